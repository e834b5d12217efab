using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>A person who was read from a row.</summary>
/// <param name="Head">The head under which the row stands.</param>
/// <param name="Row">The row.</param>
/// <param name="Name">The name, as far as it is known.</param>
/// <param name="Id">What a record calls the member; nothing where the roster does not say.</param>
/// <param name="Major">The major.</param>
/// <param name="Number">The student number, which goes no further.</param>
/// <param name="Department">What a column of departments says.</param>
/// <param name="Json">The facts, as a record's file writes them.</param>
internal sealed record RosterPerson(RosterHead Head, SheetRow Row, string? Name, string? Id, string? Major, string? Number, string? Department, JsonObject Json)
{
    /// <summary>Where somebody studies, as far as names are told apart by it.</summary>
    public string? Where => Major ?? Json["college"]?.GetValue<string>();

    /// <summary>Something that is said of the person.</summary>
    public SheetNote Note(NoteGrade grade, RosterField? field, int? column, string value, Words why, Words remedy, bool named = true) =>
        SheetNote.At(grade, Head.Sheet.Name, field?.Label, Row.Number, column, value, named ? Name : null, why, remedy);
}

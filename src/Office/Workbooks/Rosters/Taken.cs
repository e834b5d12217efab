using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a cell of a roster gives.</summary>
/// <param name="Value">The value of the record's file; nothing where the cell is blank or cannot be used.</param>
/// <param name="Grade">What is to be said of it; nothing where nothing is.</param>
/// <param name="Why">What is the matter, or what was changed.</param>
/// <param name="Remedy">What to do.</param>
internal readonly record struct Taken(JsonNode? Value, NoteGrade? Grade = null, Words? Why = null, Words? Remedy = null)
{
    public static Taken Error(Words why, Words remedy) => new(null, NoteGrade.Error, why, remedy);

    public static Taken Hint(JsonNode value, Words why, Words? remedy = null) => new(value, NoteGrade.Hint, why, remedy);

    /// <summary>One of several words, told where it was written otherwise.</summary>
    public static Taken Chosen<T>(SheetCell cell, string text, ChoiceForm<T> form, T value)
        where T : struct, Enum
    {
        var (word, label) = form.Choices.Where(c => c.Value.Equals(value)).Select(static c => (c.Word, c.Label)).Single();
        return text == label.Chinese && text == cell.Shown
            ? new(word)
            : Hint(word, new($"按“{label.Chinese}”读入", $"read as {label.Chinese} ({label.English})"));
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Records;

/// <summary>How a value of a record's file is written in one cell, and read back from it.</summary>
/// <remarks>What cannot be what it should is read as text, for the reader of records to find fault with: the rules are in one place.</remarks>
internal abstract record CellForm
{
    /// <summary>What to fill in, for people.</summary>
    public abstract Words Expected { get; }

    /// <summary>What may be chosen from a list; nothing where there is no list.</summary>
    public virtual ImmutableArray<string> Offered => [];

    /// <summary>The cell form of a fact's form.</summary>
    /// <param name="form">The fact's form.</param>
    /// <returns>The form.</returns>
    public static CellForm Of(FactForm form) => form switch
    {
        CountForm => new CountCell(),
        ShareForm => new ShareCell(),
        YesNoForm => new YesNoCell(),
        DateForm => new DateCell(),
        IListForm list => new ListCell(Of(list.ElementForm)),
        IChoices choices => new ChoiceCell([.. choices.Offered.Select(static o => (o.Word, o.Label))]),
        TextForm => new TextCell(),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No cell is known for this form."),
    };

    /// <summary>The cell form of a fact, with room for not applicable where the fact has it.</summary>
    /// <param name="path">The fact.</param>
    /// <returns>The form.</returns>
    public static CellForm Of<T>(FactPath<T> path) => path.MayNotApply ? new NotApplicableCell(Of(path.FormOfValue)) : Of(path.FormOfValue);

    /// <summary>A value as a cell's text.</summary>
    /// <param name="value">The value in the record's file.</param>
    /// <returns>The text.</returns>
    public abstract string Show(JsonNode value);

    /// <summary>A cell as a value of the record's file.</summary>
    /// <param name="cell">The cell, which can be read.</param>
    /// <returns>The value; the cell's own text where it cannot be one.</returns>
    public abstract JsonNode Read(SheetCell cell);

    protected static JsonNode AsText(string text) => JsonValue.Create(text)!;
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>How a value of a file is written in one cell, and read back from it.</summary>
/// <remarks>What cannot be what it should is read as text, for its reader to find fault with: the rules are in one place.</remarks>
internal abstract record CellForm
{
    /// <summary>What to fill in, for people.</summary>
    public abstract Words Expected { get; }

    /// <summary>What may be chosen from a list; nothing where there is no list.</summary>
    public virtual ImmutableArray<string> Offered => [];

    /// <summary>What is wrong with a cell that is known here to be none, and what to do; nothing where the reader of the file is to judge.</summary>
    /// <param name="cell">The cell, which can be read.</param>
    public virtual CellTrouble? Trouble(SheetCell cell) => null;

    /// <summary>The cell form of a field, with room for not applicable where the field has it.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The form.</returns>
    public static CellForm Of(Field field) => field.MayNotApply ? new NotApplicableCell(Of(field with { MayNotApply = false })) : field.Kind switch
    {
        FieldKind.Number => new CountCell(field.IsExact),
        FieldKind.Share => new ShareCell(),
        FieldKind.YesNo => EitherCell.YesNo,
        FieldKind.Day => new DateCell(field.IsExact),
        FieldKind.Choice => new ChoiceCell(field.Choices),
        FieldKind.Lines => new ListCell(!field.Choices.IsEmpty ? new ChoiceCell(field.Choices) : field.Each == FieldKind.Day ? new DateCell(IsExact: false) : new TextCell(), field.IsFact),
        FieldKind.Text or FieldKind.Paragraph or FieldKind.Json => new TextCell(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No cell is known for this field."),
    };

    /// <summary>A value as a cell's text.</summary>
    /// <param name="value">The value in the file.</param>
    /// <returns>The text.</returns>
    public abstract string Show(JsonNode value);

    /// <summary>A cell as a value of the file.</summary>
    /// <param name="cell">The cell, which can be read.</param>
    /// <returns>The value; the cell's own text where it cannot be one.</returns>
    public abstract JsonNode Read(SheetCell cell);

    /// <summary>A figure, a share or a date as people write it.</summary>
    /// <param name="kind">Which of them.</param>
    /// <param name="text">The text, cleaned.</param>
    /// <param name="shown">The text as it is shown, for what is none of them.</param>
    /// <returns>The value of the file.</returns>
    protected static JsonNode Written(FieldKind kind, string text, string shown)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            if (!Notation.Write(json, kind, text))
            {
                return AsText(shown);
            }
        }

        return JsonNode.Parse(bytes.WrittenSpan)!;
    }

    protected static JsonNode AsText(string text) => JsonValue.Create(text)!;
}

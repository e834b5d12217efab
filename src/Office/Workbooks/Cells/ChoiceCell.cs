using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>One of several named values, by its name.</summary>
/// <param name="Choices">Each word of the file with its name.</param>
internal sealed record ChoiceCell(ImmutableArray<(string Word, Words Label)> Choices) : CellForm
{
    public override Words Expected => new(
        $"从“{string.Join("”“", Offered)}”中选一个；不知道就留空", $"one of {string.Join(", ", Choices.Select(static c => $"{c.Label.Chinese} ({c.Label.English})"))}; leave blank if unknown");

    public override ImmutableArray<string> Offered => [.. Choices.Select(static c => c.Label.Chinese)];

    // A word that is no choice is shown as it is; reading the workbook then says that it is none.
    public override string Show(JsonNode value) => Choices.FirstOrDefault(c => c.Word == value.GetValue<string>()).Label?.Chinese ?? value.GetValue<string>();

    public override JsonNode Read(SheetCell cell)
    {
        var text = CellText.Clean(cell.Shown);
        return AsText(Choices.FirstOrDefault(c => CellText.Clean(c.Label.Chinese) == text || c.Word == text).Word ?? cell.Shown);
    }
}

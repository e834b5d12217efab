using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>One of several named values, by its name.</summary>
/// <param name="Choices">Each word of the file with its name.</param>
internal sealed record ChoiceCell(ImmutableArray<(string Word, Words Label)> Choices) : CellForm
{
    // More are a list to look through and no sentence.
    private const int MostTold = 16;

    public override Words Expected => Choices.Length > MostTold ? new($"从列表中选一个，如“{Offered[0]}”；不知道就留空", $"one from the list, such as {Choices[0].Label.Chinese} ({Choices[0].Label.English}); leave blank if unknown") : new(
        $"从“{string.Join("”“", Offered)}”中选一个；不知道就留空", $"one of {string.Join(", ", Choices.Select(static c => $"{c.Label.Chinese} ({c.Label.English})"))}; leave blank if unknown");

    public override ImmutableArray<string> Offered => [.. Choices.Select(static c => c.Label.Chinese)];

    // A word that is no choice is shown as it is; reading the workbook then says that it is none.
    public override string Show(JsonNode value) => Choices.FirstOrDefault(c => c.Word == value.GetValue<string>()).Label?.Chinese ?? value.GetValue<string>();

    public override JsonNode Read(SheetCell cell) => AsText(WordOf(cell) ?? cell.Shown);

    public override CellTrouble? Trouble(SheetCell cell) =>
        Choices.Length > MostTold && WordOf(cell) is null && CellText.Nearest(CellText.Clean(cell.Shown), Offered) is { } near
            ? new(new("列表中没有它", "the list does not have it"), new($"如是“{near}”，请改写成它", $"if “{near}” is meant, write that")) : null;

    private string? WordOf(SheetCell cell) => CellText.Clean(cell.Shown) is var text ? Choices.FirstOrDefault(c => CellText.Clean(c.Label.Chinese) == text || c.Word == text).Word : null;
}

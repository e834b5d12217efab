using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>A list, one element a line. A single line may hold several with 、 between them; of a fact, 至少有： at the head means that there may be more.</summary>
/// <param name="Element">How one of them is written.</param>
/// <param name="MayHaveMore">Whether it may be said that there are more.</param>
internal sealed record ListCell(CellForm Element, bool MayHaveMore) : CellForm
{
    private const string AtLeast = "至少有：";
    private const string None = "无";

    private static readonly Words _more = new("，不止这些在最前写“至少有：”", ", 至少有： first if there may be more");

    public override Words Expected
    {
        get
        {
            var more = MayHaveMore ? _more : new(string.Empty, string.Empty);
            return Element is ChoiceCell choices
                ? new($"每行（Alt+Enter 换行）写一项：{string.Join("；", choices.Offered)}。没有写“无”{more.Chinese}；不知道就留空", $"one a line (Alt+Enter): {string.Join("; ", choices.Offered)}. 无 for none{more.English}; leave blank if unknown")
                : new($"每行（Alt+Enter 换行）写一项。没有写“无”{more.Chinese}；不知道就留空", $"one a line (Alt+Enter). 无 for none{more.English}; leave blank if unknown");
        }
    }

    public override string Show(JsonNode value)
    {
        var more = value is JsonObject;
        var elements = (more ? value["atLeast"]! : value).AsArray().Select(e => Element.Show(e!)).ToList();
        var text = elements.Count == 0 ? None : string.Join('\n', elements);

        // A line break at the end says that the one line is one element.
        return (more ? $"{AtLeast}\n" : string.Empty) + text + (elements.Count == 1 && (text.Contains('、', StringComparison.Ordinal) || text == None) ? "\n" : string.Empty);
    }

    public override JsonNode Read(SheetCell cell)
    {
        var text = cell.Shown;
        var more = text.StartsWith(AtLeast, StringComparison.Ordinal);
        text = more ? text[AtLeast.Length..].TrimStart('\n') : text;
        string[] lines = text == None ? []
            : text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n')
            : text.Split('、', '；', '→');
        var elements = new JsonArray([.. lines.Select(static l => l.Trim()).Where(static l => l.Length > 0).Select(l => Element.Read(new(cell.Column, CellKind.Text, l, 0, null)))]);
        return more ? new JsonObject { ["atLeast"] = elements } : elements;
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.Workbooks.Cells;

/// <summary>One of two words, which a record keeps as true or false. A blank is neither.</summary>
/// <param name="Yes">The words of the one; the first is written.</param>
/// <param name="No">The words of the other; the first is written.</param>
/// <param name="Offered">The two in the order in which a sheet offers them.</param>
/// <param name="Expected">What is expected.</param>
internal sealed record EitherCell(ImmutableArray<string> Yes, ImmutableArray<string> No, ImmutableArray<string> Offered, Words Expected) : CellForm
{
    private static readonly char[] _ends = ['。', '.', '，', ',', '；', ';', '！', '!', '、'];

    /// <summary>是 or 否.</summary>
    public static EitherCell YesNo { get; } = new(["是", "有", "对", "√", "✓", "✔"], ["否", "无", "不是", "没有", "×", "✗", "✘"], ["是", "否"], new("“是”或“否”；不知道就留空", "是 (yes) or 否 (no); leave blank if unknown"));

    /// <summary>女 or 男: whether a woman.</summary>
    public static EitherCell Woman { get; } = new(["女", "女性", "女生"], ["男", "男性", "男生"], ["男", "女"], new("“男”或“女”；不知道就留空", "男 (man) or 女 (woman); leave blank if unknown"));

    public override Words Expected { get; } = Expected;

    public override ImmutableArray<string> Offered { get; } = Offered;

    public override string Show(JsonNode value) => value.GetValue<bool>() ? Yes[0] : No[0];

    public override JsonNode Read(SheetCell cell) => Of(CellText.Clean(cell.Shown)) is { } answer ? JsonValue.Create(answer) : AsText(cell.Shown);

    /// <returns>Which of the two a text says; nothing for what is neither.</returns>
    /// <param name="text">A cell's text, cleaned.</param>
    public bool? Of(string text) => text.TrimEnd(_ends) is var said && Yes.Contains(said) ? true : No.Contains(said) ? false : null;
}

using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms;

/// <summary>What the form says itself. Names of facts, rules and measures are the library's.</summary>
internal static class FormTexts
{
    public static Words Contents { get; } = new("本页内容", "On this page");

    public static Words ChooseOne { get; } = new("请选择一项", "please choose one");

    public static Words ReasonExpected { get; } = new("选了“不适用”，请写明理由", "“not applicable” is chosen; please give the reason");

    public static Words Found { get; } = new("读到 ", "found ");

    public static Words Why { get; } = Headings.Of(Field.ReasonNotToApply);

    public static Words Beside { get; } = new("原话、佐证、说明人等", "Words of the source, evidence, who states it");

    public static Words FilledIn { get; } = new("已填", "filled in");

    public static Words AllNamed { get; } = new("完整，无遗漏", "complete: nobody is left out");

    public static Words SomeLeftOut { get; } = new("已知不全", "known to be incomplete");

    public static Words RowsLead { get; } = new(
        "一行一条，空格即未知，清空整行即删除。数字可写范围：2~3、不少于2；排名写 3/60、不足30%。",
        "One a row. An empty cell is unknown; empty a row to remove it. Figures may be bounds: 2~3, ≥2; a rank is written 3/60 or <30%.");

    public static Words RowNumber { get; } = new("行", "Row");

    public static Words HowMany { get; } = new("再加几行", "How many rows more");

    public static Words AddRows { get; } = new("添加行", "Add rows");

    public static Words ClaimsLead { get; } = new("自评只与事实比对，不当作事实。", "A claim is compared with the facts; it is never a fact.");

    public static Words NotDeclared { get; } = new("未自评", "not declared");

    public static Words OpenInForm { get; } = new("在表单中打开", "Open in the form");

    public static Words TooLong { get; } = new(
        $"名单超过 {Entries.RowsEntry.Most} 行，表单放不下，请直接修改文件。",
        $"A roster has more than {Entries.RowsEntry.Most} rows, too many for the form. Please edit the file itself.");
}

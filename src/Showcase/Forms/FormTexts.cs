namespace UnionGovernance.Showcase.Forms;

/// <summary>What the form says itself. Names of facts, rules and measures are the library's.</summary>
internal static class FormTexts
{
    public static Words Record { get; } = new("记录", "The record");

    public static Words Contents { get; } = new("本页内容", "On this page");

    public static Words Notice { get; } = new("所依据的省级通知", "The provincial notice that is answered");

    public static Words SignedBy { get; } = new("落款单位", "Signed by");

    public static Words CountHint { get; } = new("如 41；只知范围写 2~3、不少于2、不足5", "such as 41; bounds as 2~3, ≥2, <5");

    public static Words ShareHint { get; } = new("如 12/20；只知范围写 不足50%、≥1/3、1/3~1/2", "such as 12/20; bounds as <50%, ≥1/3, 1/3~1/2");

    public static Words DateHint { get; } = new("如 2019-11-27、2019-11、2019；只知范围写 2019-11~2020-01", "such as 2019-11-27, 2019-11, 2019; bounds as 2019-11~2020-01");

    public static Words ChooseOne { get; } = new("请选择一项", "please choose one");

    public static Words ReasonExpected { get; } = new("选了“不适用”，请写明理由", "“not applicable” is chosen; please give the reason");

    public static Words Found { get; } = new("读到 ", "found ");

    public static Words Why { get; } = new("不适用的理由", "Why it does not apply");

    public static Words Beside { get; } = new("原话、佐证、说明人等", "Words of the source, evidence, who states it");

    public static Words FilledIn { get; } = new("已填", "filled in");

    public static Words Remarks { get; } = new("附注", "Remarks");

    public static Words SourceWords { get; } = new("来源原话", "The source's own words");

    public static Words Planned { get; } = new("只是计划的数字或状态", "A figure or state that is only planned");

    public static Words Term { get; } = new("原话所指届次或时间", "The term or time of which the words speak");

    public static Words Evidence { get; } = new("佐证材料", "The document that shows it");

    public static Words Reason { get; } = new("理由（超限、未达一般要求或不适用）", "Reason (for a larger cap, a miss of what is normal, not applicable)");

    public static Words Inferred { get; } = new("由原话推断，原话没有直说", "Inferred from the words, not stated by them");

    public static Words Members { get; } = new("工作人员名单", "Staff, one by one");

    public static Words MemberId { get; } = new("编号（勿用学号）", "Id (no student number)");

    public static Words Colleges { get; } = new("院（系）学生会名单", "College unions, one by one");

    public static Words CollegeId { get; } = new("单位名称", "Name of the unit");

    public static Words Complete { get; } = new("名单是否完整", "Is the roster complete?");

    public static Words AllNamed { get; } = new("完整，无遗漏", "complete: nobody is left out");

    public static Words SomeLeftOut { get; } = new("已知不全", "known to be incomplete");

    public static Words RowsLead { get; } = new(
        "一行一条，空格即未知，清空整行即删除。数字可写范围：2~3、不少于2；排名写 3/60、不足30%。",
        "One a row. An empty cell is unknown; empty a row to remove it. Figures may be bounds: 2~3, ≥2; a rank is written 3/60 or <30%.");

    public static Words RowNumber { get; } = new("行", "Row");

    public static Words HowMany { get; } = new("再加几行", "How many rows more");

    public static Words AddRows { get; } = new("添加行", "Add rows");

    public static Words Options { get; } = new("两可之处的读法", "What may be read in two ways");

    public static Words Goals { get; } = new("学校自定目标", "The school's own goals");

    public static Words Claims { get; } = new("学校自评", "What the school declares");

    public static Words ClaimsLead { get; } = new("自评只与事实比对，不当作事实。", "A claim is compared with the facts; it is never a fact.");

    public static Words Answer { get; } = new("自评结论", "Declared");

    public static Words NotDeclared { get; } = new("未自评", "not declared");

    public static Words ClaimRemark { get; } = new("自评说明", "Remark");

    public static Words Paragraphs { get; } = new("十项措施的文字", "Paragraphs on the ten measures");

    public static Words Corrections { get; } = new("整改", "Corrective actions");

    public static Words CorrectedRule { get; } = new("所涉指标", "Rule");

    public static Words Problem { get; } = new("问题", "Problem");

    public static Words Measure { get; } = new("措施", "What is done");

    public static Words Owner { get; } = new("责任人", "Who answers for it");

    public static Words Due { get; } = new("期限", "Due");

    public static Words Done { get; } = new("已完成", "Done");

    public static Words OpenInForm { get; } = new("在表单中打开", "Open in the form");

    public static Words TooLong { get; } = new(
        $"名单超过 {Entries.RowsEntry.Most} 行，表单放不下，请直接修改文件。",
        $"A roster has more than {Entries.RowsEntry.Most} rows, too many for the form. Please edit the file itself.");
}

namespace UnionGovernance.Showcase;

/// <summary>What the form of a record says itself.</summary>
internal static class RecordTexts
{
    public static Words Title { get; } = new("填写记录", "Fill in a record");

    public static Words Lead { get; } = new(
        "不知道的留“未知”即可，未知不算不符合。知道范围的可以只填一端。学校、组织、层级、学年必填。",
        "Leave what you do not know as unknown; unknown is never counted against you. Where you know bounds only, one of them is enough. School, union, level and year are required.");

    public static Words Union { get; } = new("学校与学年", "School and year");

    public static Words School { get; } = Headings.OfRecord("/school");

    public static Words Kind { get; } = Headings.OfRecord("/kind");

    public static Words Level { get; } = Headings.OfRecord("/level");

    public static Words Year { get; } = Headings.OfRecord("/academicYear");

    public static Words Edition { get; } = Headings.OfRecord("/edition");

    public static Words YearHint { get; } = new("如 2023-2024", "such as 2023-2024");

    public static Words AsOfAsked { get; } = new("截至（不填则取今日）", "As of (left empty, today is taken)");

    public static Words ByYear { get; } = new("按学年自动选定", "by the academic year");

    public static Words PleaseChoose { get; } = new("请选择", "please choose");

    public static Words StepOrder { get; } = new("按实际先后填 1、2、3……，未进行的留空", "Number the steps in the order taken; leave empty what was not done");

    public static Words OnePerLine { get; } = new("每行一项", "one per line");

    public static Words PerhapsMore { get; } = new("可能还有其他", "there may be others");

    public static Words Check { get; } = new("检查", "Check");

    public static Words Assess { get; } = new("看评估", "See the assessment");

    public static Words Download { get; } = new("下载记录", "Download the record");

    public static Words Faults { get; } = new("记录有误，请改正", "The record has faults");

    public static Words FaultsAre { get; } = new("共", "In all");

    public static Words Untold { get; } = new(
        "选了“未知”或“不适用”，却填了内容：请改选“已知”，或清空", "something is filled in, but “known” is not chosen");

    public static Words Sound { get; } = new("记录无误", "The record is sound");

    public static Words NothingMissing { get; } = new("各项指标所需的事实都已填写。", "Every fact that the indicators need is there.");

    public static Words StillMissing { get; } = new("还缺的事实", "What is still missing");

    public static Words MissingFor { get; } = new("用于指标", "Needed for");
}

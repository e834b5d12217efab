using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What pages say of an assessment and of each of its findings. Names of rules and verdicts are the library's.</summary>
internal static class FindingTexts
{
    public static Words Assessment { get; } = Headings.Of(AssessmentFile.Field.Words);

    public static Words AsOf { get; } = FindingColumns.AsOf.AsHeading();

    public static Words Today { get; } = new("记录未写明截至日期，取今日", "the record names no day; today is taken");

    public static Words Source { get; } = Headings.OfRecord("/source");

    public static Words Findings { get; } = new("逐项结论", "Findings");

    /// <summary>How many, behind a verdict.</summary>
    public static Words CountOf(int count) => new($"{count}项", $": {count}");

    public static Words Goals { get; } = Headings.OfRecord("/goals");

    public static Words OtherSamples { get; } = new("其他样例", "Other samples");

    public static Words Report { get; } = Headings.Of(PaperKinds.All.First(static k => k.Id == "self-assessment-report").Title);

    public static Words ReportLead { get; } = new(
        "据样例记录写成的自评报告，签发稿在前，待补清单在后；不知道的内容不写，留在清单上。", "The report written from the sample's record, in Chinese as it is filed: the signing copy, then its work sheet; what is not known is not written, and stands on the sheet.");

    public static Words Blanks { get; } = new("处待填", "blanks");

    public static Words SettleFirst { get; } = new("填报的数字与完整的名单不一致，或者互相矛盾。请先改正其中一处；在此之前不写文书。", "A stated figure and a complete roster, or two stated facts, disagree. Put one of the two right first; until then no paper is written.");

    public static Words Doubts { get; } = Headings.Of(Doubt.Heading);

    public static Words DoubtsSay { get; } = new("以下各处不像是任何一个学生会的实情，请核对；结论不因此改变。", "No union is like this; please check. The verdicts do not change.");

    public static Words Expired { get; } = new("已过期", "Expired");

    public static Words Conflicts { get; } = Headings.OfAssessment("/conflicts");

    public static Words Stated { get; } = new("填报", "Stated");

    public static Words Counted { get; } = new("按名单", "Counted");

    public static Words Fact { get; } = Headings.Of(FindingColumns.Fact);

    public static Words Number { get; } = FindingColumns.Number;

    public static Words Verdict { get; } = FindingColumns.Verdict;

    public static Words Rule { get; } = Headings.OfAssessment("/findings/item");

    public static Words Measured { get; } = FindingColumns.Measured;

    public static Words Claim { get; } = FindingColumns.Claim;

    public static Words Todo { get; } = FindingColumns.ToDo;

    /// <summary>The number of a table's line as people call it: 第3项; a goal and a measure are called by their words.</summary>
    public static Words NumberOf(Item item) => char.IsAsciiDigit(item.Number[0]) ? new($"第{item.Number}项", $"Item {item.Number}") : new(item.NumberIn(Language.Chinese), item.NumberIn(Language.English));

    public static Words Inferred { get; } = FindingColumns.NumberInferred;

    public static Words Missing { get; } = Headings.Of(FindingColumns.Missing);

    public static Words Mend { get; } = new("改法", "Mend");

    public static Words AnyOf { get; } = new("以下任一即可", "any one of these is enough");

    public static Words Notes { get; } = new("另说明", "Also to be said");

    public static Words BrokenBy { get; } = Headings.Of(FindingColumns.BrokenBy);

    public static Words SchoolReason { get; } = new("学校说明", "The school's reason");

    public static Words OnStatement { get; } = new("据说明", "On the statement of");

    public static Words Asked { get; } = Headings.OfAssessment("/findings/limit");

    public static Words MissingFacts { get; } = new("待补的事实", "Facts still missing");

    public static Words Remarks { get; } = new("学校原话", "The school's own words");

    public static Words Planned { get; } = new("计划", "Planned");

    public static Words Term { get; } = new("所指届次", "Term");

    public static Words Evidence { get; } = new("佐证", "Evidence");

    public static Words Reason { get; } = Headings.OfRecord("/breaches/reason");

    public static Words InferredFact { get; } = new("此事实系推断", "this fact is inferred");

    public static Words Statements { get; } = new("所据说明", "Statements it rests on");

    public static Words By { get; } = Headings.OfAssessment("/findings/statements/by");

    public static Words On { get; } = Headings.OfCongress("/course/on");

    public static Words Document { get; } = Headings.OfCongress("/course/document");

    public static Words Standing { get; } = Headings.OfAssessment("/findings/claim");

    public static Words Provision { get; } = Headings.OfRecord("/breaches/source");

    public static Words ProvisionAttestation { get; } = new("出处可靠程度", "How well the provision is known");

    public static Words ItemAttestation { get; } = new("编号可靠程度", "How well the number is known");

    public static Words Force { get; } = Headings.OfAssessment("/findings/provision/force");

    public static Words Mark { get; } = Headings.OfAssessment("/findings/item/mark");

    public static Words None { get; } = Headings.Of(PaperKind.None);

    public static Words Back { get; } = new("回到评估", "Back to the assessment");

    public static Words NoEdition { get; } = new("该学年没有可用的指标表，请选定一份。", "No edition fits this academic year. Please choose one.");

    public static Words SeveralEditions { get; } = new(
        "该学年有多份指标表，须由人选定，请选一份。", "Several editions fit this academic year. A person chooses; please choose one.");

    public static Words OtherEdition { get; } = new(
        "所选指标表不是这一级、这类组织的，请换一份。", "The edition is for another level or kind of union. Please choose another.");

    public static Words ChooseEdition { get; } = new("选择指标表", "Choose an edition");
}

using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase;

/// <summary>What people call a rule in a few words, where its title is a whole sentence; and the subject that it belongs to.</summary>
internal static class RuleNames
{
    private static readonly Dictionary<string, Words> _names = new(StringComparer.Ordinal)
    {
        ["positioning.service"] = new("职能定位", "purpose"),
        ["structure.flat"] = new("组织架构", "tiers"),
        ["staff.headcount"] = new("人员", "staff"),
        ["presidium.size"] = new("主席团", "presidium"),
        ["departments.count"] = new("部门", "departments"),
        ["posts.permitted"] = new("职务", "posts"),
        ["eligibility.politics"] = new("政治面貌", "political status"),
        ["eligibility.study"] = new("学习成绩", "study record"),
        ["selection.chain"] = new("遴选程序", "selection"),
        ["election.by-congress"] = new("主席团产生", "election of the presidium"),
        ["congress.held"] = new("召开学代会", "congress"),
        ["opinions.congress.held"] = new("每年学代会", "yearly congress"),
        ["congress.delegates-elected"] = new("代表产生", "election of delegates"),
        ["congress.delegate-share"] = new("代表比例", "share of delegates"),
        ["congress.non-cadre-share"] = new("非骨干代表", "delegates who hold no post"),
        ["congress.approved-and-reported"] = new("报批报告", "approval and report"),
        ["training.both-seasons"] = new("全员培训", "staff are trained"),
        ["appraisal.each-term"] = new("述职评议", "appraisal"),
        ["appraisal.raters"] = new("评议主体", "who appraises"),
        ["incentives.not-tied"] = new("激励机制", "incentives"),
        ["oversight.party-hears"] = new("党的领导", "Party leadership"),
        ["guidance.named"] = new("团的指导", "League guidance"),
        ["oversight.league-reviews"] = new("团委审核", "League review"),
        ["oversight.advance-report"] = new("事先报告", "report in advance"),
        ["seal.custodian"] = new("公章保管", "custody of the seal"),
        ["goal.congress-reported"] = new("会后报告", "report upward after the congress"),
        ["goal.reach"] = new("大学院力量", "large colleges"),
        ["goal.half-from-college-unions"] = new("半数来自院级", "half from colleges"),
        ["goal.satisfaction-measured"] = new("满意度", "satisfaction measured"),
        ["goal.satisfaction-index"] = new("满意度指数", "index of satisfaction"),
        ["staff.from-college-unions"] = new("院级来源", "staff from colleges"),
    };

    /// <returns>The name; the title of a rule that has none of its own here.</returns>
    public static Words Of(Rule rule) => _names.GetValueOrDefault(rule.Id) ?? rule.Title;

    public static bool Has(Rule rule) => _names.ContainsKey(rule.Id);

    /// <returns>The name of the part of the record that the rule asks of first.</returns>
    public static string SubjectOf(Rule rule) =>
        rule.Requirement.Explain(_nobody).Whole().SelectMany(static e => e.Measured).Select(static m => m.Path.JsonPointer.Split('/')[1])
            .FirstOrDefault(static p => RecordForm.Subjects.Contains(p)) ?? "structure";

    private static readonly UnionRecord _nobody = new() { Union = new(new("-"), UnionKind.StudentUnion, UnionLevel.School, null) };
}

using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Papers;

/// <summary>What was done against a rule, beside what a report says is kept.</summary>
public sealed class BreachPapersTests
{
    // The invented university's record without a word of its own.
    private static readonly UnionRecord _record = WholeSchool.Sources.Assessments[0].Record with { Paragraphs = [], Leadership = null, Corrections = [] };

    public static TheoryData<string, string?, string> Denied { get; } = new()
    {
        { "seal.approved-first", null, "用印由校团委批准。" },
        { "seal.not-own-request", null, "用印由校团委批准。" },
        { "seal.entered-in-full", null, "每次用印都登记并签字。" },
        { "seal.entered-in-time", null, "每次用印都登记并签字。" },
        { "seal.taking-out", null, "公章带出办公室须经批准，由专人保管，按时归还。" },
        { "seal.no-blank-sheets", null, "不得在空白纸上盖章。" },
        { "seal.signed-for", null, "公章由专人保管。" },
        { "seal.by-its-custodian", Opinions2019.SealCustodian.Id, "公章由专人保管。" },
        { "activity.approved-in-advance", Opinions2019.LeagueReviews.Id, "都由校团委审核。" },
        { "activity.approved-in-advance", Opinions2019.LeagueReviews.Id, "学生会事先向校团委报告。" },
        { "activity.approver", Opinions2019.LeagueReviews.Id, "都由校团委审核。" },
        { "selection.in-order", SchoolTable.PresidiumChain.Id, "报学校党委确定。" },
        { "guidance.full-time", SchoolTable.Guides.Id, "担任学生会秘书长。" },
        { "election.by-congress", SchoolTable.ElectedByCongress.Id, "主席团由学生代表大会选举产生。" },
    };

    [Theory]
    [MemberData(nameof(Denied))]
    public void A_measure_does_not_say_that_is_kept_what_acts_broke(string rule, string? provision, string sentence)
    {
        Breach breach = new(new(2024, 11, 5), "stamped", rule, new("有人", "somebody")) { Asked = "规定", Provision = provision };

        Assert.Contains(sentence, Kept(_record), StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, Kept(_record with { Breaches = [breach] }), StringComparison.Ordinal);
        Assert.Contains(sentence, Kept(_record with { Breaches = [breach with { Rule = "group.reported-first", Provision = null }] }), StringComparison.Ordinal);
    }

    /// <summary>Whatever the rule: where acts broke what it rests on, its own sentences are not said, and the problem is.</summary>
    [Fact]
    public void No_rule_is_reported_kept_beside_acts_that_broke_its_provision()
    {
        var findings = Assess(_record).Findings.Where(static f => f.Verdict == Verdict.Met && f.Item.Rule is { Sentences: not null, Basis.Provisions.Count: > 0 }).ToList();

        Assert.True(findings.Count > 10, $"{findings.Count} rules are kept");
        Assert.All(findings, finding =>
        {
            var rule = finding.Item.Rule;
            var report = SelfAssessmentReport.Write(Assess(_record with { Breaches = [new(new(2024, 11, 5), "stamped", "some.rule", new("有人", "somebody")) { Asked = "某项规定", Provision = rule.Basis.Provisions[0].Id }] })).Paper!.Markdown;
            var measures = report[..report.IndexOf("## 二、", StringComparison.Ordinal)];

            Assert.Contains("不符合“某项规定”的要求", report[measures.Length..], StringComparison.Ordinal);
            Assert.All(rule.Sentences!.Kept.Select(s => s.In(_record)).OfType<string>(), s => Assert.DoesNotContain(s, measures, StringComparison.Ordinal));
        });
    }

    /// <summary>A problem says which body acted; a student it never names.</summary>
    [Theory]
    [InlineData("2024年11月5日组织部举办活动，不符合", "组织部")]
    [InlineData("2024年11月5日共青团虚构江南大学委员会、学生工作部举办活动，不符合", "共青团虚构江南大学委员会", "学生工作部")]
    [InlineData("2024年11月5日举办活动，不符合", "赵知行")]
    [InlineData("2024年11月5日宣传部举办活动，不符合", "赵知行", "宣传部")]
    [InlineData("2024年11月5日举办活动，不符合")]
    public void A_problem_names_the_body_that_acted(string admitted, params string[] by)
    {
        var report = SelfAssessmentReport.Write(Assess(_record with
        {
            Breaches = [new(new(2024, 11, 5), "activityHeld", "activity.approved-in-advance", new("有人", "somebody")) { Asked = "须事先报团委批准", By = [.. by] }],
        })).Paper!.Markdown;

        Assert.Contains(admitted, report, StringComparison.Ordinal);
        Assert.DoesNotContain("赵知行", report, StringComparison.Ordinal);
    }

    /// <summary>The school admits in its own words that spring's appraisal is left out: the table does not leave the line open beside that.</summary>
    [Theory]
    [InlineData("春季学期没有开展述职评议。", "□是 √否 | 本学年1次 |")]
    [InlineData("", "□是 □否 | 本学年1次；本学年尚未结束 |")]
    public void What_the_school_admits_beside_the_table_is_no_open_line(string problem, string line)
    {
        var appraised = _record.Appraisal with { Autumn = Fact.Given(true), Spring = Fact.Given(false) };
        var record = _record with { Appraisal = appraised, Corrections = [new("appraisal.each-term", problem, "下学年每学期开展一次。", "校团委", default, default)] };
        PaperSources sources = new() { Assessments = [Assess(record)] };

        Assert.Contains(line, FilingForm.Kind.Write(sources).Single().Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains(line, Disclosure.Kind.Write(sources).Single().Paper!.Markdown, StringComparison.Ordinal);
    }

    private static string Kept(UnionRecord record) => SelfAssessmentReport.Write(Assess(record)).Paper!.Markdown is var report ? report[..report.IndexOf("## 二、", StringComparison.Ordinal)] : string.Empty;

    private static Assessment Assess(UnionRecord record) => RuleBook.National.Assess(record).Assessment!;
}

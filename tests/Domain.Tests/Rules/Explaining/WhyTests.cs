using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules.Explaining;

/// <summary>Why a rule came to its verdict, in a line, in sentences, and as a tree.</summary>
public sealed class WhyTests
{
    /// <summary>Of records without rosters, and of figures that are stated and not made from others: with what the tree looks at alone, the verdict is the same.</summary>
    [Fact]
    public void What_was_pruned_decides_nothing() => Gen.Select(RandomUnion.Any, RandomBlur.Record).Sample(
        static (union, blur) =>
        {
            var record = blur(union.Both with { Members = new(), Colleges = new() });
            var known = RecordFacts.KnownIn(record).ToList();
            var made = RecordFacts.All.Where(f => f.Measure(record) != f.MeasureStated(record)).Select(static f => f.JsonPointer).ToHashSet();
            foreach (var rule in EveryRule.On(record))
            {
                var finding = Finding.Of(new("1", rule, Attestation.Seen, Mark.None), record);
                if (finding.Measured.Any(m => made.Contains(m.Path.JsonPointer)))
                {
                    continue;
                }

                var looked = Why.Of(finding).Whole().SelectMany(static w => w.Measured).Select(static m => m.Path.JsonPointer).ToHashSet();
                var rest = known.Where(k => !looked.Contains(k.Measured.Path.JsonPointer) && k.Measured.Path != RecordFacts.AsOf).Aggregate(record, static (r, k) => k.Forget(r));
                if (rule.Requirement.Judge(rest) != finding.Verdict)
                {
                    Assert.Fail($"{rule.Id}: {finding.Verdict}, of what was told alone {rule.Requirement.Judge(rest)}: {Why.Of(finding).Line(Language.English)}");
                }
            }
        },
        // Each draw judges a union once for every rule.
        iter: 4_000);

    [Fact]
    public void Every_finding_has_a_line_and_sentences_in_both_languages_with_its_source() => RandomUnion.Any.Sample(
        static union =>
        {
            foreach (var rule in EveryRule.On(union.Both))
            {
                var why = Why.Of(Finding.Of(new("1", rule, Attestation.Seen, Mark.None), union.Both));
                Assert.All(why.Whole(), w => Assert.Same(rule.Basis, w.Basis));
                foreach (var language in new[] { Language.Chinese, Language.English })
                {
                    Assert.NotEmpty(why.Line(language));
                    var sentences = why.Sentences(language).ToList();
                    Assert.Contains(rule.Basis.Document, sentences[^1], StringComparison.Ordinal);
                    Assert.All(sentences, s => Assert.EndsWith(language == Language.Chinese ? "。" : ".", s, StringComparison.Ordinal));
                    Assert.All(sentences, static s => Assert.DoesNotContain("{", s, StringComparison.Ordinal));
                }
            }
        },
        // Each draw tells every rule in three lengths and two languages.
        iter: 300);

    [Fact]
    public void The_alternative_that_failed_stays_where_the_other_is_open()
    {
        var why = Of(new() { Staff = Fact.Given(45) }, "staff.headcount");

        Assert.Equal(Verdict.Undetermined, why.Verdict);
        Assert.Equal("工作人员人数不超过40人：实为45人；学生数较多或多校区：未知", why.Line(Language.Chinese));
        Assert.Equal("staff members: at most 40 people: it is 45 people; many students or several campuses: unknown", why.Line(Language.English));
    }

    [Fact]
    public void Of_alternatives_the_one_that_holds_is_told_alone() =>
        Assert.Equal("工作人员人数不超过40人：实为40人", Of(new() { Staff = Fact.Given(40) }, "staff.headcount").Line(Language.Chinese));

    [Fact]
    public void Where_no_alternative_holds_each_is_told() => Assert.Equal(
        ["各种情形无一满足：工作人员人数不超过40人：实为46人；学生数较多或多校区，且工作人员人数不超过60人（其中不满足的：学生数较多或多校区：否）。", "依据：高校学生会组织改革自评表（2020年起历年版本） 人员规模（已见原文）。"],
        Of(new() { Staff = Fact.Given(46), LargeOrManyCampuses = Fact.Given(false) }, "staff.headcount").Sentences(Language.Chinese));

    /// <summary>That somebody is in the third year and reads for a bachelor's degree is why the rank is asked, and not what is wrong with it.</summary>
    [Fact]
    public void What_holds_is_told_as_the_case_in_which_the_rest_is_asked_and_not_among_what_does_not_hold()
    {
        var why = OfRoster(Failing);

        Assert.Equal(
            "甲（年级：3年级，学历层次：本科）：最近1个学期排名不高于3/10（30%）：实为41/100（41%），最近1学年排名不高于3/10（30%）：实为41/100（41%），入学以来排名不高于3/10（30%）：实为41/100（41%）",
            why.Line(Language.Chinese));
    }

    /// <summary>A roster that may leave somebody out and on which nobody breaks the rule tells no number of those who do.</summary>
    [Fact]
    public void A_figure_of_which_nothing_is_known_is_said_to_be_unknown()
    {
        var why = OfRoster(Failing with { RankLastTerm = Fact.Given(new Share(1, 100)), FailedCourses = Fact.Given(0) });

        Assert.Equal(Verdict.Undetermined, why.Verdict);
        Assert.Equal("成绩综合排名三种口径均不在本专业前30%的工作人员（一年级新生、研究生除外）：未知；有课业不及格的工作人员：未知", why.Line(Language.Chinese));
    }

    [Fact]
    public void What_is_still_wanted_and_who_breaks_a_rule_stand_beside_the_figure()
    {
        var (tick, post) = (Of(new() { Flat = Fact.Given(true) }, "structure.flat"), Of(new() { Posts = Fact.Given<Sequence<string>>(["部长", "秘书长助理"]) }, "posts.permitted"));

        Assert.Contains("，尚缺", tick.Line(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(", missing: ", tick.Line(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("，涉及秘书长助理", post.Line(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(", broken by 秘书长助理", post.Line(Language.English), StringComparison.Ordinal);
    }

    /// <summary>What a fact is called is quoted: 尚缺是教师 is no sentence, and an English name with a comma reads as two.</summary>
    [Fact]
    public void What_is_wanted_is_quoted_as_it_is_called()
    {
        var why = OfRoster(new Member { Id = "m1", Post = Fact.Given("秘书长") }, "posts.permitted");

        Assert.Contains("，尚缺“是教师（含团委专职干部）”", why.Line(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(", missing: \"teacher or League cadre, no student\"", why.Line(Language.English), StringComparison.Ordinal);
    }

    private static Member Failing => new()
    {
        Id = "甲",
        Teacher = Fact.Given(false),
        StudyLevel = Fact.Given(StudyLevel.Bachelor),
        YearOfStudy = Fact.Given(3),
        RankLastTerm = Fact.Given(new Share(41, 100)),
        RankLastYear = Fact.Given(new Share(41, 100)),
        RankSinceEnrolment = Fact.Given(new Share(41, 100)),
    };

    [Fact]
    public void One_is_one_in_English() =>
        Assert.Equal("presidium members: at most 5 people: it is 1 person", Of(new() { Presidium = Fact.Given(1) }, "presidium.size").Line(Language.English));

    private static UnionRecord School => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    private static Why Of(Structure structure, string rule) => Told(School with { Structure = structure }, rule);

    private static Why OfRoster(Member member, string rule = "eligibility.study") => Told(School with { Members = new() { List = [member] } }, rule);

    private static Why Told(UnionRecord record, string rule)
    {
        var assessment = Assert.IsType<AssessmentOutcome.Assessed>(RuleBook.National.Assess(record)).Assessment;
        return Why.Of(assessment.All.Single(f => f.Item.Rule.Id == rule), assessment.Called);
    }
}

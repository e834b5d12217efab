using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>
/// Schools that looked at required courses only (只看必修课). The tables ask for no failed course at all: whoever failed a required one failed, and of
/// whoever failed none of these it is not known whether they failed another.
/// </summary>
public sealed class RequiredCoursesTests
{
    private static readonly UnionRecord _record = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new() { Staff = Fact.Given(40) },
        Eligibility = new() { OutsideRank = Fact.Given(0) },
    };

    public static TheoryData<string, Eligibility, Verdict> Figures => new()
    {
        { "nobody failed a required course", new() { WithFailedRequiredCourse = Fact.Given(0) }, Verdict.Undetermined },
        { "one failed a required course", new() { WithFailedRequiredCourse = Fact.Given(1) }, Verdict.NotMet },
        { "none or a few failed a required course", new() { WithFailedRequiredCourse = Fact.Within(0, 3) }, Verdict.Undetermined },
        { "a few failed a required course", new() { WithFailedRequiredCourse = Fact.Within(1, 3) }, Verdict.NotMet },
        { "nothing is said", new(), Verdict.Undetermined },
        { "nobody failed any course", new() { WithFailedCourse = Fact.Given(0) }, Verdict.Met },
        { "nobody failed any course, a required one neither", new() { WithFailedCourse = Fact.Given(0), WithFailedRequiredCourse = Fact.Given(0) }, Verdict.Met },
        { "at most two failed, one of them a required course", new() { WithFailedCourse = Fact.Within(0, 2), WithFailedRequiredCourse = Fact.Given(1) }, Verdict.NotMet },
        { "nobody failed any course, and one a required one", new() { WithFailedCourse = Fact.Given(0), WithFailedRequiredCourse = Fact.Given(1) }, Verdict.Undetermined },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_of_required_courses_is_the_least_of_all_courses(string what, Eligibility said, Verdict verdict)
    {
        foreach (var kind in Enum.GetValues<UnionKind>())
        {
            var record = _record with { Union = _record.Union with { Kind = kind }, Eligibility = said with { OutsideRank = Fact.Given(0) } };

            Assert.Equal((what, kind, verdict), (what, kind, Study(record).Verdict));
        }
    }

    /// <summary>What is missing is named: the courses that nobody looked at.</summary>
    [Fact]
    public void What_is_asked_for_is_the_figure_of_all_courses() =>
        Assert.Contains(EligibilityFacts.WithFailedCourse, Study(_record with { Eligibility = new() { OutsideRank = Fact.Given(0), WithFailedRequiredCourse = Fact.Given(0) } }).Explanation.Missing());

    /// <summary>Nobody failed and somebody failed a required course: that cannot be, and stands first.</summary>
    [Fact]
    public void Fewer_failed_in_all_than_among_the_required_is_a_conflict() =>
        Assert.Contains(
            RuleBook.National.Assess(_record with { Eligibility = new() { OutsideRank = Fact.Given(0), WithFailedCourse = Fact.Given(0), WithFailedRequiredCourse = Fact.Given(1) } }).Assessment!.Conflicts,
            c => c.Stated.Path == EligibilityFacts.WithFailedCourse);

    /// <summary>A third voice does not decide between two that contradict each other: what was met by the one alone is open, and not broken.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_roster_that_agrees_with_one_of_two_contradicting_figures_leaves_it_open(bool complete)
    {
        var record = _record with
        {
            Eligibility = new() { OutsideRank = Fact.Given(0), WithFailedCourse = Fact.Given(0), WithFailedRequiredCourse = Fact.Given(1) },
            Members = new() { Complete = Fact.Given(complete), List = [new() { Id = "甲", FailedCourses = Fact.Given(1), YearOfStudy = Fact.Given(2), StudyLevel = Fact.Given(StudyLevel.Bachelor), RankLastYear = Fact.Given(new Share(1, 10)) }] },
        };

        Assert.Equal(Verdict.Undetermined, Study(record).Verdict);
        Assert.Equal(Verdict.Undetermined, Study(record with { Union = record.Union with { Kind = UnionKind.GraduateUnion } }).Verdict);
    }

    /// <summary>On a roster the same is said person by person: at least so many.</summary>
    [Theory]
    [InlineData(0, Verdict.Undetermined)]
    [InlineData(1, Verdict.NotMet)]
    public void A_member_of_whom_required_courses_alone_are_known_has_failed_so_many_or_more(int least, Verdict verdict) => Assert.Equal(
        verdict, EligibilityRules.NoFailedCourse(new()).Judge(new() { Id = "甲", FailedCourses = Fact.Within(least, int.MaxValue) }));

    private static Finding Study(UnionRecord record) => RuleBook.National.Assess(record).Assessment!.Findings.Single(f => f.Item.Rule.Id == "eligibility.study");
}

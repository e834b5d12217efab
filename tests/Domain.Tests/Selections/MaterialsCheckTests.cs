using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

public sealed class MaterialsCheckTests
{
    private static readonly SelectionTerms _terms = new();

    [Fact]
    public void The_18th_of_60_is_within_the_first_30_percent_and_one_window_suffices()
    {
        Assert.Equal(Verdict.Met, Check(People.Person).Verdict);
        Assert.Empty(Check(People.Person).Failed);
    }

    [Fact]
    public void Who_misses_every_window_is_told_by_how_many_places()
    {
        var check = Check(People.Person with { RankLastTerm = Fact.Given(new Share(19, 60)) });

        var refusal = Assert.Single(check.Failed);
        Assert.Equal((Verdict.NotMet, "selection.rank"), (check.Verdict, refusal.By.Id));
        Assert.Equal(
            "最近1个学期排名19/60（31.7%），前30%为18名，差1名；最近1学年排名25/60（41.7%），前30%为18名，差7名；入学以来排名30/60（50%），前30%为18名，差12名",
            refusal.Because.Chinese);
        Assert.Contains("rank over the last term: 19/60 (31.7%); the first 30 % are 18 places, missed by 1", refusal.Because.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_window_could_still_pass_a_candidate_who_misses_the_others()
    {
        var check = Check(People.Person with { RankLastTerm = default });

        Assert.Equal(Verdict.Undetermined, check.Verdict);
        Assert.Empty(check.Failed);
        Assert.Equal(["最近1个学期排名"], check.Missing.Select(m => m.Chinese));
    }

    [Fact]
    public void A_rank_within_bounds_counts_only_where_all_of_it_lies_on_one_side()
    {
        var poor = People.Person with { RankLastTerm = Fact.Given(new Share(40, 60)) };
        Assert.Equal(Verdict.Met, Check(poor with { RankLastYear = Fact.Within(new Share(1, 10), new Share(3, 10)) }).Verdict);
        Assert.Equal(Verdict.Undetermined, Check(poor with { RankLastYear = Fact.Within(new Share(3, 10), new Share(4, 10)) }).Verdict);
        var beyond = Check(poor with { RankLastYear = Fact.Within(new Share(3, 10), new Share(4, 10), Edges.LowExcluded) });
        Assert.Contains("不在前30%以内", Assert.Single(beyond.Failed).Because.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, StudyLevel.Bachelor)]
    [InlineData(3, StudyLevel.Postgraduate)]
    public void A_first_year_and_a_postgraduate_have_no_rank_to_keep(int year, StudyLevel level)
    {
        var person = People.Person with { YearOfStudy = Fact.Given(year), StudyLevel = Fact.Given(level), RankLastTerm = Fact.Given(new Share(60, 60)) };

        Assert.Equal(Verdict.Met, Check(person).Verdict);
        Assert.Equal(["selection.no-failed-course"], Ids(Check(person with { FailedCourses = Fact.Given(1) })));
    }

    [Fact]
    public void A_graduate_union_asks_no_rank_at_all()
    {
        var person = People.Person with { StudyLevel = default, YearOfStudy = default, RankLastTerm = default, RankLastYear = default, RankSinceEnrolment = default };

        Assert.Equal(Verdict.Met, Check(person, UnionKind.GraduateUnion).Verdict);
        Assert.Equal(Verdict.Undetermined, Check(person).Verdict);
        Assert.Equal(["selection.no-failed-course"], Ids(Check(person with { FailedCourses = Fact.Given(2) }, UnionKind.GraduateUnion)));
    }

    [Fact]
    public void A_first_year_with_a_failed_course_passes_only_where_the_school_says_so()
    {
        var person = People.Person with { YearOfStudy = Fact.Given(1), FailedCourses = Fact.Given(1) };

        Assert.Equal(Verdict.NotMet, Check(person).Verdict);
        Assert.Equal("不及格课程1门，须为0门", Check(person).Failed[0].Because.Chinese);
        Assert.Equal(Verdict.Met, MaterialsCheck.Of(Of(person), UnionKind.StudentUnion, _terms, new() { FirstYearsMayFail = true }).Verdict);
    }

    [Fact]
    public void The_first_of_three_passes_only_where_the_school_counts_tiny_majors()
    {
        var first = People.Person with { RankLastTerm = Fact.Given(new Share(1, 3)), RankLastYear = Fact.Given(new Share(2, 3)), RankSinceEnrolment = Fact.Given(new Share(3, 3)) };
        var counts = new RecordOptions { FirstOfTinyMajorCounts = true };

        Assert.Contains("前30%为0名，差1名", Check(first).Failed[0].Because.Chinese, StringComparison.Ordinal);
        Assert.Equal(Verdict.Met, MaterialsCheck.Of(Of(first), UnionKind.StudentUnion, _terms, counts).Verdict);
        var second = MaterialsCheck.Of(Of(first with { RankLastTerm = Fact.Given(new Share(2, 3)) }), UnionKind.StudentUnion, _terms, counts);
        Assert.Contains("前30%为1名，差1名", second.Failed[0].Because.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PoliticalStatus.PartyMember, true)]
    [InlineData(PoliticalStatus.ProbationaryPartyMember, true)]
    [InlineData(PoliticalStatus.LeagueMember, true)]
    [InlineData(PoliticalStatus.Neither, false)]
    public void Party_members_probationary_ones_and_League_members_may_serve(PoliticalStatus status, bool may)
    {
        var check = Check(People.Person with { PoliticalStatus = Fact.Given(status) });

        Assert.Equal(may ? Verdict.Met : Verdict.NotMet, check.Verdict);
        Assert.Equal(may ? [] : ["selection.politics"], Ids(check));
    }

    [Fact]
    public void Every_missing_fact_is_named_and_a_failed_condition_is_told_beside_them()
    {
        var nothing = MaterialsCheck.Of(new(), UnionKind.StudentUnion, _terms, new());
        Assert.Equal(
            ["政治面貌", "年级", "学历层次", "最近1个学期排名", "最近1学年排名", "入学以来排名", "不及格课程数", "声明无违法违纪"],
            nothing.Missing.Select(m => m.Chinese));

        var broken = MaterialsCheck.Of(new() { NoViolation = Fact.Given(false) }, UnionKind.StudentUnion, _terms, new());
        Assert.Equal((Verdict.NotMet, "selection.no-violation"), (broken.Verdict, broken.Failed[0].By.Id));
        Assert.Contains(broken.Missing, m => m.Chinese == "政治面貌");
    }

    [Fact]
    public void Experience_is_asked_only_where_the_charter_asks_it_and_the_number_itself_suffices()
    {
        var terms = _terms with { CadreYears = 1 };

        Assert.Equal(["学生骨干经历"], MaterialsCheck.Of(People.Materials, UnionKind.StudentUnion, terms, new()).Missing.Select(m => m.Chinese));
        Assert.Equal(Verdict.Met, Experienced(1).Verdict);
        Assert.Equal("学生骨干经历0年，须1年，差1年", Assert.Single(Experienced(0).Failed).Because.Chinese);

        MaterialsCheck Experienced(int years) => MaterialsCheck.Of(People.Materials with { CadreYears = Fact.Given(years) }, UnionKind.StudentUnion, terms, new());
    }

    private static MaterialsCheck Check(Member person, UnionKind kind = UnionKind.StudentUnion) => MaterialsCheck.Of(Of(person), kind, _terms, new());

    private static Materials Of(Member person) => People.Materials with { Person = person };

    private static IEnumerable<string> Ids(MaterialsCheck check) => check.Failed.Select(f => f.By.Id);
}

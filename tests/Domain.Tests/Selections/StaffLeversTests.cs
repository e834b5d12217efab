using UnionGovernance.Congresses;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>What can be done about who serves, and about the delegates: each lever as far as there is anybody to move.</summary>
public sealed class StaffLeversTests
{
    private static readonly Requirement<UnionRecord> _headcount = StructureRules.StaffHeadcount(5).Requirement, _posts = StructureRules.Posts(["部长", "干事"]).Requirement;

    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    /// <remarks>Somebody of whom nobody says which post it is holds none that is not permitted.</remarks>
    [Fact]
    public void Whoever_holds_a_post_that_there_is_not_may_take_another_and_nobody_else()
    {
        var levers = Of(Roster(Person("甲", "部长"), Person("乙", "秘书长助理"), Person("丙", null)), _headcount, _posts);

        Assert.Equal(["甲", "乙", "丙"], levers.Where(static l => l.Effort == new Efforts().Leaving && l.Who.Count > 0).SelectMany(static l => l.Who).Order(StringComparer.Ordinal).OrderBy("甲乙丙".IndexOf));
        Assert.Equal(["乙"], levers.Where(static l => l.Effort == new Efforts().Reassignment).SelectMany(static l => l.Who));
    }

    [Fact]
    public void A_roster_of_one_is_a_roster() => Assert.Equal(["/members/0", "/members/joining"], Of(Roster(Person("甲", "部长")), _headcount).Select(static l => l.About));

    /// <remarks>Three are stated and two listed: one more may leave, who is not on the list.</remarks>
    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 1)]
    [InlineData(5, 3)]
    public void Whoever_a_list_leaves_out_may_leave_too(int stated, int? others)
    {
        var record = Roster(Person("甲", "部长"), Person("乙", "干事"));

        Assert.Equal(others, Of(record with { Members = record.Members with { Complete = default }, Structure = new() { Staff = Fact.Given(stated) } }, _headcount).Where(static l => l.About == "/members/others").Select(static l => (int?)l.Most).SingleOrDefault());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(0, "")]
    [InlineData(1, "/staff /staff/joining")]
    public void Of_a_staff_of_nobody_nobody_leaves(int? staff, string levers) =>
        Assert.Equal(levers, string.Join(' ', Of(_school with { Structure = new() { Staff = staff is { } heads ? Fact.Given(heads) : default } }, _headcount).Select(static l => l.About)));

    /// <remarks>Of ten, six come from colleges' unions: one of them fewer is five of nine, one of the others fewer six of nine.</remarks>
    [Fact]
    public void By_figures_those_of_college_unions_and_the_others_leave_apart()
    {
        var record = _school with { Structure = new() { Staff = Fact.Given(10) }, Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(6, 10)) } };
        var levers = Of(record, EligibilityRules.HalfFromCollegeUnions(40, 60).Requirement).ToDictionary(static l => l.About);

        Assert.Equal((6, 4), (levers["/staff/ofColleges"].Most, levers["/staff/others"].Most));
        Assert.Equal((new(5, 9), new(6, 9), new Share(7, 11)), (Left("/staff/ofColleges"), Left("/staff/others"), Left("/staff/joining")));

        Share Left(string about) => levers[about].Step(record, 0).Eligibility.FromCollegeUnions.Low;
    }

    /// <summary>A seat in the presidium is given up only where its size is in question, and by those who sit in it.</summary>
    [Fact]
    public void A_seat_is_given_up_only_where_the_presidium_may_be_too_large()
    {
        var record = Roster(Person("甲", "主席团成员") with { InPresidium = Fact.Given(true) }, Person("乙", "干事") with { InPresidium = Fact.Given(false) }, Person("丙", "主席团成员") with { InPresidium = Fact.Given(true) });
        string[] Seats(params Requirement<UnionRecord>[] asked) => [.. Of(record, asked).Where(static l => l.Effort == new Efforts().Reassignment).SelectMany(static l => l.Who)];

        Assert.Empty(Seats(_headcount));
        Assert.Equal(["甲", "丙"], Seats(_headcount, StructureRules.PresidiumSize(1).Requirement));
    }

    /// <summary>Where some of those who may leave sit in the presidium and all of them might, it is said that not all of them do.</summary>
    [Fact]
    public void Of_several_who_may_leave_not_the_whole_presidium_does()
    {
        var record = Roster([.. "甲乙丙丁戊".Select(static (c, at) => Person($"{c}", "干事") with { InPresidium = Fact.Given(at < 3) })]);
        var lever = Of(record, _headcount).Single(static l => l.Who.Count == 5);

        Assert.Equal([false, true, true, false], Enumerable.Range(2, 4).Select(n => lever.SayFor!(n, []).Clause.Chinese.EndsWith("（主席团成员不全部退出）", StringComparison.Ordinal)));
    }

    /// <summary>Who is asked to leave is told why, each reason once and in one language.</summary>
    [Fact]
    public void Whoever_leaves_for_a_reason_is_told_it_in_either_language()
    {
        var courses = EligibilityRules.GraduateStudy.Requirement;
        var lever = Of(Roster(Person("甲", "秘书长助理") with { FailedCourses = Fact.Given(2), FromCollegeUnion = Fact.Given(false) }), _headcount, courses, _posts).Single(static l => l.About == "/members/0" && l.Effort == new Efforts().Leaving);

        Assert.Equal("甲这一名工作人员退出（不及格课程数：2门，职务：秘书长助理）", lever.SayFor!(1, [courses, _posts]).Clause.Chinese);
        Assert.DoesNotMatch("[，：（]", lever.SayFor(1, [courses, _posts]).Clause.English.Replace("秘书长助理", string.Empty, StringComparison.Ordinal).Replace("甲", string.Empty, StringComparison.Ordinal));
        Assert.EndsWith("退出", lever.SayFor(1, []).Clause.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_of_whom_it_is_all_the_same_so_many_are_told()
    {
        Assert.Equal(("甲、乙中一名", "1 of 甲, 乙"), LeverWords.Of(["甲", "乙"], 1) is var some ? (some.Chinese, some.English) : default);
        Assert.Equal("甲、乙", LeverWords.Of(["甲", "乙"], 2).Chinese);
    }

    /// <remarks>Of a hundred delegates fifty are no cadres, so that fifty may give up their mandates; of one who is a cadre none is left.</remarks>
    [Fact]
    public void As_many_delegates_may_go_as_are_cadres()
    {
        static Lever<UnionRecord> Leaving(Share nonCadres) => CongressLevers.Of(_school with { Congress = new() { NonCadreShare = Fact.Given(nonCadres) } }, [], new(), [], static (p, _) => p.Label).Single(static l => l.About == "/congress/leaving");
        var (half, one) = (Leaving(new(50, 100)), Leaving(new(0, 1)));
        var left = one.Step(_school with { Congress = new() { NonCadreShare = Fact.Given(new Share(0, 1)), DelegateShare = Fact.Given(new Share(1, 100)) } }, 0).Congress;

        Assert.Equal((50, 1), (half.Most, one.Most));
        Assert.Equal((Fact.Given(new Share(0, 0)), Fact.Given(new Share(0, 100))), (left.NonCadreShare, left.DelegateShare));
    }

    private static List<Lever<UnionRecord>> Of(UnionRecord record, params Requirement<UnionRecord>[] asked) => [.. StaffLevers.Of(record, asked, new(), static id => id)];

    private static UnionRecord Roster(params Member[] members) => _school with { Members = new() { List = [.. members], Complete = Fact.Given(true) } };

    private static Member Person(string id, string? post) => new() { Id = id, Teacher = Fact.Given(false), Post = post is null ? default : Fact.Given(post) };
}

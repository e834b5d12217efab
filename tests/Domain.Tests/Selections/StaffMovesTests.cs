using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Selections;

/// <summary>What figures and roster say after somebody left or joined: no more than follows from what was known.</summary>
public sealed class StaffMovesTests
{
    private static readonly UnionRecord _ten = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new() { Staff = Fact.Given(10), Presidium = Fact.Given(3) },
        Eligibility = new()
        {
            FromCollegeUnions = Fact.Given(new Share(6, 10)),
            NotPartyOrLeague = Fact.Given(2),
            OutsideRank = Fact.Given(0),
            WithFailedCourse = Fact.Within(1, 4),
            WithFailedRequiredCourse = default,
        },
    };

    /// <remarks>None of nobody is nobody; who is perhaps one may have been one or not.</remarks>
    [Fact]
    public void A_count_is_lower_by_as_many_as_left()
    {
        Assert.Equal(Fact.Given(4), StaffMoves.Less(Fact.Given(5), Fact.Given(1)));
        Assert.Equal(Fact.Given(0), StaffMoves.Less(Fact.Given(0), Fact.Given(1)));
        Assert.Equal(Fact.Given(0), StaffMoves.Less(Fact.Given(1), Fact.Given(1)));
        Assert.Equal(Fact.Within(2, 5), StaffMoves.Less(Fact.Within(3, 5), Fact.Within(0, 1)));
        Assert.Equal(Fact.Within(2, int.MaxValue), StaffMoves.Less(Fact.Within(3, int.MaxValue), Fact.Given(1)));
        Assert.Equal(default, StaffMoves.Less(default, Fact.Given(1)));
    }

    /// <remarks>Whoever left, of whom nothing is said, may have been of the presidium, of a college's union and of any exception, or not.</remarks>
    [Fact]
    public void Of_somebody_of_whom_nothing_is_said_what_is_counted_is_open_by_one()
    {
        var left = StaffMoves.Fewer(_ten, default, default);

        Assert.Equal((Fact.Given(9), Fact.Within(2, 3)), (left.Structure.Staff, left.Structure.Presidium));
        Assert.Equal(Fact.Within(new Share(5, 9), new Share(6, 9)), left.Eligibility.FromCollegeUnions);
        Assert.Equal((Fact.Within(1, 2), Fact.Given(0), Fact.Within(0, 4), default), (left.Eligibility.NotPartyOrLeague, left.Eligibility.OutsideRank, left.Eligibility.WithFailedCourse, left.Eligibility.WithFailedRequiredCourse));
    }

    [Fact]
    public void Of_somebody_of_whom_every_rule_is_kept_no_exception_is_fewer()
    {
        var left = StaffMoves.Other(_ten, Fact.Given(1), presidium: 1);

        Assert.Equal((Fact.Given(9), Fact.Given(2), Fact.Given(new Share(5, 9))), (left.Structure.Staff, left.Structure.Presidium, left.Eligibility.FromCollegeUnions));
        Assert.Equal(_ten.Eligibility with { FromCollegeUnions = left.Eligibility.FromCollegeUnions }, left.Eligibility);
        Assert.Equal(Fact.Given(3), StaffMoves.Other(_ten, Fact.Given(0)).Structure.Presidium);
        Assert.Equal(Fact.Given(new Share(6, 9)), StaffMoves.Other(_ten, Fact.Given(0)).Eligibility.FromCollegeUnions);
    }

    /// <remarks>Where one alone is left, the share is of nothing; a part is no more than what is left of the whole, nor below none. Of what the share is, a percentage does not tell, nor do bounds of two sizes.</remarks>
    [Fact]
    public void A_share_of_those_who_stay_is_one_of_them()
    {
        static Fact<Share> Left(Fact<Share> share, int ofColleges) => StaffMoves.Other(_ten with { Eligibility = new() { FromCollegeUnions = share } }, Fact.Given(ofColleges)).Eligibility.FromCollegeUnions;

        Assert.Equal(Fact.Given(new Share(0, 0)), Left(Fact.Given(new Share(1, 1)), 1));
        Assert.Equal(Fact.Given(new Share(1, 1)), Left(Fact.Given(new Share(2, 2)), 0));
        Assert.Equal(Fact.Given(new Share(0, 9)), Left(Fact.Given(new Share(0, 10)), 1));
        Assert.Equal(default, Left(Fact.Given(Share.Percentage(60)), 1));
        Assert.Equal(default, Left(Fact.Within(new Share(1, 4), new Share(1, 2)), 1));
        Assert.Equal(Fact.Within(new Share(3, 9), new Share(5, 9)), Left(Fact.Within(new Share(4, 10), new Share(6, 10)), 1));
        Assert.Equal(default, Left(default, 1));
    }

    [Fact]
    public void Whoever_joins_comes_from_a_college_s_union_and_is_one_more_of_the_staff()
    {
        var more = StaffMoves.More(_ten);

        Assert.Equal((Fact.Given(11), Fact.Given(new Share(7, 11)), 0), (more.Structure.Staff, more.Eligibility.FromCollegeUnions, more.Members.List.Count));
        Assert.Equal(_ten.Structure.Presidium, more.Structure.Presidium);
        Assert.Equal(Fact.Within(4, int.MaxValue), StaffMoves.More(_ten with { Structure = new() { Staff = Fact.Within(3, int.MaxValue) } }).Structure.Staff);
        Assert.Equal(default, StaffMoves.More(_ten with { Structure = new() }).Structure.Staff);
        Assert.Equal(default, StaffMoves.More(_ten with { Eligibility = new() { FromCollegeUnions = Fact.Given(Share.Percentage(60)) } }).Eligibility.FromCollegeUnions);
        Assert.Equal(default, StaffMoves.More(_ten with { Eligibility = new() { FromCollegeUnions = Fact.Within(new Share(1, 4), new Share(1, 2)) } }).Eligibility.FromCollegeUnions);
        Assert.Equal(Fact.Within(new Share(5, 11), new Share(7, 11)), StaffMoves.More(_ten with { Eligibility = new() { FromCollegeUnions = Fact.Within(new Share(4, 10), new Share(6, 10)) } }).Eligibility.FromCollegeUnions);
    }

    /// <remarks>Whoever is entered as joining keeps what is asked of each, whichever union it is.</remarks>
    [Theory]
    [InlineData(UnionKind.StudentUnion)]
    [InlineData(UnionKind.GraduateUnion)]
    public void Whoever_joins_a_roster_keeps_what_is_asked_of_each(UnionKind kind)
    {
        var record = StaffMoves.More(StaffMoves.More(_ten with { Union = _ten.Union with { Kind = kind } }, Fact.Given("干事"), 0), default, 1);

        Assert.Equal(["+1", "+2"], record.Members.List.Select(static m => m.Id));
        Assert.Equal([Fact.Given("干事"), default], record.Members.List.Select(static m => m.Post));
        Assert.All(record.Members.List, m =>
        {
            Assert.Equal(Verdict.Met, EligibilityRules.PartyOrLeague.Judge(m));
            Assert.Equal(Verdict.Met, EligibilityRules.WithoutFailedCourse.Judge(m));
            Assert.NotEqual(Verdict.NotMet, EligibilityRules.Rank(new()).Judge(m));
            Assert.NotEqual(Verdict.Undetermined, EligibilityRules.Rank(new()).Judge(m));
            Assert.Equal((Fact.Given(true), Fact.Given(false), Fact.Given(false)), (m.FromCollegeUnion, m.InPresidium, m.Teacher));
            Assert.Equal(kind == UnionKind.GraduateUnion ? StudyLevel.Postgraduate : StudyLevel.Bachelor, m.StudyLevel.Low);
        });
    }

    /// <remarks>Figures beside a roster follow whoever leaves it by name, and posts are left to a roster that tells them all.</remarks>
    [Fact]
    public void Who_leaves_by_name_is_counted_no_more()
    {
        Member Person(string id, bool? college, bool? presidium) => new()
        {
            Id = id,
            Teacher = Fact.Given(false),
            Post = Fact.Given("干事"),
            FromCollegeUnion = college is { } c ? Fact.Given(c) : default,
            InPresidium = presidium is { } p ? Fact.Given(p) : default,
        };
        Member[] members = [Person("甲", true, true), Person("乙", false, false), Person("丙", null, null)];
        var record = _ten with { Structure = _ten.Structure with { Posts = Fact.Given<Sequence<string>>(["干事"]) }, Members = new() { List = [.. members], Complete = Fact.Given(true) } };
        UnionRecord Without(int at) => StaffMoves.Without(record, members[at], new() { [EligibilityFacts.WithFailedCourse] = Fact.Given(1) });

        Assert.Equal((Fact.Given(2), Fact.Given(new Share(5, 9)), Fact.Within(0, 3)), (Without(0).Structure.Presidium, Without(0).Eligibility.FromCollegeUnions, Without(0).Eligibility.WithFailedCourse));
        Assert.Equal((Fact.Given(3), Fact.Given(new Share(6, 9))), (Without(1).Structure.Presidium, Without(1).Eligibility.FromCollegeUnions));
        Assert.Equal((Fact.Within(2, 3), Fact.Within(new Share(5, 9), new Share(6, 9))), (Without(2).Structure.Presidium, Without(2).Eligibility.FromCollegeUnions));
        Assert.Equal(["甲", "丙"], Without(1).Members.List.Select(static m => m.Id));
        Assert.Equal(default, Without(1).Structure.Posts);
        Assert.Equal(record.Structure.Posts, StaffMoves.With(record with { Members = record.Members with { Complete = default } }, "甲", static m => m, static s => s).Structure.Posts);
        Assert.Equal([true, false, false], StaffMoves.With(record, "甲", static m => m with { Post = Fact.Given("部长") }, static s => s).Members.List.Select(static m => m.Post.Low == "部长"));
    }
}

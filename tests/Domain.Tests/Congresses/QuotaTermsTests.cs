using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Delegates by office, minima in heads, and a number of students that the school states: what they do to the seats.</summary>
public sealed class QuotaTermsTests
{
    private const string Candidates = "委员候选人";
    private static readonly QuotaPlan _plan = new() { Units = [new() { Name = "甲院", Students = 600 }, new() { Name = "乙院", Students = 400 }] };
    private static readonly CongressTerms _byOffice = new() { ExOfficio = [Candidates] };

    /// <summary>Candidates for the committee are delegates by office and take no seat: https://ce.sysu.edu.cn/zh-hans/article/1500.</summary>
    /// <remarks>1000/100 = 10 seats: 10 · 600/1000 = 6 and 10 · 400/1000 = 4. Seven candidates come beside them: 10 + 7 = 17, of whom 60 %, 10.2, so 11, are no cadres.</remarks>
    [Fact]
    public void Delegates_by_office_come_beside_the_seats_of_the_units()
    {
        var table = QuotaTable.Of(_plan with { ExOfficio = [new() { Name = Candidates, Seats = 7 }] }, _byOffice);

        Assert.Equal([6, 4], table.Units.Select(u => u.Seats));
        Assert.Equal((17, 11, Verdict.Met), (table.Delegates, table.Floors[0].Heads, table.Enough));
        Assert.Empty(table.Refusals);
    }

    /// <remarks>10 seats of the units are enough whatever comes beside them; 9 may be, with one delegate by office or more, and nobody said how many there are. With none there are 9, and with one 10.</remarks>
    [Fact]
    public void How_many_there_are_by_office_is_unknown_until_it_is_said()
    {
        var table = QuotaTable.Of(_plan, _byOffice);
        Assert.Equal((null, Verdict.Met), (table.Delegates, table.Enough));
        Assert.Equal(["当然代表（委员候选人）的人数"], table.Unstated.Select(w => w.Chinese));
        Assert.Empty(table.Floors);

        Assert.Equal(Verdict.Undetermined, QuotaTable.Of(_plan with { Seats = 9 }, _byOffice).Enough);
        Assert.Equal(Verdict.NotMet, QuotaTable.Of(_plan with { Seats = 9, ExOfficio = [new() { Name = Candidates, Seats = 0 }] }, _byOffice).Enough);
        Assert.Equal(Verdict.Met, QuotaTable.Of(_plan with { Seats = 9, ExOfficio = [new() { Name = Candidates, Seats = 1 }] }, _byOffice).Enough);
    }

    /// <remarks>The 7 of a kind that the charter does not know are refused and counted nowhere: 6 + 4 = 10.</remarks>
    [Fact]
    public void A_kind_that_the_charter_does_not_name_is_refused_and_not_counted()
    {
        var table = QuotaTable.Of(_plan with { ExOfficio = [new() { Name = "班长", Seats = 7 }] }, new());

        Assert.Equal([QuotaRules.ExOfficio], table.Refusals.Select(r => r.By));
        Assert.Equal(10, table.Delegates);
    }

    /// <remarks>10 seats, 3 of a society and 988 by office are 1001 of 1000 students; 987 by office are exactly all.</remarks>
    [Theory]
    [InlineData(988, true)]
    [InlineData(987, false)]
    public void All_delegates_together_are_no_more_than_the_students(int byOffice, bool refused)
    {
        var table = QuotaTable.Of(_plan with { Societies = [new() { Name = "虚构社", Seats = 3 }], ExOfficio = [new() { Name = Candidates, Seats = byOffice }] }, _byOffice);

        Assert.Equal(refused ? ["学生共1000人，名额有1001席（含学生社团3席、当然代表988席）"] : [], table.Refusals.Select(r => r.Because.Chinese));
    }

    /// <summary>Who is a delegate by office was not elected, and takes no seat of the unit where they study.</summary>
    [Fact]
    public void Whoever_is_a_delegate_by_office_is_asked_for_no_election_and_no_seat()
    {
        var table = QuotaTable.Of(_plan with { Seats = 2, ExOfficio = [new() { Name = Candidates, Seats = 1 }] }, _byOffice);
        CongressDelegate Sent(string id, string? kind) => new()
        {
            Id = id,
            Unit = "甲院",
            ExOfficio = kind,
            FullTime = true,
            OnProbation = false,
            ElectedBy = kind is null ? DelegateElection.BranchRecommendsCollegeElects : null,
        };

        var review = CredentialsReview.Of(new() { List = [Sent("1", null), Sent("2", Candidates)], Complete = Fact.Given(true) }, table, _byOffice);
        Assert.All(review.Lines, l => Assert.Equal(Verdict.Met, l.Verdict));
        Assert.Empty(review.Refusals);
        Assert.Equal(Fact.Given(DelegateElection.BranchRecommendsCollegeElects), review.HowElected);

        var more = CredentialsReview.Of(new() { List = [Sent("1", Candidates), Sent("2", Candidates), Sent("3", "班长")], Complete = Fact.Given(true) }, table, _byOffice);
        Assert.Equal([Verdict.Met, Verdict.Met, Verdict.NotMet], more.Lines.Select(l => l.Verdict));
        Assert.Equal([CredentialRules.WithinSeats], more.Refusals.Select(r => r.By));
        Assert.Equal(Known.Unknown, more.HowElected.Known);
    }

    /// <remarks>
    /// Of 1000 students one in a hundred is 10, fewer than a minimum of 12, so 12: 12 · 600/1000 = 7.2 and 12 · 400/1000 = 4.8, whole seats 7 and 4,
    /// the one left to the larger remainder, 0.8: 7 and 5. A minimum of 10 or less changes nothing.
    /// </remarks>
    [Theory]
    [InlineData(12, 12, new[] { 7, 5 })]
    [InlineData(10, 10, new[] { 6, 4 })]
    [InlineData(1, 10, new[] { 6, 4 })]
    public void A_least_number_of_delegates_counts_where_it_is_more_than_the_share(int heads, int least, int[] seats)
    {
        var table = QuotaTable.Of(_plan, new() { LeastHeads = new() { Delegates = heads } });

        Assert.Equal((least, least), (table.Least, table.Delegates));
        Assert.Equal(seats, table.Units.Select(u => u.Seats!.Value));
    }

    /// <remarks>Where nobody counted the students the share is unknown, and 9 are fewer than 10 whatever it comes to; 10 may or may not be enough.</remarks>
    [Fact]
    public void A_least_number_of_delegates_decides_before_the_students_are_counted()
    {
        var terms = new CongressTerms { LeastHeads = new() { Delegates = 10 } };
        var plan = new QuotaPlan { Units = [new() { Name = "甲院" }] };

        Assert.Equal(Verdict.NotMet, QuotaTable.Of(plan with { Seats = 9 }, terms).Enough);
        Assert.Equal(Verdict.Undetermined, QuotaTable.Of(plan with { Seats = 10 }, terms).Enough);
    }

    /// <remarks>
    /// Of 40 delegates 25 % are 10. A minimum of 12 women is more and counts; one of 10 is the same; one of 8 is less. Minorities have heads alone: 3.
    /// Of 40 delegates 41 women cannot be.
    /// </remarks>
    [Fact]
    public void A_floor_in_heads_counts_where_it_is_more_than_the_share()
    {
        Assert.Equal((12, 10, 10), (Women(12).Heads, Women(10).Heads, Women(8).Heads));
        var minority = HeadFloors.Of(new() { LeastHeads = new() { Minority = 3 } }, 40)[1];
        Assert.Equal((null, 3, false), (minority.Share, minority.Heads, minority.National));

        Assert.Contains(QuotaTable.Of(_plan with { Seats = 40 }, new() { LeastHeads = new() { Women = 41 } }).Refusals, r => r.Because.Chinese == "女代表不少于41人，代表共40人");
        Assert.Empty(QuotaTable.Of(_plan with { Seats = 40 }, new() { LeastHeads = new() { Women = 40 } }).Refusals);

        static HeadFloor Women(int heads) => HeadFloors.Of(new() { Women = new(1, 4), LeastHeads = new() { Women = heads } }, 40)[1];
    }

    /// <remarks>Two of three are women: a floor of two is reached, one of three is missed, and with one of whom nobody said it a floor of three is open.</remarks>
    [Fact]
    public void The_credentials_are_held_against_floors_in_heads()
    {
        Assert.Equal(Verdict.Met, Women(2, true, true, false));
        Assert.Equal(Verdict.NotMet, Women(3, true, true, false));
        Assert.Equal(Verdict.Undetermined, Women(3, true, true, null));

        static Verdict Women(int floor, params bool?[] women) => CredentialsReview.Of(
            new()
            {
                List = [.. women.Select((w, i) => new CongressDelegate { Id = $"{i}", Woman = w, Unit = "甲院", FullTime = true, OnProbation = false, ElectedBy = DelegateElection.BranchRecommendsCollegeElects })],
                Complete = Fact.Given(true),
            },
            null,
            new() { LeastHeads = new() { Women = floor } }).Composition[^1].Verdict;
    }

    /// <summary>The school states its students; the units of its table are another sum. What it states is the base, and the difference is told.</summary>
    /// <remarks>
    /// 1101 students stated: one in a hundred is 11.01, so 12, shared by the students of the units: 12 · 600/1000 = 7.2 and 12 · 400/1000 = 4.8, so 7 and 5.
    /// 1000 stated is what the units have. 900 stated: 9 seats, 9 · 600/1000 = 5.4 and 9 · 400/1000 = 3.6, so 5 and 4.
    /// </remarks>
    [Theory]
    [InlineData(1_101, 12, new[] { 7, 5 }, "学生总数写作1101人，各单位合计1000人，少101人，请核对是否漏列单位")]
    [InlineData(1_000, 10, new[] { 6, 4 }, null)]
    [InlineData(900, 9, new[] { 5, 4 }, "学生总数写作900人，各单位合计1000人，多100人，请核对")]
    public void The_students_that_a_school_states_are_the_base(int stated, int least, int[] seats, string? doubt)
    {
        var table = QuotaTable.Of(_plan, new(), stated);

        Assert.Equal((stated, 1_000, true, least), (table.Students, table.Counted, table.StudentsStated, table.Least));
        Assert.Equal(seats, table.Units.Select(u => u.Seats!.Value));
        Assert.Equal(doubt is null ? [] : [doubt], table.Doubts.Select(d => d.Chinese));
        Assert.Empty(table.Refusals);
    }

    /// <remarks>900 stated: 9 delegates are one in a hundred. A unit that nobody counted keeps the seats from being shared, and no longer keeps them from being enough.</remarks>
    [Fact]
    public void What_is_stated_decides_while_a_unit_is_not_counted()
    {
        var plan = new QuotaPlan { Seats = 9, Units = [new() { Name = "甲院", Students = 600 }, new() { Name = "乙院" }] };

        var table = QuotaTable.Of(plan, new(), 900);
        Assert.Equal((Verdict.Met, null), (table.Enough, table.Counted));
        Assert.Equal(["乙院"], table.Missing);
        Assert.Equal(Verdict.NotMet, QuotaTable.Of(plan, new(), 901).Enough);
        Assert.Equal(Verdict.Undetermined, QuotaTable.Of(plan, new()).Enough);
        Assert.Throws<ArgumentOutOfRangeException>("students", () => QuotaTable.Of(plan, new(), -1));
    }

    /// <summary>The number stands in the file of the congress, and what the finished congress says of itself is that number.</summary>
    [Fact]
    public void A_congress_is_judged_by_the_students_that_it_states()
    {
        var review = CongressReview.Of(new Proceedings { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Students = 1_101, Quotas = _plan });

        Assert.Equal((1_101, 12), (review.Students, review.Quotas.Least));
        Assert.Single(review.Quotas.Doubts);
    }

    /// <remarks>30 + 28 = 58 and not 60; 30 + 30 is 60; with a class that nobody counted there is nothing to add.</remarks>
    [Fact]
    public void Branches_that_do_not_add_up_to_their_unit_are_doubted()
    {
        Assert.Equal(["甲院学生数写作60人，各团支部合计58人，请核对"], Doubts(30, 28));
        Assert.Empty(Doubts(30, 30));
        Assert.Empty(Doubts(30, null));

        static IEnumerable<string> Doubts(int? one, int? other) => QuotaTable.Of(
            new() { Units = [new() { Name = "甲院", Students = 60, Branches = [new() { Name = "一班", Students = one }, new() { Name = "二班", Students = other }] }] }, new()).Doubts.Select(d => d.Chinese);
    }
}

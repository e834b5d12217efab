using UnionGovernance.Acts;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class QuotaTableTests
{
    private static readonly CongressTerms _terms = new();

    /// <remarks>1500/100 = 15; 1501/100 = 15.01, so 16; 1/100 = 0.01, so 1.</remarks>
    [Theory]
    [InlineData(1_500, 15)]
    [InlineData(1_501, 16)]
    [InlineData(1, 1)]
    public void One_in_a_hundred_is_rounded_up(int students, int least)
    {
        var table = QuotaTable.Of(Plan(("甲院", students)), _terms);

        Assert.Equal(least, table.Least);
        Assert.Equal(least, table.Delegates);
        Assert.False(table.SeatsEntered);
        Assert.Equal(Verdict.Met, table.Enough);
    }

    /// <remarks>200/100 = 2 by the share; 2 units · 3 = 6 by the floors.</remarks>
    [Fact]
    public void Where_the_floors_need_more_seats_than_the_share_there_are_more()
    {
        var table = QuotaTable.Of(Plan(("甲院", 100), ("乙院", 100)), _terms with { UnitFloor = 3 });

        Assert.Equal(2, table.Least);
        Assert.Equal(6, table.Delegates);
    }

    /// <remarks>1000/100 = 10, and 9 are fewer.</remarks>
    [Fact]
    public void Fewer_delegates_than_the_share_are_not_enough_and_keep_the_schools_reason()
    {
        var table = QuotaTable.Of(Plan(("甲院", 1_000)) with { Seats = 9, Reason = "场地所限" }, _terms);

        Assert.Equal(Verdict.NotMet, table.Enough);
        Assert.Equal("场地所限", table.Reason);
        Assert.True(table.SeatsEntered);
    }

    /// <remarks>1000/100 = 10 = 9 of the units + 1 of a society; the 9 are 甲院's, 9 · 1000/1000.</remarks>
    [Fact]
    public void Seats_of_societies_count_towards_the_share_but_not_towards_the_units()
    {
        var table = QuotaTable.Of(Plan(("甲院", 1_000)) with { Seats = 9, Societies = [new() { Name = "虚构社", Seats = 1 }] }, _terms);

        Assert.Equal(Verdict.Met, table.Enough);
        Assert.Equal(10, table.Delegates);
        Assert.Equal(9, table.Apportionment!.Lines.Sum(l => l.Seats));
    }

    [Fact]
    public void Without_students_or_without_seats_for_every_floor_it_is_said_which()
    {
        var (none, few) = (Apportionment.Of([new("甲院", 0)], 3, 0, []), Apportionment.Of([new("甲院", 10), new("乙院", 10)], 3, 2, []));

        Assert.Equal("没有学生可以代表", Assert.Single(none.Refusals).Because.Chinese);
        Assert.Equal("2个单位各保底2席，共需4席，只有3席", Assert.Single(few.Refusals).Because.Chinese);
        Assert.Empty(Apportionment.Of([new("甲院", 10), new("乙院", 10)], 4, 2, []).Refusals);
    }

    [Fact]
    public void A_single_unit_has_all_seats_and_that_is_decided() => Assert.True(Apportionment.Of([new("甲院", 10)], 3, 0, []).IsDecided);

    /// <summary>Of two kinds that the charter names, the one whose number nobody stated is missing, and the other is not.</summary>
    [Fact]
    public void What_kind_of_ex_officio_delegates_nobody_counted_is_named()
    {
        var table = QuotaTable.Of(Plan(("甲院", 1_000)) with { ExOfficio = [new() { Name = "主席团成员", Seats = 3 }] }, _terms with { ExOfficio = ["主席团成员", "部门负责人"] });

        Assert.Equal("当然代表（部门负责人）的人数", Assert.Single(table.Unstated).Chinese);
    }

    [Fact]
    public void While_a_unit_is_not_counted_nothing_is_shared()
    {
        var plan = Plan(("甲院", 1_000)) with { Units = [new() { Name = "甲院", Students = 1_000 }, new() { Name = "乙院" }] };

        var table = QuotaTable.Of(plan, _terms);

        Assert.Equal(["乙院"], table.Missing);
        Assert.Null(table.Students);
        Assert.Null(table.Least);
        Assert.Null(table.Delegates);
        Assert.Null(table.Apportionment);
        Assert.Empty(table.Constituencies);
        Assert.Equal(Verdict.Undetermined, table.Enough);
        Assert.Equal(40, QuotaTable.Of(plan with { Seats = 40 }, _terms).Delegates);
    }

    [Fact]
    public void An_empty_plan_says_nothing()
    {
        var table = QuotaTable.Of(new(), _terms);

        Assert.Null(table.Delegates);
        Assert.Empty(table.Floors);
        Assert.Equal(Verdict.Undetermined, table.Enough);
    }

    /// <remarks>10,000/100 = 100 seats. 100 · 9990/10,000 = 99.9 and 100 · 10/10,000 = 0.1: whole seats 99 and 0, 1 seat left for the larger remainder, 0.9 before 0.1.</remarks>
    [Fact]
    public void A_unit_with_students_and_no_seat_is_refused()
    {
        var table = QuotaTable.Of(Plan(("甲院", 9_990), ("乙院", 10)), _terms);

        Assert.Equal(QuotaRules.Covers, Assert.Single(table.Refusals).By);
        Assert.Equal([100, 0], table.Apportionment!.Lines.Select(l => l.Seats));
    }

    /// <remarks>
    /// 6 seats among 200: 6 · 50/200 = 1.5 twice and 6 · 100/200 = 3. Whole seats 1 1 3, remainders 1/2 1/2 0, 1 seat left for which 甲院 and 乙院 contend.
    /// With the lot for 乙院: 1 2 3.
    /// </remarks>
    [Fact]
    public void A_tie_leaves_the_tied_units_without_constituencies_until_lots_are_drawn()
    {
        var plan = Plan(("甲院", 50), ("乙院", 50), ("丙院", 100)) with { Seats = 6 };

        Assert.Equal(["丙院"], QuotaTable.Of(plan, _terms).Constituencies.Select(c => c.Unit));
        Assert.Equal([1, 2, 3], QuotaTable.Of(plan with { Lots = ["乙院"] }, _terms).Constituencies.Select(c => c.Seats));
    }

    /// <summary>A lot of one that contends for nothing, of too many, or where nobody contends, is refused of the table and moves no seat.</summary>
    /// <remarks>As above 甲院 and 乙院 contend for 1 seat. With 8 seats: 2 2 4 and nobody contends.</remarks>
    [Fact]
    public void Lots_that_fit_no_tie_are_refused_of_the_whole_table()
    {
        var plan = Plan(("甲院", 50), ("乙院", 50), ("丙院", 100)) with { Seats = 6 };

        foreach (var lots in new Sequence<string>[] { ["丙院"], ["丁院"], ["甲院", "乙院"] })
        {
            var table = QuotaTable.Of(plan with { Lots = lots }, _terms);
            Assert.Equal([QuotaRules.LotsFitTie], table.Refusals.Select(r => r.By));
            Assert.Equal(["丙院"], table.Constituencies.Select(c => c.Unit));
            Assert.False(table.IsDecided);
        }

        var even = QuotaTable.Of(plan with { Seats = 8, Lots = ["乙院"] }, _terms);
        Assert.Equal([QuotaRules.LotsFitTie], even.Refusals.Select(r => r.By));
        Assert.Equal([2, 2, 4], even.Units.Select(u => u.Seats));
    }

    /// <remarks>3 seats: 3 · 30/60 = 1.5 for each class, 1 seat left, two contend. 4 seats: 2 for each, none left. 1 seat: fewer than classes, which are joined and share nothing. No classes: nobody to contend.</remarks>
    [Fact]
    public void Lots_that_fit_no_tie_among_branches_are_refused_of_the_table()
    {
        var unit = new QuotaUnit { Name = "甲院", Students = 60, Branches = [new() { Name = "一班", Students = 30 }, new() { Name = "二班", Students = 30 }] };

        Assert.Empty(Refused(3, unit with { Lots = ["二班"] }));
        Assert.Equal([QuotaRules.LotsFitTie], Refused(3, unit with { Lots = ["三班"] }));
        Assert.Equal([QuotaRules.LotsFitTie], Refused(4, unit with { Lots = ["二班"] }));
        Assert.Equal([QuotaRules.LotsFitTie], Refused(1, unit with { Lots = ["二班"] }));
        Assert.Equal([QuotaRules.LotsFitTie], Refused(3, unit with { Branches = [], Lots = ["二班"] }));

        static IEnumerable<Precondition> Refused(int seats, QuotaUnit unit) => QuotaTable.Of(new() { Seats = seats, Units = [unit] }, _terms).Refusals.Select(r => r.By);
    }

    /// <summary>The figures of a published notice: https://yimugou.com/xs/info/1006/1313.html (2022-2023).</summary>
    /// <remarks>154 · 60/100 = 92.4, so 93; 154 · 25/100 = 38.5, so 39; 154 · 10/100 = 15.4, so 16, twice.</remarks>
    [Fact]
    public void Of_154_delegates_93_are_no_cadres_39_women_16_of_minorities_and_16_Party_members()
    {
        var terms = _terms with { Women = new(25, 100), Minority = new(10, 100), PartyMembers = new(10, 100) };

        Assert.Equal([93, 39, 16, 16], HeadFloors.Of(terms, 154).Select(f => f.Heads));
        Assert.Equal([true, false, false, false], HeadFloors.Of(terms, 154).Select(f => f.National));
    }

    private static QuotaPlan Plan(params (string Name, int Students)[] units) =>
        new() { Units = [.. units.Select(u => new QuotaUnit { Name = u.Name, Students = u.Students })] };

    /// <remarks>Nobody has more seats than students: not a unit by its floor, not the units together, not units and societies, not a branch.</remarks>
    public static TheoryData<string, QuotaPlan, int, bool> Crowded => new()
    {
        { "a unit without students has a floor", new() { Units = [new() { Name = "甲院", Students = 0 }, new() { Name = "乙院", Students = 5000 }] }, 1, true },
        { "a unit without students has no floor and no seat", new() { Units = [new() { Name = "甲院", Students = 0 }, new() { Name = "乙院", Students = 5000 }] }, 0, false },
        { "a unit smaller than its floor", new() { Units = [new() { Name = "甲院", Students = 2 }, new() { Name = "乙院", Students = 5000 }] }, 3, true },
        { "a unit as small as its floor", new() { Units = [new() { Name = "甲院", Students = 3 }, new() { Name = "乙院", Students = 5000 }] }, 3, false },
        { "sixty seats of fifty students", new() { Seats = 60, Units = [new() { Name = "甲院", Students = 20 }, new() { Name = "乙院", Students = 30 }] }, 0, true },
        { "fifty seats of fifty students", new() { Seats = 50, Units = [new() { Name = "甲院", Students = 20 }, new() { Name = "乙院", Students = 30 }] }, 0, false },
        { "one more by a society", new() { Seats = 50, Units = [new() { Name = "甲院", Students = 20 }, new() { Name = "乙院", Students = 30 }], Societies = [new() { Name = "虚构社", Seats = 1 }] }, 0, true },
        { "a branch without students", new() { Seats = 3, Units = [new() { Name = "甲院", Students = 60, Branches = [new() { Name = "一班", Students = 60 }, new() { Name = "二班", Students = 0 }] }] }, 0, true },
        { "branches whose students nobody said", new() { Seats = 5, Units = [new() { Name = "甲院", Students = 60, Branches = [new() { Name = "一班" }, new() { Name = "二班" }], Lots = ["一班"] }] }, 0, false },
    };

    [Theory]
    [MemberData(nameof(Crowded))]
    public void Nobody_has_more_seats_than_students(string what, QuotaPlan plan, int floor, bool refused)
    {
        var table = QuotaTable.Of(plan, new() { UnitFloor = floor });

        Assert.Equal((what, refused), (what, table.Refusals.Any(r => r.By == QuotaRules.SeatsWithinStudents)));
        Assert.True(refused || table.Refusals.Length == 0);
    }

    /// <remarks>No seat is handed out by a table that is refused: neither the floor of nobody nor the sixtieth of fifty.</remarks>
    [Fact]
    public void A_table_with_more_seats_than_students_hands_out_none()
    {
        var table = QuotaTable.Of(new() { Seats = 60, Units = [new() { Name = "甲院", Students = 20 }, new() { Name = "乙院", Students = 30 }] }, new());

        Assert.Empty(table.Apportionment!.Lines);
        Assert.Equal("学生共50人，名额有60席", Assert.Single(table.Refusals).Because.Chinese);
        Assert.Contains("没有学生", Assert.Single(QuotaTable.Of(new() { Units = [new() { Name = "甲院", Students = 0 }, new() { Name = "乙院", Students = 5000 }] }, new() { UnitFloor = 1 }).Refusals).Because.Chinese, StringComparison.Ordinal);
    }
}

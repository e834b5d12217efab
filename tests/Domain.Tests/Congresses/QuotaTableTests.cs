using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

public sealed class QuotaTableTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(22_680, 227)]
    [InlineData(14_545, 146)]
    public void One_per_cent_is_rounded_up_to_whole_heads(int students, int least) =>
        Assert.Equal((least, least, Verdict.Met), (Table(students).Least, Table(students).Delegates, Table(students).Enough));

    [Fact]
    public void Fewer_seats_than_normal_are_shown_with_the_school_s_reason_and_shared_all_the_same()
    {
        var table = QuotaTable.Of(new() { Units = [new() { Name = "甲", Students = 1000 }], Seats = 9, Reason = "只有一个专业" }, new());

        Assert.Equal((Verdict.NotMet, "只有一个专业", 9), (table.Enough, table.Reason, table.Delegates));
        Assert.Empty(table.Refusals);
    }

    [Fact]
    public void Seats_of_societies_stand_beside_those_of_units_and_count_as_delegates()
    {
        var plan = new QuotaPlan { Units = [new() { Name = "甲", Students = 1000 }], Seats = 9, Societies = [new() { Name = "天文社", Seats = 1 }] };

        Assert.Equal((10, Verdict.Met), (QuotaTable.Of(plan, new()).Delegates, QuotaTable.Of(plan, new()).Enough));
    }

    [Fact]
    public void Unknown_students_leave_the_table_open_and_are_named()
    {
        var table = QuotaTable.Of(new() { Units = [new() { Name = "甲", Students = 1000 }, new() { Name = "乙" }] }, new());

        Assert.Equal(["乙"], table.Missing);
        Assert.Null(table.Apportionment);
        Assert.Equal((Verdict.Undetermined, null, null), (table.Enough, table.Students, table.Delegates));
        Assert.Equal(Verdict.Undetermined, QuotaTable.Of(new(), new()).Enough);
    }

    [Fact]
    public void A_unit_with_students_and_no_seat_is_refused()
    {
        var plan = new QuotaPlan { Units = [new() { Name = "甲", Students = 1990 }, new() { Name = "乙", Students = 10 }] };

        Assert.Equal("quota.covers", Assert.Single(QuotaTable.Of(plan, new()).Refusals).By.Id);
        Assert.Empty(QuotaTable.Of(plan, new() { UnitFloor = 1 }).Refusals);
    }

    [Fact]
    public void Without_a_number_of_seats_the_floors_get_what_they_need()
    {
        var plan = new QuotaPlan { Units = [.. Enumerable.Range(0, 5).Select(i => new QuotaUnit { Name = $"学院{i}", Students = 20 })] };

        Assert.Equal((1, 10), (QuotaTable.Of(plan, new() { UnitFloor = 2 }).Least, QuotaTable.Of(plan, new() { UnitFloor = 2 }).Delegates));
    }

    [Fact]
    public void Floors_on_the_composition_are_rounded_up_to_whole_heads()
    {
        var floors = HeadFloors.Of(new() { Women = new(1, 4), Minority = new(1, 10), PartyMembers = new(1, 10), EachGrade = new(1, 10) }, 154);

        Assert.Equal([93, 16, 39, 16, 16], floors.Select(f => f.Heads));
        Assert.Equal([true, false, false, false, false], floors.Select(f => f.National));
        Assert.Equal(12, HeadFloors.Of(new(), 20)[0].Heads);
    }

    private static QuotaTable Table(int students) => QuotaTable.Of(new() { Units = [new() { Name = "甲", Students = students }] }, new CongressTerms());
}

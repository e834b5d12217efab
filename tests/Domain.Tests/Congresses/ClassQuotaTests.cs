using System.Text;
using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Charters that give each class its own seats: as many for every one, or a share of its students, rounded as the charter says.</summary>
public sealed class ClassQuotaTests
{
    private static readonly ClassQuota _tenth = new() { Share = new(1, 10), Rounding = ClassRounding.Nearest, AtLeast = 1 };

    /// <summary>A notice of 2017 rounds a tenth of each class to the nearest and gives at least one.</summary>
    /// <remarks>
    /// A tenth of 34 is 3.4: 4 up, 3 to the nearest, 3 down. Of 35 it is 3.5: 4, 4 (one half goes up), 3. Of 36 it is 3.6: 4, 4, 3. Of 30 it is 3
    /// whichever way. Of 4 it is 0.4: 1, 0, 0. Of 0 it is 0 whichever way.
    /// </remarks>
    [Theory]
    [InlineData(34, 4, 3, 3)]
    [InlineData(35, 4, 4, 3)]
    [InlineData(36, 4, 4, 3)]
    [InlineData(30, 3, 3, 3)]
    [InlineData(4, 1, 0, 0)]
    [InlineData(0, 0, 0, 0)]
    public void A_class_s_share_is_rounded_as_the_charter_says(int students, int up, int nearest, int down)
    {
        Assert.Equal(up, Seats(ClassRounding.Up));
        Assert.Equal(nearest, Seats(ClassRounding.Nearest));
        Assert.Equal(down, Seats(ClassRounding.Down));

        int? Seats(ClassRounding rounding) => new ClassQuota { Share = new(1, 10), Rounding = rounding }.SeatsOf(students);
    }

    /// <remarks>
    /// 甲院: a tenth of 34 is 3.4, so 3; of 35 is 3.5, so 4; of 4 is 0.4, so 0 and raised to 1: 3 + 4 + 1 = 8. 乙院: a tenth of 41 is 4.1, so 4. Together 12.
    /// The students are 34 + 35 + 4 + 41 = 114, of which one in a hundred is 1.14, so at least 2.
    /// </remarks>
    [Fact]
    public void A_unit_has_what_its_classes_have()
    {
        var table = Table(_tenth, Unit("甲院", ("一班", 34), ("二班", 35), ("三班", 4)), Unit("乙院", ("一班", 41)));

        Assert.Equal([3, 4, 1, 4], table.Classes.Select(c => c.Seats));
        Assert.Equal([false, false, true, false], table.Classes.Select(c => c.AtFloor));
        Assert.Equal([("甲院", 73, 8), ("乙院", 41, 4)], table.Units.Select(u => (u.Name, u.Students!.Value, u.Seats!.Value)));
        Assert.Equal((114, 2, 12), (table.Students, table.Least, table.Delegates));
        Assert.Equal(Verdict.Met, table.Enough);
        Assert.True(table.IsDecided);
        Assert.Null(table.Apportionment);
        Assert.Empty(table.Refusals);
        Assert.Equal([("甲院", 1, 3), ("甲院", 2, 4), ("甲院", 3, 1), ("乙院", 1, 4)], table.Constituencies.Select(c => (c.Unit, c.Number, c.Seats!.Value)));
    }

    /// <remarks>Three classes of two seats each are 6; nobody counted their students, so that it is not known whether 6 are enough. Of 600 students stated, one in a hundred is 6, which suffices; of 601 it is 6.01, so 7.</remarks>
    [Fact]
    public void As_many_for_every_class_needs_no_students_to_be_counted()
    {
        var units = new[] { Unit("甲院", ("一班", null), ("二班", null)), Unit("乙院", ("一班", null)) };
        var flat = new ClassQuota { Seats = 2 };

        var table = Table(flat, units);
        Assert.Equal((6, null, Verdict.Undetermined), (table.Delegates, table.Students, table.Enough));
        Assert.Equal(["甲院", "乙院"], table.Missing);
        Assert.Empty(table.Unstated);
        Assert.Equal(Verdict.Met, QuotaTable.Of(new() { Units = [.. units] }, new() { ClassQuota = flat }, 600).Enough);
        Assert.Equal(Verdict.NotMet, QuotaTable.Of(new() { Units = [.. units] }, new() { ClassQuota = flat }, 601).Enough);
    }

    /// <summary>What is not known of one class is not known of its unit, nor of the congress; the other unit stands.</summary>
    [Fact]
    public void A_class_that_nobody_counted_leaves_its_unit_open()
    {
        var table = Table(_tenth, Unit("甲院", ("一班", 34), ("二班", null)), Unit("乙院", ("一班", 41)), Unit("丙院"));

        Assert.Equal([3, null, 4], table.Classes.Select(c => c.Seats));
        Assert.Equal([null, 4, null], table.Units.Select(u => u.Seats));
        Assert.Equal(["丙院的班级团支部", "甲院二班的学生数"], table.Unstated.Select(w => w.Chinese));
        Assert.Equal((null, Verdict.Undetermined, false), (table.Delegates, table.Enough, table.IsDecided));
        Assert.Empty(table.Floors);
    }

    [Fact]
    public void An_empty_plan_says_nothing()
    {
        var table = Table(_tenth);

        Assert.Equal((null, null, Verdict.Undetermined, false), (table.Delegates, table.Least, table.Enough, table.IsDecided));
        Assert.Empty(table.Refusals);
    }

    /// <summary>A notice of 2025 adds 13, 15, 16, 5 and 6 and prints 56: https://mc.wh.sdu.edu.cn/info/1034/3044.htm.</summary>
    /// <remarks>13 + 15 + 16 + 5 + 6 = 55. Neither number is chosen; with 55 stated there is nothing to settle.</remarks>
    [Fact]
    public void A_total_that_is_not_the_sum_of_the_classes_is_refused_and_neither_is_chosen()
    {
        var plan = new QuotaPlan { Units = [Grade(2018, 13), Grade(2019, 15), Grade(2020, 16), Grade(2021, 5), Grade(2022, 6)] };
        var terms = new CongressTerms { ClassQuota = _tenth };

        var table = QuotaTable.Of(plan with { Seats = 56 }, terms);
        Assert.Equal((QuotaRules.SumOfClasses, "各班级名额合计55席，学校写作56席"), (Assert.Single(table.Refusals).By, table.Refusals[0].Because.Chinese));
        Assert.Equal((null, Verdict.Undetermined), (table.Delegates, table.Enough));
        Assert.Equal((55, 0), (QuotaTable.Of(plan with { Seats = 55 }, terms).Delegates, QuotaTable.Of(plan with { Seats = 55 }, terms).Refusals.Length));

        static QuotaUnit Grade(int entered, int seats) => Unit($"{entered}级", ("一班", seats * 10));
    }

    /// <remarks>Two seats of one student; one seat, raised from none, of nobody. Two of two students are all of them and no more.</remarks>
    [Fact]
    public void No_class_has_more_seats_than_students()
    {
        Assert.Equal([QuotaRules.SeatsWithinStudents], Refused(new() { Seats = 2 }, Unit("甲院", ("一班", 1), ("二班", 40))));
        Assert.Equal([QuotaRules.SeatsWithinStudents], Refused(_tenth, Unit("甲院", ("一班", 0), ("二班", 40))));
        Assert.Empty(Refused(new() { Seats = 2 }, Unit("甲院", ("一班", 2), ("二班", 40))));
    }

    /// <remarks>One class of two has both as delegates, which is no class too many; and the society's third seat is one more than there are students.</remarks>
    [Fact]
    public void Where_no_class_has_too_many_the_seats_beside_them_are_counted_with_theirs() =>
        Assert.Equal(
            ["学生共2人，名额有3席（含学生社团1席）"],
            QuotaTable.Of(new() { Units = [Unit("甲院", ("一班", 2))], Societies = [new() { Name = "摄影协会", Seats = 1 }] }, new() { ClassQuota = new() { Seats = 2 } }, 2).Refusals.Select(static r => r.Because.Chinese));

    /// <remarks>A tenth of 20, rounded, is 2: fewer than a floor of 3, and as many as one of 2. Which class the third would be of is not for a table to say.</remarks>
    [Fact]
    public void Classes_that_miss_the_floor_of_their_unit_are_told_and_not_raised()
    {
        var unit = Unit("甲院", ("一班", 20));

        Assert.Equal([QuotaRules.SeatsSuffice], QuotaTable.Of(new() { Units = [unit] }, new() { ClassQuota = _tenth, UnitFloor = 3 }).Refusals.Select(r => r.By));
        Assert.Empty(QuotaTable.Of(new() { Units = [unit] }, new() { ClassQuota = _tenth, UnitFloor = 2 }).Refusals);
    }

    /// <remarks>A tenth of 9, rounded down, is 0: no class without a seat elects by itself. A class of one student with one seat has as many seats as students, and that is allowed.</remarks>
    [Fact]
    public void A_class_without_a_seat_is_no_constituency_and_one_of_as_many_seats_as_students_is_none_too_many()
    {
        var down = new ClassQuota { Share = new(1, 10), Rounding = ClassRounding.Down };

        Assert.Equal([["二班"]], QuotaTable.Of(new() { Units = [Unit("甲院", ("一班", 9), ("二班", 20))] }, new() { ClassQuota = down }).Constituencies.Select(static c => c.Branches.ToArray()));
        Assert.Empty(QuotaTable.Of(new() { Units = [Unit("甲院", ("一班", 1))] }, new() { ClassQuota = _tenth }).Refusals);
    }

    /// <remarks>A tenth of 9, rounded down, is 0: the unit has students and no seat. Nothing is shared, so that no lot decides anything.</remarks>
    [Fact]
    public void A_unit_without_a_seat_and_lots_that_decide_nothing_are_refused()
    {
        var down = new ClassQuota { Share = new(1, 10), Rounding = ClassRounding.Down };

        Assert.Equal([QuotaRules.Covers], Refused(down, Unit("甲院", ("一班", 9)), Unit("乙院", ("一班", 10))));
        Assert.Equal(
            [QuotaRules.LotsFitTie, QuotaRules.LotsFitTie],
            QuotaTable.Of(new() { Units = [Unit("甲院", ("一班", 10)) with { Lots = ["一班"] }], Lots = ["甲院"] }, new() { ClassQuota = down }).Refusals.Select(r => r.By));
    }

    /// <summary>The seats lie less than one head from the exact share, above it, below it or at most half a head off, as the charter rounds.</summary>
    [Fact]
    public void Rounding_stays_within_one_head_of_the_share() =>
        Gen.Select(Gen.Int[0, 200_000], Gen.Int[0, 100], Gen.Int[1, 1000], Gen.Enum<ClassRounding>()).Where((_, part, whole, _) => part <= whole).Sample(
            (students, part, whole, rounding) =>
            {
                var seats = (long)new ClassQuota { Share = new(part, whole), Rounding = rounding }.SeatsOf(students)!.Value;
                var off = (seats * whole) - ((long)part * students);
                return rounding switch
                {
                    ClassRounding.Up => off >= 0 && off < whole,
                    ClassRounding.Down => off <= 0 && off > -whole,
                    _ => 2 * off > -whole && 2 * off <= whole,
                };
            },
            iter: 20_000);

    public static TheoryData<string, string?> Written => new()
    {
        { """{ "seats": 2 }""", null },
        { """{ "share": "10%", "rounding": "nearest" }""", null },
        { """{ "share": "1/10", "rounding": "up", "atLeast": 1 }""", null },
        { "{}", "/terms/classQuota/seats" },
        { """{ "seats": 2, "share": "10%", "rounding": "up" }""", "/terms/classQuota/share" },
        { """{ "seats": 2, "rounding": "up" }""", "/terms/classQuota/rounding" },
        { """{ "seats": 2, "atLeast": 1 }""", "/terms/classQuota/atLeast" },
        { """{ "share": "10%" }""", "/terms/classQuota/rounding" },
        { """{ "rounding": "down" }""", "/terms/classQuota/seats" },
        { """{ "seats": 0 }""", "/terms/classQuota/seats" },
        { """{ "share": "110%", "rounding": "up" }""", "/terms/classQuota/share" },
    };

    /// <summary>How a share is rounded is said and never presumed; and a class has one of the two ways.</summary>
    [Theory]
    [MemberData(nameof(Written))]
    public void A_file_says_one_way_and_all_that_belongs_to_it(string written, string? fault)
    {
        var reading = ProceedingsFile.Read(Encoding.UTF8.GetBytes(
            $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "terms": { "classQuota": {{written}} } }"""));

        Assert.Equal(fault is null ? [] : [fault], reading.Faults.Select(f => f.JsonPointer));
        Assert.Equal(fault is null, reading.Value?.Terms.ClassQuota is not null);
    }

    private static IEnumerable<Acts.Precondition> Refused(ClassQuota quota, params QuotaUnit[] units) => Table(quota, units).Refusals.Select(r => r.By);

    private static QuotaTable Table(ClassQuota quota, params QuotaUnit[] units) => QuotaTable.Of(new() { Units = [.. units] }, new() { ClassQuota = quota });

    private static QuotaUnit Unit(string name, params (string Name, int? Students)[] classes) =>
        new() { Name = name, Branches = [.. classes.Select(c => new Branch { Name = c.Name, Students = c.Students })] };
}

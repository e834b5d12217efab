using CsCheck;
using UnionGovernance.Congresses.Quotas;

namespace UnionGovernance.Tests.Congresses;

public sealed class ConstituenciesTests
{
    [Fact]
    public void Neighbours_are_joined_as_evenly_as_can_be() => Gen.Select(Gen.Int[0, 60].Array[2, 9], Gen.Int[1, 8]).Sample(
        (students, seats) =>
        {
            seats = Math.Min(seats, students.Length - 1);
            var unit = Unit([.. students.Select(s => (int?)s)]);

            var (made, among) = Constituencies.Of(unit, seats);

            Assert.Null(among);
            Assert.Equal(seats, made.Length);
            Assert.Equal(unit.Branches.Select(b => b.Name), made.SelectMany(c => c.Branches));
            Assert.All(made, c => Assert.Equal((1, true), (c.Seats, c.Branches.Count > 0)));
            Assert.Equal(students.Sum(), made.Sum(c => c.Students));
            Assert.Equal(Least(students, 0, seats), made.Sum(c => (long)c.Students!.Value * c.Students.Value));
        },
        iter: 20_000);

    [Fact]
    public void Of_equally_even_ways_the_one_that_joins_fewer_branches_first_is_proposed()
    {
        var (made, _) = Constituencies.Of(Unit([10, 10, 10]), 2);

        Assert.Equal([["团支部0"], ["团支部1", "团支部2"]], made.Select(c => c.Branches.ToArray()));
    }

    [Fact]
    public void Where_students_are_unknown_branches_count()
    {
        var (made, _) = Constituencies.Of(Unit([900, null, 10, 10]), 2);

        Assert.Equal([2, 2], made.Select(c => c.Branches.Count));
        Assert.All(made, c => Assert.Null(c.Students));
    }

    [Fact]
    public void With_seats_enough_every_branch_elects_and_a_tie_among_branches_waits_for_lots()
    {
        var (open, among) = Constituencies.Of(Unit([50, 50]), 3);
        Assert.Equal([null, null], open.Select(c => c.Seats));
        Assert.Equal(1, among!.Tie!.Seats);

        var (drawn, _) = Constituencies.Of(Unit([50, 50]) with { Lots = ["团支部1"] }, 3);
        Assert.Equal([1, 2], drawn.Select(c => c.Seats));
    }

    [Fact]
    public void Without_seats_there_is_none_and_without_branches_the_unit_elects_as_one()
    {
        Assert.Empty(Constituencies.Of(Unit([50]), 0).Constituencies);
        Assert.Equal([("学院", 1, 7)], Constituencies.Of(new() { Name = "学院", Students = 700 }, 7).Constituencies.Select(c => (c.Unit, c.Number, c.Seats!.Value)));
    }

    /// <summary>A thousand branches in each of twenty units: the work grows with n log n, so this ends at once.</summary>
    [Fact]
    public void Many_branches_are_joined_in_bounded_time()
    {
        var unit = Unit([.. Enumerable.Range(0, 1000).Select(i => (int?)(i * 37 % 61))]);

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(900, Constituencies.Of(unit, 900).Constituencies.Length);
        }
    }

    private static QuotaUnit Unit(int?[] students) =>
        new() { Name = "学院", Branches = [.. students.Select((s, i) => new Branch { Name = $"团支部{i}", Students = s })] };

    private static long Least(int[] students, int from, int groups)
    {
        if (groups == 1)
        {
            return Square(students[from..].Sum());
        }

        return Enumerable.Range(from + 1, students.Length - from - groups + 1).Min(to => Square(students[from..to].Sum()) + Least(students, to, groups - 1));
    }

    private static long Square(long value) => value * value;
}

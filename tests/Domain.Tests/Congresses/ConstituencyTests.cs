using CsCheck;
using UnionGovernance.Congresses.Quotas;

namespace UnionGovernance.Tests.Congresses;

public sealed class ConstituencyTests
{
    /// <summary>All ways to cut are tried in order, so the first of the best is the one that joins fewer branches first.</summary>
    [Fact]
    public void Neighbours_are_joined_in_the_most_even_way_and_of_equals_the_first() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 3], Gen.Int[0, 60]).Array[2, 9], Gen.Int[1, 8])
            .Where((students, seats) => seats < students.Length)
            .Sample(
                (students, seats) =>
                {
                    var (joined, among) = Constituencies.Of(Unit(students), seats);
                    var best = Cuts(students.Length, seats).MinBy(cut => Squares(students, cut))!;

                    Assert.Null(among);
                    Assert.Equal(best, joined.Select(c => c.Branches.Count));
                    Assert.Equal(students.Select((_, i) => $"{i}"), joined.SelectMany(c => c.Branches));
                    Assert.Equal(Enumerable.Range(1, seats), joined.Select(c => c.Number));
                    Assert.All(joined, c => Assert.Equal(1, c.Seats));
                    Assert.Equal(students.Sum(), joined.Sum(c => c.Students));
                },
                iter: 20_000);

    [Fact]
    public void Many_branches_are_joined_as_evenly_as_slow_and_simple_arithmetic_finds() =>
        Gen.Select(Gen.Int[0, 60].Array[10, 60], Gen.Int[1, 59]).Where((students, seats) => seats < students.Length).Sample(
            (students, seats) =>
            {
                var (joined, _) = Constituencies.Of(Unit(students), seats);

                Assert.Equal(seats, joined.Length);
                Assert.Equal(LeastSquares(students, seats), joined.Sum(c => (long)c.Students!.Value * c.Students.Value));
            },
            // Each draw goes through every joining, one by one.
            iter: 500);

    /// <remarks>Two groups of four branches, each branch counting 1: cuts 1+3, 2+2, 3+1 have squares 1 + 9 = 10, 4 + 4 = 8, 9 + 1 = 10.</remarks>
    [Fact]
    public void Where_a_branch_is_not_counted_branches_count_instead_of_students()
    {
        var unit = new QuotaUnit { Name = "甲院", Branches = [new() { Name = "一班", Students = 90 }, new() { Name = "二班", Students = 1 }, new() { Name = "三班" }, new() { Name = "四班", Students = 1 }] };

        var (joined, _) = Constituencies.Of(unit, 2);

        Assert.Equal([["一班", "二班"], ["三班", "四班"]], joined.Select(c => c.Branches.ToArray()));
        Assert.All(joined, c => Assert.Null(c.Students));
    }

    /// <remarks>6 seats among 60, at least 1 each. Round 1: 6 · 30/60 = 3, 6 · 1/60 = 0.1, 6 · 29/60 = 2.9: the second is raised. Round 2: 5 · 30/59 = 2.54, 5 · 29/59 = 2.46: whole seats 2 and 2, 1 left for the larger remainder: 3 1 2.</remarks>
    [Fact]
    public void With_seats_enough_every_branch_elects_for_itself_and_none_is_left_out()
    {
        var (own, among) = Constituencies.Of(Unit([30, 1, 29]), 6);

        Assert.Equal([["0"], ["1"], ["2"]], own.Select(c => c.Branches.ToArray()));
        Assert.Equal(6, own.Sum(c => c.Seats));
        Assert.Equal(1, own[1].Seats);
        Assert.Equal(["1"], among!.Rounds[0].Raised);
        Assert.Equal([1, 2, 3], own.Select(static c => c.Number));
    }

    /// <remarks>3 · 30/60, 3 · 1/60 and 3 · 29/60, at least 1 each, are 1, 1 and 1: shared, and nobody is joined to anybody.</remarks>
    [Fact]
    public void With_as_many_seats_as_branches_they_are_shared_one_each()
    {
        var (own, among) = Constituencies.Of(Unit([30, 1, 29]), 3);

        Assert.Equal([1, 1, 1], own.Select(static c => c.Seats));
        Assert.Equal([1, 1, 1], among!.Lines.Select(static l => l.Seats));
    }

    /// <remarks>3 · 30/60 = 1.5 each: whole seats 1 1, equal remainders, 1 seat left. With the lot for the second: 1 2.</remarks>
    [Fact]
    public void Branches_tied_for_a_seat_wait_for_lots()
    {
        Assert.Equal([null, null], Constituencies.Of(Unit([30, 30]), 3).Constituencies.Select(c => c.Seats));
        Assert.Equal([1, 2], Constituencies.Of(Unit([30, 30]) with { Lots = ["1"] }, 3).Constituencies.Select(c => c.Seats));
    }

    [Fact]
    public void A_unit_that_lists_no_branches_is_one_constituency()
    {
        var only = Assert.Single(Constituencies.Of(new() { Name = "甲院", Students = 300 }, 4).Constituencies);

        Assert.Equal(new("甲院", 1, [], 300, 4), only);
    }

    /// <remarks>Nobody counted 三班, so the branches share by heads of one each: 5 seats among 3, 1 each and the rest by lots or turns; a branch of 3 students would bar no second seat.</remarks>
    [Fact]
    public void Where_a_branch_is_not_counted_seats_are_shared_as_among_equals()
    {
        var unit = new QuotaUnit { Name = "甲院", Branches = [new() { Name = "一班", Students = 90 }, new() { Name = "二班", Students = 1 }, new() { Name = "三班" }] };

        var (own, among) = Constituencies.Of(unit, 6);

        Assert.Equal([2, 2, 2], own.Select(static c => c.Seats));
        Assert.Equal([1, 1, 1], among!.Lines.Select(static l => l.Students));
        Assert.Equal([90, 1, null], own.Select(static c => c.Students));

        // Four seats are one for each and one by lots.
        Assert.Empty(Constituencies.Of(unit, 4).Among!.Refusals);
    }

    /// <remarks>90 students and 1 share 4 seats, each at least 1 and none more than it has students: 3 and 1.</remarks>
    [Fact]
    public void Where_all_are_counted_no_branch_has_more_seats_than_students()
    {
        var unit = new QuotaUnit { Name = "甲院", Branches = [new() { Name = "一班", Students = 90 }, new() { Name = "二班", Students = 1 }] };

        Assert.Equal([3, 1], Constituencies.Of(unit, 4).Constituencies.Select(static c => c.Seats));
    }

    [Fact]
    public void Without_seats_there_are_no_constituencies() => Assert.Empty(Constituencies.Of(Unit([30, 30]), 0).Constituencies);

    private static QuotaUnit Unit(int[] students) => new()
    {
        Name = "甲院",
        Students = students.Sum(),
        Branches = [.. students.Select((s, i) => new Branch { Name = $"{i}", Students = s })],
    };

    private static IEnumerable<int[]> Cuts(int branches, int groups) =>
        groups == 1
            ? [[branches]]
            : Enumerable.Range(1, branches - groups + 1).SelectMany(first => Cuts(branches - first, groups - 1).Select(rest => (int[])[first, .. rest]));

    private static int Squares(int[] students, int[] cut)
    {
        var (sum, from) = (0, 0);
        foreach (var size in cut)
        {
            var heads = students.Skip(from).Take(size).Sum();
            (sum, from) = (sum + (heads * heads), from + size);
        }

        return sum;
    }

    private static long LeastSquares(int[] students, int groups)
    {
        var least = new long?[students.Length + 1];
        least[0] = 0;
        for (var group = 0; group < groups; group++)
        {
            var next = new long?[students.Length + 1];
            for (var to = 1; to <= students.Length; to++)
            {
                long heads = 0;
                for (var from = to - 1; from >= 0; from--)
                {
                    heads += students[from];
                    if (least[from] + (heads * heads) is { } sum && (next[to] is null || sum < next[to]))
                    {
                        next[to] = sum;
                    }
                }
            }

            least = next;
        }

        return least[^1]!.Value;
    }
}

using System.Collections.Immutable;
using System.Numerics;
using CsCheck;
using UnionGovernance.Congresses.Quotas;

namespace UnionGovernance.Tests.Congresses;

public sealed class ApportionmentTests
{
    private static readonly Gen<int[]> _students = Gen.OneOf(Gen.Int[0, 6], Gen.Int[0, 6].Select(n => n * 30), Gen.Int[0, 40_000]).Array[1, 9];

    [Fact]
    public void Two_hundred_thousand_sharings_agree_with_seats_handed_out_one_by_one() =>
        Gen.Select(_students, Gen.Int[0, 80], Gen.Int[0, 4]).Sample(
            (students, seats, floor) =>
            {
                var shared = Apportionment.Of(Units(students), seats, floor, []);
                if (students.Sum() == 0 || floor * students.Length > seats)
                {
                    Assert.Equal(QuotaRules.SeatsSuffice, Assert.Single(shared.Refusals).By);
                    Assert.Empty(shared.Lines);
                    return;
                }

                var (expected, contended) = OneByOne(students, seats, floor);
                Assert.Equal(expected, shared.Lines.Select(l => l.Seats));
                Assert.Equal(contended, shared.Tie?.Seats ?? 0);
                Assert.Equal(contended == 0, shared.IsDecided);
                Assert.Equal(seats, shared.Lines.Sum(l => l.Seats ?? l.Whole) + contended);
            },
            iter: 200_000);

    [Fact]
    public void Whoever_is_above_the_floor_receives_its_exact_share_rounded_down_or_up_and_the_others_the_floor() =>
        Gen.Select(_students, Gen.Int[0, 80], Gen.Int[0, 4]).Sample(
            (students, seats, floor) =>
            {
                var shared = Apportionment.Of(Units(students), seats, floor, []);
                var sharing = shared.Lines.Where(l => !l.AtFloor).ToList();
                var (left, of) = ((long)seats - (floor * (shared.Lines.Length - sharing.Count)), sharing.Sum(l => (long)l.Students));
                Assert.All(shared.Lines.Where(l => l.AtFloor), l => Assert.Equal(floor, l.Seats));
                Assert.All(sharing, l =>
                {
                    var down = (int)(l.Students * left / of);
                    var up = (int)(((l.Students * left) + of - 1) / of);
                    Assert.InRange(l.Seats ?? l.Whole, Math.Max(floor, down), up);
                });
            },
            iter: 50_000);

    [Fact]
    public void The_order_of_the_units_decides_nothing() =>
        Gen.Select(_students, Gen.Int[0, 60], Gen.Int[0, 3]).SelectMany(c => Gen.Shuffle(Units(c.Item1).ToArray()).Select(u => (c.Item1, c.Item2, c.Item3, u))).Sample(
            (students, seats, floor, shuffled) =>
            {
                var (one, other) = (Apportionment.Of(Units(students), seats, floor, []), Apportionment.Of([.. shuffled], seats, floor, []));
                Assert.Equal(one.Lines.OrderBy(l => l.Name), other.Lines.OrderBy(l => l.Name));
                Assert.Equal(one.Tie?.Among.Order(), other.Tie?.Among.Order());
            },
            iter: 20_000);

    /// <summary>Admissible is every allocation whose squared differences to max(floor, λ × students) have the least sum.</summary>
    [Fact]
    public void A_tie_is_reported_exactly_where_two_allocations_are_admissible() =>
        Gen.Select(Gen.Int[0, 9].Array[1, 6], Gen.Int[0, 20], Gen.Int[0, 3])
            .Where((students, seats, floor) => students.Sum() > 0 && floor * students.Length <= seats)
            .Sample(
                (students, seats, floor) =>
                {
                    var admissible = Admissible(students, seats, floor).Select(a => string.Join(' ', a)).Order().ToList();
                    var shared = Apportionment.Of(Units(students), seats, floor, []);

                    Assert.Equal(admissible.Count > 1, shared.Tie is not null);
                    var drawn = shared.Tie is { } tie
                        ? Subsets(tie.Among, tie.Seats).Select(lots => Apportionment.Of(Units(students), seats, floor, lots))
                        : [shared];
                    Assert.Equal(admissible, drawn.Select(d => string.Join(' ', d.Lines.Select(l => l.Seats))).Order());
                },
                // Each draw goes through all allocations there are.
                iter: 3_000);

    /// <remarks>
    /// 4 seats: 4 · 50/150 = 1 1/3 each. Whole seats 1 1 1, remainders 1/3 1/3 1/3, 1 seat left: three contend for one.
    /// 5 seats: 5 · 50/150 = 1 2/3 each. Whole seats 1 1 1, remainders 2/3 2/3 2/3, 2 seats left: three contend for two.
    /// </remarks>
    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Lots_are_taken_exactly_when_they_fit_the_tie(int seats, int contended)
    {
        ImmutableArray<Contender> units = [new("甲院", 50), new("乙院", 50), new("丙院", 50)];
        foreach (var lots in Words(["甲院", "乙院", "丙院", "丁院"], 3))
        {
            var shared = Apportionment.Of(units, seats, 0, lots);
            var fit = lots.Count == contended && lots.Distinct().Count() == contended && !lots.Contains("丁院");

            Assert.Equal(contended, shared.Tie!.Seats);
            Assert.Equal(fit, shared.IsDecided);
            Assert.Equal(fit || lots.Count == 0 ? [] : [QuotaRules.LotsFitTie], shared.Refusals.Select(r => r.By));
            Assert.Equal(fit ? seats : 3, shared.Lines.Sum(l => l.Seats ?? l.Whole));
        }
    }

    /// <remarks>10 · 60/100 = 6 and 10 · 40/100 = 4: no remainder and no seat left.</remarks>
    [Fact]
    public void Lots_without_a_tie_are_refused_and_change_nothing()
    {
        var shared = Apportionment.Of([new("甲院", 60), new("乙院", 40)], 10, 0, ["甲院"]);

        Assert.Equal(QuotaRules.LotsFitTie, Assert.Single(shared.Refusals).By);
        Assert.Equal([6, 4], shared.Lines.Select(l => l.Seats));
    }

    /// <remarks>
    /// 10 · 100/1000 = 1 is not below the floor of 1; 10 · 900/1000 = 9.
    /// 10 · 99/1000 = 0.99 is: 甲院 is raised to 1, and 乙院 alone shares the 9 seats left, 9 · 901/901 = 9.
    /// </remarks>
    [Fact]
    public void A_share_that_equals_the_floor_does_not_lie_below_it()
    {
        Assert.All(Apportionment.Of([new("甲院", 100), new("乙院", 900)], 10, 1, []).Lines, l => Assert.False(l.AtFloor));
        Assert.Equal([true, false], Apportionment.Of([new("甲院", 99), new("乙院", 901)], 10, 1, []).Lines.Select(l => l.AtFloor));
    }

    /// <remarks>
    /// Round 1, 10 seats among 100: 10 · 1/100 = 0.1, 10 · 20/100 = 2, 10 · 79/100 = 7.9. Below 2 lies 甲院, which is raised.
    /// Round 2, 10 − 2 = 8 seats among 99: 8 · 20/99 = 1.62, 8 · 79/99 = 6.38. Below 2 lies 乙院, which is raised.
    /// Round 3, 8 − 2 = 6 seats among 79: 6 · 79/79 = 6. Nobody lies below.
    /// </remarks>
    [Fact]
    public void Raising_one_unit_may_push_another_below_the_floor()
    {
        var shared = Apportionment.Of([new("甲院", 1), new("乙院", 20), new("丙院", 79)], 10, 2, []);

        Assert.Equal([["甲院"], ["乙院"], []], shared.Rounds.Select(r => r.Raised.ToArray()));
        Assert.Equal([2, 2, 6], shared.Lines.Select(l => l.Seats));
    }

    /// <remarks>
    /// Three floors of 2 are 6 seats. Round 1, 6 among 5001: 6 · 1/5001 and 6 · 0/5001 lie below 2, 6 · 5000/5001 = 5.9988 does not.
    /// Round 2, 6 − 2 − 2 = 2 seats among 5000: 乙院 has 2, which is the floor itself. 5 seats are fewer than 6.
    /// </remarks>
    [Fact]
    public void Seats_for_the_floors_alone_give_everyone_the_floor_and_one_fewer_is_refused()
    {
        ImmutableArray<Contender> units = [new("甲院", 1), new("乙院", 5_000), new("丙院", 0)];

        Assert.All(Apportionment.Of(units, 6, 2, []).Lines, l => Assert.Equal(2, l.Seats));
        Assert.Equal(QuotaRules.SeatsSuffice, Assert.Single(Apportionment.Of(units, 5, 2, []).Refusals).By);
    }

    /// <remarks>7 · 0/3 = 0 and 7 · 3/3 = 7.</remarks>
    [Fact]
    public void Without_a_floor_a_unit_without_students_receives_nothing() =>
        Assert.Equal([0, 7], Apportionment.Of([new("甲院", 0), new("乙院", 3)], 7, 0, []).Lines.Select(l => l.Seats));

    [Fact]
    public void Without_students_nobody_is_represented()
    {
        Assert.Equal(QuotaRules.SeatsSuffice, Assert.Single(Apportionment.Of([new("甲院", 0)], 5, 1, []).Refusals).By);
        Assert.Equal(QuotaRules.SeatsSuffice, Assert.Single(Apportionment.Of([], 5, 0, []).Refusals).By);
        Assert.Equal(QuotaRules.SeatsSuffice, Assert.Single(Apportionment.OfStudents([new("甲院", 0)], 5, 0, []).Refusals).By);
    }

    [Fact]
    public void Negative_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Of([], -1, 0, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.Of([], 0, -1, []));
    }

    private static ImmutableArray<Contender> Units(int[] students) => [.. students.Select((s, i) => new Contender($"院{i}", s))];

    // The smaller a unit, the sooner it lies below the floor: raise a prefix of the units in order of size, then hand each seat to whoever
    // lacks most of its share, until none is left.
    private static (List<int?> Seats, int Contended) OneByOne(int[] students, int seats, int floor)
    {
        var bySize = students.Select((s, i) => (Students: (BigInteger)s, At: i)).OrderBy(u => u.Students).ToList();
        while (bySize[0].Students * (seats - (floor * (students.Length - bySize.Count))) < floor * bySize.Aggregate(BigInteger.Zero, (sum, u) => sum + u.Students))
        {
            bySize.RemoveAt(0);
        }

        var left = seats - (floor * (students.Length - bySize.Count));
        var of = bySize.Aggregate(BigInteger.Zero, (sum, u) => sum + u.Students);
        var lacks = bySize.ToDictionary(u => u.At, u => u.Students * left);
        var given = Enumerable.Range(0, students.Length).Select(i => (int?)(lacks.ContainsKey(i) ? 0 : floor)).ToList();
        for (var seat = 0; seat < left; seat++)
        {
            var most = lacks.Values.Max();
            var equal = lacks.Where(l => l.Value == most).Select(l => l.Key).ToList();
            if (most < of && equal.Count > left - seat)
            {
                equal.ForEach(i => given[i] = null);
                return (given, left - seat);
            }

            given[equal[0]]++;
            lacks[equal[0]] -= of;
        }

        return (given, 0);
    }

    private static List<int[]> Admissible(int[] students, int seats, int floor)
    {
        var raised = Enumerable.Range(0, 1 << students.Length).First(set =>
        {
            var sharing = students.Where((_, i) => (set >> i & 1) == 0).ToList();
            var left = seats - (floor * (students.Length - sharing.Count));
            return sharing.Sum() > 0 && students.Select((s, i) => (set >> i & 1) == (s * left < floor * sharing.Sum() ? 1 : 0)).All(fits => fits);
        });
        var of = students.Where((_, i) => (raised >> i & 1) == 0).Sum();
        var entitled = students.Select((s, i) => (raised >> i & 1) == 1 ? floor * of : s * (seats - (floor * BitOperations.PopCount((uint)raised)))).ToArray();
        var (best, found) = (long.MaxValue, new List<int[]>());
        Try(0, seats, 0, new int[students.Length]);
        return found;

        void Try(int unit, int left, long sum, int[] given)
        {
            if (sum > best || unit == given.Length)
            {
                if (sum <= best && left == 0)
                {
                    if (sum < best)
                    {
                        found.Clear();
                    }

                    best = sum;
                    found.Add([.. given]);
                }

                return;
            }

            for (given[unit] = 0; given[unit] <= left; given[unit]++)
            {
                var off = ((long)given[unit] * of) - entitled[unit];
                Try(unit + 1, left - given[unit], sum + (off * off), given);
            }
        }
    }

    private static IEnumerable<Sequence<string>> Subsets(Sequence<string> names, int size) =>
        Enumerable.Range(0, 1 << names.Count)
            .Where(set => BitOperations.PopCount((uint)set) == size)
            .Select(set => (Sequence<string>)[.. names.Where((_, i) => (set >> i & 1) == 1)]);

    private static IEnumerable<Sequence<string>> Words(string[] names, int longest) =>
        longest == 0 ? [[]] : Words(names, longest - 1).Where(w => w.Count == longest - 1).SelectMany(w => names.Select(n => (Sequence<string>)[.. w, n])).Concat(Words(names, longest - 1));
}

using System.Collections.Immutable;
using System.Numerics;
using CsCheck;
using UnionGovernance.Congresses.Quotas;

namespace UnionGovernance.Tests.Congresses;

public sealed class ApportionmentTests
{
    private static readonly Gen<(int[] Students, int Seats, int Floor)> _any =
        Gen.Select(Gen.OneOf(Gen.Int[0, 12], Gen.Int[0, 9000]).Array[1, 9], Gen.Int[0, 60], Gen.Int[0, 4]);

    [Fact]
    public void Seats_add_up_follow_the_quota_rule_and_agree_with_a_second_implementation() => _any.Sample(
        c =>
        {
            var shared = Share(c.Students, c.Seats, c.Floor);
            if (c.Students.Sum() == 0 || c.Floor * c.Students.Length > c.Seats)
            {
                Assert.Equal("quota.seats-suffice", Assert.Single(shared.Refusals).By.Id);
                Assert.Empty(shared.Lines);
                return;
            }

            var due = Entitlements.Of(c.Students, c.Seats, c.Floor);
            Assert.Equal(c.Seats, shared.Lines.Sum(l => l.Whole) + shared.Lines.Count(l => l.ForRemainder == true) + (shared.Tie?.Seats ?? 0));
            foreach (var (line, (number, of)) in shared.Lines.Zip(due))
            {
                Assert.Equal(number / of, line.Whole);
                Assert.Equal(number % of, line.AtFloor ? 0 : line.Remainder);
                Assert.True(line.Seats is null || line.Seats == number / of || line.Seats == (number / of) + 1, "a seat count is its exact share rounded down or up");
                Assert.True(line.Whole >= c.Floor);
            }

            var (sure, tied, left) = Entitlements.Round(due, c.Seats);
            Assert.Equal(sure, shared.Lines.Where(l => l.ForRemainder == true).Select(l => l.Name));
            Assert.Equal(tied, shared.Tie?.Among ?? []);
            Assert.Equal(left, shared.Tie?.Seats ?? 0);
        },
        iter: 200_000);

    [Fact]
    public void The_order_of_units_decides_nothing() => Gen.Select(_any, Gen.Int[0, int.MaxValue]).Sample(
        (c, seed) =>
        {
            ImmutableArray<Contender> units = [.. c.Students.Select((s, i) => new Contender($"单位{i}", s))];
            var mixed = units.ToArray();
            new Random(seed).Shuffle(mixed);

            var (one, other) = (Apportionment.Of(units, c.Seats, c.Floor, []), Apportionment.Of([.. mixed], c.Seats, c.Floor, []));

            Assert.Equal(one.Lines.OrderBy(l => l.Name, StringComparer.Ordinal), other.Lines.OrderBy(l => l.Name, StringComparer.Ordinal));
            Assert.Equal(one.Tie?.Among.Order(StringComparer.Ordinal), other.Tie?.Among.Order(StringComparer.Ordinal));
        },
        iter: 50_000);

    /// <summary>Every way of handing out the seats is tried; the nearest to what each unit is entitled to is admissible.</summary>
    [Fact]
    public void A_tie_is_reported_exactly_when_two_allocations_are_admissible() => Gen.Select(Gen.Int[0, 9].Array[1, 6], Gen.Int[0, 20], Gen.Int[0, 2]).Sample(
        (students, seats, floor) =>
        {
            if (students.Sum() == 0 || floor * students.Length > seats)
            {
                return;
            }

            var shared = Share(students, seats, floor);
            var admissible = Admissible(Entitlements.Of(students, seats, floor), seats);

            Assert.Equal(admissible.Count > 1, shared.Tie is not null);
            foreach (var (line, i) in shared.Lines.Select((l, i) => (l, i)))
            {
                Assert.Equal(admissible.Select(a => a[i]).Distinct().Count() > 1, line.Seats is null);
                Assert.True(line.Seats is null || admissible.All(a => a[i] == line.Seats));
            }
        },
        iter: 3_000);

    [Fact]
    public void Lots_settle_a_tie_only_among_the_tied_and_only_as_many_as_are_left()
    {
        ImmutableArray<Contender> three = [new("甲", 100), new("乙", 100), new("丙", 100)];

        var open = Apportionment.Of(three, 4, 0, []);
        Assert.Equal((["甲", "乙", "丙"], 1), (open.Tie!.Among, open.Tie.Seats));
        Assert.All(open.Lines, l => Assert.Null(l.Seats));
        Assert.Empty(open.Refusals);

        var drawn = Apportionment.Of(three, 4, 0, ["乙"]);
        Assert.Equal([1, 2, 1], drawn.Lines.Select(l => l.Seats));
        Assert.True(drawn.IsDecided);

        foreach (Sequence<string> wrong in new Sequence<string>[] { ["丁"], ["甲", "乙"], ["乙", "乙"] })
        {
            var refused = Apportionment.Of(three, 4, 0, wrong);
            Assert.Equal("quota.lots", Assert.Single(refused.Refusals).By.Id);
            Assert.False(refused.IsDecided);
        }

        Assert.Equal("quota.lots", Assert.Single(Apportionment.Of(three, 3, 0, ["甲"]).Refusals).By.Id);
    }

    /// <summary>A share that equals the floor is not below it; whoever is below leaves, and may pull others below.</summary>
    [Fact]
    public void The_floor_is_reached_in_rounds_that_are_shown()
    {
        var shared = Apportionment.Of([new("大", 900), new("中", 80), new("小", 20)], 10, 1, []);

        Assert.Equal([(10, 1000L, "中、小"), (8, 900L, string.Empty)], shared.Rounds.Select(r => (r.Seats, r.Students, string.Join("、", r.Raised))));
        Assert.Equal([8, 1, 1], shared.Lines.Select(l => l.Seats));
        Assert.Equal([false, true, true], shared.Lines.Select(l => l.AtFloor));

        var edge = Apportionment.Of([new("大", 90), new("小", 10)], 10, 1, []);
        Assert.Single(edge.Rounds);
        Assert.Equal([false, false], edge.Lines.Select(l => l.AtFloor));
    }

    private static Apportionment Share(int[] students, int seats, int floor) =>
        Apportionment.Of([.. students.Select((s, i) => new Contender($"单位{i}", s))], seats, floor, []);

    private static List<int[]> Admissible((BigInteger Number, BigInteger Of)[] due, int seats)
    {
        var (best, found) = ((BigInteger?)null, new List<int[]>());
        Try([], seats);
        return found;

        void Try(ImmutableArray<int> begun, int left)
        {
            if (begun.Length == due.Length - 1)
            {
                int[] whole = [.. begun, left];
                var off = whole.Zip(due, (s, d) => ((s * d.Of) - d.Number) * ((s * d.Of) - d.Number)).Aggregate(BigInteger.Zero, (a, b) => a + b);
                if (best is null || off < best)
                {
                    (best, found) = (off, [whole]);
                }
                else if (off == best)
                {
                    found.Add(whole);
                }

                return;
            }

            for (var s = 0; s <= left; s++)
            {
                Try(begun.Add(s), left - s);
            }
        }
    }
}

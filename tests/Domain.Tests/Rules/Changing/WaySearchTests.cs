using System.Collections.Immutable;
using CsCheck;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Rules.Changing;

/// <summary>The cheapest ways to satisfy demands, against the enumeration of everything that can be done.</summary>
public sealed class WaySearchTests
{
    private const int Most = 4;

    private static readonly FactPath<Subject, int>[] _counts =
    [
        new("/all", new("总数", "all"), CountForm.Heads, static s => s.All, static (s, f) => s with { All = f }),
        new("/some", new("部分", "some"), CountForm.Heads, static s => s.Some, static (s, f) => s with { Some = f }),
        new("/seats", new("名额", "seats"), CountForm.Pieces, static s => s.Seats, static (s, f) => s with { Seats = f }),
    ];

    private static readonly FactPath<Subject, bool>[] _answers =
    [
        new("/open", new("公开", "open"), YesNoForm.Instance, static s => s.Open, static (s, f) => s with { Open = f }),
        new("/named", new("专人", "named"), YesNoForm.Instance, static s => s.Named, static (s, f) => s with { Named = f }),
        new("/large", new("规模较大", "large"), YesNoForm.Instance, static s => s.Large, static (s, f) => s with { Large = f }),
    ];

    private static readonly FactPath<Subject, Share> _share =
        new("/share", new("比例", "share"), ShareForm.Instance, static _ => default, static (s, _) => s, static s => Fact.Share(s.Some, s.All));

    private static readonly Gen<Subject> _subject = Gen.Select(Gen.Int[0, Most].Array[3], Gen.Bool.Array[3], static (counts, answers) => new Subject
    {
        All = Fact.Given(counts[0]),
        Some = Fact.Given(counts[1]),
        Seats = Fact.Given(counts[2]),
        Open = Fact.Given(answers[0]),
        Named = Fact.Given(answers[1]),
        Large = Fact.Given(answers[2]),
    });

    private static readonly Gen<Requirement<Subject>> _leaf = Gen.OneOf(
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Most], static (i, n) => (Requirement<Subject>)new AtMost<Subject, int>(_counts[i], n)),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Most], static (i, n) => (Requirement<Subject>)new AtLeast<Subject, int>(_counts[i], n)),
        Gen.Int[0, 2].Select(static i => (Requirement<Subject>)new Is<Subject>(_answers[i])),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Most].Array[1, 2], static (i, n) => (Requirement<Subject>)new OneOf<Subject, int>(_counts[i], [.. n])),
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 3], static (part, whole) => (Requirement<Subject>)new ShareAtLeast<Subject>(_share, new(part, whole))),
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 3], static (part, whole) => (Requirement<Subject>)new ShareAtMost<Subject>(_share, new(part, whole))),
        Gen.Select(Gen.Int[0, 2], Gen.Int[1, 3], static (part, whole) => (Requirement<Subject>)new ShareAbove<Subject>(_share, new(part, whole))));

    private static readonly Gen<Requirement<Subject>> _steady = Gen.Frequency(
        (4, _leaf),
        (2, _leaf.Array[1, 3].Select(static p => (Requirement<Subject>)new Any<Subject>([.. p]))),
        (2, _leaf.Array[1, 3].Select(static p => (Requirement<Subject>)new All<Subject>([.. p]))),
        (1, _leaf.Select(static p => (Requirement<Subject>)new Not<Subject>(p))));

    private static readonly Gen<Requirement<Subject>> _requirement = Gen.Frequency(
        (4, _steady),
        (1, Gen.Select(_steady, _steady, static (c, t) => (Requirement<Subject>)new When<Subject>(c, t))));

    /// <summary>
    /// Twenty thousand sets of up to five demands on six facts and a share that two of them make: a thousand ways to change them, each with its cost.
    /// The cheapest are found, all of them up to ten, and where there is none that is said.
    /// </summary>
    [Fact]
    public void Of_all_ways_to_change_everything_the_cheapest_are_found()
    {
        var (found, none) = (0, 0);
        Gen.Select(_subject, _requirement.Array[1, 3], _requirement.Array[0, 2], Gen.Int[1, 4].Array[9]).Sample(
            (subject, asked, others, efforts) =>
            {
                ImmutableArray<Demand<Subject>> demands = [.. asked.Select(r => Demand<Subject>.Kept(r, subject)), .. others.Select(r => Demand<Subject>.NoWorse(r, subject))];
                var levers = Levers(subject, efforts);
                var (least, cheapest) = Cheapest(subject, demands, efforts);
                switch (WaySearch.Of(subject, demands, levers))
                {
                    case Ways<Subject>.Found ways:
                        Assert.Equal(cheapest.Count > WaySearch.MostWays, ways.AreMore);
                        Assert.Equal(Math.Min(WaySearch.MostWays, cheapest.Count), ways.All.Length);
                        Assert.All(ways.All, way =>
                        {
                            Assert.Equal(least, way.Effort);
                            Assert.Contains(way.Subject, cheapest);
                            Assert.Equal(way.Effort, way.Steps.Sum(static s => s.Lever.Effort * s.Times));
                        });
                        Assert.Distinct(ways.All.Select(static w => w.Subject));
                        Interlocked.Increment(ref found);
                        break;
                    case Ways<Subject>.None { Clash: var clash }:
                        Assert.Empty(cheapest);
                        Assert.Empty(Cheapest(subject, clash, efforts).Cheapest);
                        Assert.All(clash, spared => Assert.NotEmpty(Cheapest(subject, clash.Remove(spared), efforts).Cheapest));
                        Interlocked.Increment(ref none);
                        break;
                    case var undecided:
                        Assert.Fail($"{undecided}");
                        break;
                }
            },
            iter: 20_000);

        Assert.InRange(found, 5_000, 19_000);
        Assert.InRange(none, 500, 15_000);
    }

    /// <summary>On whatever a record holds: what is left at least breaks a question, and where nothing is left at most it is answered.</summary>
    [Fact]
    public void What_is_left_at_least_is_not_kept_and_where_nothing_is_left_at_most_it_is() => RandomRecord.Any.Sample(
        static record =>
        {
            foreach (var leaf in EveryRule.On(record).SelectMany(static r => r.Requirement.Leaves()))
            {
                if (leaf.Distances(record) is { Length: > 0 } distances && leaf.Judge(record) is var verdict)
                {
                    Assert.False(distances.All(static d => d.Least > 0) && verdict == Verdict.Met, $"{leaf.Describe(Language.English)} is kept, and {string.Join(", ", distances)}");
                    Assert.False(distances.Any(static d => d.Most <= 0) && verdict is (Verdict.NotMet or Verdict.Undetermined), $"{leaf.Describe(Language.English)} is {verdict}, and {string.Join(", ", distances)}");
                    Assert.All(distances, static d => Assert.True(d.Least <= d.Most));
                }
            }
        },
        // Each draw judges a whole record by every part of every rule.
        iter: 2_000);

    /// <summary>Nobody looks at sixteen thousand cases to add a hundred.</summary>
    [Fact]
    public void A_long_way_is_gone_straight()
    {
        var subject = new Subject { All = Fact.Given(20_000), Some = Fact.Given(100), Seats = Fact.Given(160), Open = Fact.Given(false), Named = Fact.Given(false), Large = Fact.Given(false) };
        ImmutableArray<Demand<Subject>> demands =
        [
            Demand<Subject>.Kept(new ShareAtLeast<Subject>(_share, new(1, 100)), subject), Demand<Subject>.Kept(new AtMost<Subject, int>(_counts[2], 40), subject),
            Demand<Subject>.Kept(new All<Subject>([new Is<Subject>(_answers[0]), new Is<Subject>(_answers[1])]), subject),
        ];
        ImmutableArray<Lever<Subject>> levers = [Count(1, 1, 1, 1_000), Count(2, -1, 2, 160), Answer(subject, 0, 3), Answer(subject, 1, 3)];

        var way = Assert.Single(Assert.IsType<Ways<Subject>.Found>(WaySearch.Of(subject, demands, levers)).All);

        Assert.Equal((100 * 1) + (120 * 2) + 6, way.Effort);
        Assert.Equal((200, 40), (way.Subject.Some.Low, way.Subject.Seats.Low));
    }

    [Fact]
    public void What_stays_as_it_is_and_breaks_a_demand_is_the_reason_why_there_is_no_way()
    {
        var subject = new Subject { All = Fact.Given(45), Large = Fact.Given(false) };
        var demand = Demand<Subject>.Kept(new Is<Subject>(_answers[2]), subject);

        var none = Assert.IsType<Ways<Subject>.None>(WaySearch.Of(subject, [demand], [Count(0, -1, 1, 45)]));

        Assert.Same(demand, Assert.Single(none.Clash));
        Assert.Equal(default, none.Standing.All);
    }

    /// <summary>No step is taken more often than it can be, and of several about the same only as many as there is room for.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_step_is_taken_as_often_as_it_can_be(int from, bool found)
    {
        var subject = new Subject { All = Fact.Given(from) };
        ImmutableArray<Demand<Subject>> demands = [Demand<Subject>.Kept(new AtMost<Subject, int>(_counts[0], 0), subject)];
        var one = Count(0, -1, 1, 1);

        Assert.Equal(found, WaySearch.Of(subject, demands, [Count(0, -1, 1, 2) with { Room = 9 }]) is Ways<Subject>.Found);
        Assert.IsType<Ways<Subject>.None>(WaySearch.Of(subject, demands, [one, one with { Effort = 2 }]));
        Assert.IsType<Ways<Subject>.None>(WaySearch.Of(subject, demands, [Once(1), Once(2)]));

        // Of what is done once there is room for one, unless more is said.
        static Lever<Subject> Once(int effort) => new()
        {
            About = "/all",
            Effort = effort,
            Step = static (s, _) => s with { All = Fact.Given(s.All.Low - 1) },
            Forget = static s => s with { All = default },
            Say = static n => new(FormattableString.Invariant($"{n}"), FormattableString.Invariant($"{n}")),
        };
    }

    /// <summary>A question of one's own that names no values is looked at as it answers.</summary>
    [Fact]
    public void What_names_no_critical_values_is_changed_all_the_same()
    {
        var subject = new Subject { All = Fact.Given(2) };

        Assert.Equal(1, Assert.Single(Assert.IsType<Ways<Subject>.Found>(WaySearch.Of(subject, [Demand<Subject>.Kept(new Odd(), subject)], [Count(0, -1, 1, 2)])).All).Subject.All.Low);
    }

    private sealed record Odd : Requirement<Subject>
    {
        public override Verdict Judge(Subject subject) => subject.All.Known != Known.Given ? Verdict.Undetermined : int.IsOddInteger(subject.All.Low) ? Verdict.Met : Verdict.NotMet;

        public override Grounds GroundsIn(Subject subject) => new([_counts[0].Measure(subject)], []);

        public override string Describe(Language language) => language == Language.Chinese ? "奇数" : "odd";
    }

    // Everything that can be made of a subject, and what it costs.
    private static (int Least, HashSet<Subject> Cheapest) Cheapest(Subject subject, ImmutableArray<Demand<Subject>> demands, int[] efforts)
    {
        var (least, cheapest) = (int.MaxValue, new HashSet<Subject>());
        for (var at = 0; at < 125 * 8; at++)
        {
            var (all, some, seats, answers) = (at % 5, at / 5 % 5, at / 25 % 5, at / 125);
            var effort = Moved(subject.All.Low, all, 0) + Moved(subject.Some.Low, some, 1) + Moved(subject.Seats.Low, seats, 2)
                + Turned(subject.Open, answers & 1, 6) + Turned(subject.Named, answers & 2, 7) + Turned(subject.Large, answers & 4, 8);
            if (effort > least)
            {
                continue;
            }

            var made = new Subject
            {
                All = Fact.Given(all),
                Some = Fact.Given(some),
                Seats = Fact.Given(seats),
                Open = Fact.Given((answers & 1) != 0),
                Named = Fact.Given((answers & 2) != 0),
                Large = Fact.Given((answers & 4) != 0),
            };
            if (demands.All(d => d.IsSatisfiedBy(d.Requirement.Judge(made))))
            {
                if (effort < least)
                {
                    (least, cheapest) = (effort, []);
                }

                cheapest.Add(made);
            }
        }

        return (least, cheapest);

        int Moved(int from, int to, int i) => from > to ? (from - to) * efforts[2 * i] : (to - from) * efforts[(2 * i) + 1];
        int Turned(Fact<bool> from, int to, int i) => from.Low == (to != 0) ? 0 : efforts[i];
    }

    private static ImmutableArray<Lever<Subject>> Levers(Subject subject, int[] efforts) =>
    [
        .. _counts.SelectMany((c, i) => new[] { Count(i, -1, efforts[2 * i], c.Stated(subject).Low), Count(i, 1, efforts[(2 * i) + 1], Most - c.Stated(subject).Low) }),
        .. _answers.Select((_, i) => Answer(subject, i, efforts[6 + i])),
    ];

    private static Lever<Subject> Count(int i, int by, int effort, int most) => new()
    {
        About = _counts[i].JsonPointer,
        Effort = effort,
        Most = most,
        Room = Math.Max(1, most),
        Step = (s, _) => _counts[i].Write(s, Fact.Given(_counts[i].Stated(s).Low + by)),
        Forget = s => _counts[i].Write(s, default),
        Say = n => new(FormattableString.Invariant($"{by * n}"), FormattableString.Invariant($"{by * n}")),
    };

    private static Lever<Subject> Answer(Subject subject, int i, int effort) => new()
    {
        About = _answers[i].JsonPointer,
        Effort = effort,
        Step = (s, _) => _answers[i].Write(s, Fact.Given(!_answers[i].Stated(subject).Low)),
        Forget = s => _answers[i].Write(s, default),
        Say = _ => _answers[i].Label,
    };

    private sealed record Subject
    {
        public Fact<int> All { get; init; }

        public Fact<int> Some { get; init; }

        public Fact<int> Seats { get; init; }

        public Fact<bool> Open { get; init; }

        public Fact<bool> Named { get; init; }

        public Fact<bool> Large { get; init; }
    }
}

using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;

namespace UnionGovernance.Benchmarks;

/// <summary>A congress of 2,000 delegates: 2,000 ballots over 30 candidates for 15 seats, tallied, judged and explained.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CountBenchmarks
{
    private const int Seats = 15;
    private readonly ImmutableArray<string> _candidates = [.. Enumerable.Range(0, 30).Select(i => $"候选人{i:D2}")];
    private Sequence<string>[] _ballots = [];
    private Dictionary<string, int> _places = [];

    /// <summary>Makes the ballots, some of them with too many names, and asserts that both ways count the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20251117);
        _ballots = [.. Enumerable.Range(0, 2000).Select(_ => (Sequence<string>)[.. _candidates.OrderBy(_ => random.Next()).Take(random.Next(Seats + 2))])];
        _places = _candidates.Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        var (votes, _) = Loop();
        if (!Tally().Votes.Select(v => v.For).SequenceEqual(votes) || Explained().Contests[0].Ranking is null)
        {
            throw new InvalidOperationException("The counts differ.");
        }
    }

    /// <summary>A bare loop over the same ballots, which trusts that no name stands twice and no stranger is named.</summary>
    [Benchmark(Baseline = true)]
    public (int[] Votes, int Invalid) Loop()
    {
        var (votes, invalid) = (new int[30], 0);
        foreach (var ballot in _ballots)
        {
            if (ballot.Count > Seats)
            {
                invalid++;
                continue;
            }

            foreach (var candidate in ballot)
            {
                votes[_places[candidate]]++;
            }
        }

        return (votes, invalid);
    }

    /// <summary>The same ballots by name, with every check on each.</summary>
    [Benchmark]
    public Tally Tally() => BallotBox.Open(_ballots, _candidates, Seats, writeIns: false, issued: 2000);

    /// <summary>Tallied twice, checked, compared, judged and explained.</summary>
    [Benchmark]
    public ElectionOutcome Explained()
    {
        var contest = new Contest
        {
            Seats = Seats,
            Due = 2000,
            Present = 2000,
            Candidates = [.. _candidates.Select(static c => new Candidate { Name = c })],
            Count = Tally(),
            Recount = Tally(),
        };
        return CongressReview.Of(new()
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
            Elections = [new() { Office = Congresses.Elections.Office.StandingDelegates, By = ElectingBody.Congress, Contests = [contest] }],
        }).Elections[0];
    }
}

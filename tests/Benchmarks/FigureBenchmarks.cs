using BenchmarkDotNet.Attributes;

namespace UnionGovernance.Benchmarks;

/// <summary>Twenty-one rules over 10,000 records with 10 % unknown.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class FigureBenchmarks
{
    private UnionRecord[] _records = [];

    /// <summary>Makes the records and asserts that both ways give the same answers.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _records = Records.Make(10_000, 0.1);
        foreach (var record in _records)
        {
            var (hand, ours) = (Rulebook.ByHand(record), Rulebook.Requirements.Sum(s => (int)s.Judge(record)));
            if (hand != ours)
            {
                throw new InvalidOperationException($"By hand {hand}, by requirement {ours}.");
            }
        }
    }

    /// <summary>A hand-written three-valued loop.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var sum = 0;
        foreach (var record in _records)
        {
            sum += Rulebook.ByHand(record);
        }

        return sum;
    }

    /// <summary>Verdicts only.</summary>
    [Benchmark]
    public int Judged()
    {
        var sum = 0;
        foreach (var record in _records)
        {
            foreach (var requirement in Rulebook.Requirements)
            {
                sum += (int)requirement.Judge(record);
            }
        }

        return sum;
    }

    /// <summary>Explained as data.</summary>
    [Benchmark]
    public int Explained()
    {
        var sum = 0;
        foreach (var record in _records)
        {
            foreach (var requirement in Rulebook.Requirements)
            {
                sum += (int)requirement.Explain(record).Verdict;
            }
        }

        return sum;
    }

    /// <summary>Explained, and every fact of every explanation read.</summary>
    [Benchmark]
    public int Read()
    {
        var sum = 0;
        foreach (var record in _records)
        {
            foreach (var requirement in Rulebook.Requirements)
            {
                foreach (var part in requirement.Explain(record).Whole())
                {
                    sum += part.Measured.Length;
                }
            }
        }

        return sum;
    }
}

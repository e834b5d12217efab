using BenchmarkDotNet.Attributes;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;

namespace UnionGovernance.Benchmarks;

/// <summary>A roster of 60, read from its file and judged.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RosterBenchmarks
{
    private readonly Requirement<UnionRecord>[] _specifications =
        [EligibilityRules.Politics.Requirement, EligibilityRules.Study(new()).Requirement, EligibilityRules.HalfFromCollegeUnions(40, 60).Requirement];

    private byte[] _file = [];
    private UnionRecord _record = Records.Make(1, 0)[0];

    /// <summary>Makes the roster and asserts that what is read is what was written.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _record = Records.WithRoster(_record, 60);
        _file = RecordFile.Write(_record);
        if (RecordFile.Read(_file).Value != _record)
        {
            throw new InvalidOperationException("What was read is not what was written.");
        }
    }

    /// <summary>Judges three rules on the roster.</summary>
    [Benchmark(Baseline = true)]
    public int Judge() => _specifications.Sum(s => (int)s.Judge(_record));

    /// <summary>Reads the record from its file.</summary>
    [Benchmark]
    public object Read() => RecordFile.Read(_file);
}

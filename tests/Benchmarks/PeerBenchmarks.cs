using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using UnionGovernance.Appraisals;
using UnionGovernance.Rules;

namespace UnionGovernance.Benchmarks;

/// <summary>Eleven rules over 1,000 complete records, where all three can give the same answers: how many rules are broken.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PeerBenchmarks
{
    private static readonly string[] _expressions =
    [
        "f.Staff <= 40 || (f.Large && f.Staff <= 60)", "f.Presidium <= 5", "f.Departments <= 6", "f.NotPartyOrLeague == 0",
        "f.OutsideRank == 0 && f.WithFailedCourse == 0", "f.Autumn && f.Spring", "f.AppraisedInAutumn && f.AppraisedInSpring", "f.Deputy && f.Secretary",
        "f.Reported", "f.OutOfReach == 0", "f.Measured",
    ];

    private static readonly Requirement<UnionRecord>[] _specifications =
    [
        .. Editions.School2023.Table.Items.Select(i => i.Rule)
            .Where(r => r.Id is "staff.headcount" or "presidium.size" or "departments.count" or "eligibility.politics" or "eligibility.study"
                or "training.both-seasons" or "appraisal.each-term" or "guidance.named")
            .Concat(Editions.SchoolGoals.All.Where(g => g.Id != "goal.half-from-college-unions"))
            .Select(r => r.Requirement),
    ];

    private readonly FlatValidator _validator = new();
    private readonly RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = "union",
            Rules = [.. _expressions.Select((e, i) => new RulesEngine.Models.Rule { RuleName = $"r{i}", Expression = e })],
        },
    ]);

    private UnionRecord[] _records = [];
    private Flat[] _flat = [];

    /// <summary>Makes the records and asserts that all three give the same answers.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _records = Records.Make(1_000, 0);
        _flat = [.. _records.Select(Flat.Of)];
        var (ours, fluent, engine) = (Judged(), Fluent(), Engine());
        if (ours != fluent || ours != engine || ours == 0)
        {
            throw new InvalidOperationException($"Broken rules: {ours} by requirement, {fluent} by FluentValidation, {engine} by RulesEngine.");
        }
    }

    /// <summary>Ours, verdicts only.</summary>
    [Benchmark(Baseline = true)]
    public int Judged()
    {
        var broken = 0;
        foreach (var record in _records)
        {
            foreach (var requirement in _specifications)
            {
                broken += requirement.Judge(record) == Verdict.NotMet ? 1 : 0;
            }
        }

        return broken;
    }

    /// <summary>Ours, explained as data.</summary>
    [Benchmark]
    public int Explained()
    {
        var broken = 0;
        foreach (var record in _records)
        {
            foreach (var requirement in _specifications)
            {
                broken += requirement.Explain(record).Verdict == Verdict.NotMet ? 1 : 0;
            }
        }

        return broken;
    }

    /// <summary>FluentValidation.</summary>
    [Benchmark]
    public int Fluent() => _flat.Sum(f => _validator.Validate(f).Errors.Count);

    /// <summary>RulesEngine.</summary>
    [Benchmark]
    public int Engine() => _flat.Sum(f =>
        _engine.ExecuteAllRulesAsync("union", new RuleParameter("f", f)).AsTask().GetAwaiter().GetResult().Count(static r => !r.IsSuccess));
}

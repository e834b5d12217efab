using System.Collections.Concurrent;
using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Records;

namespace UnionGovernance.Tests.Rules;

public sealed class OracleTests
{
    /// <summary>
    /// Each record by one of the editions of its level and kind, student or graduate union, and by what the opinions of 2019 ask beside it; figures and
    /// rosters, agreeing or not; fifty thousand of a level.
    /// </summary>
    [Theory]
    [InlineData(UnionLevel.School)]
    [InlineData(UnionLevel.College)]
    public void A_naive_evaluator_agrees_on_a_hundred_thousand_records(UnionLevel level)
    {
        var seen = new ConcurrentDictionary<(string Rule, Verdict Verdict), byte>();
        Gen.Select(RandomRecord.Any, Gen.Int[0, 59]).Sample(
            (any, drawn) =>
            {
                var record = any with { Union = any.Union with { Level = level } };
                var editions = EveryRule.EditionsFor(record);
                var edition = editions[drawn % editions.Length];
                foreach (var rule in edition.Items.Concat(RuleBook.National.OpinionsBeside(edition)).Select(i => i.Rule))
                {
                    var expected = NaiveEvaluator.Judge(edition, rule.Id, record);
                    var verdict = rule.Requirement.Judge(record);
                    if (verdict != expected)
                    {
                        Assert.Fail($"{edition.Id} {rule.Id}: expected {expected}, was {verdict}");
                    }

                    // To look takes no lock, to add does.
                    if (!seen.ContainsKey((rule.Id, verdict)))
                    {
                        seen.TryAdd((rule.Id, verdict), 0);
                    }
                }
            },
            iter: 50_000);

        // A rule that was never kept, never broken or never open would have been proven of nothing.
        Assert.All(
            RuleBook.National.Editions.Where(e => e.Level == level).SelectMany(e => e.Items.Concat(RuleBook.National.OpinionsBeside(e))).Select(i => i.Rule.Id).Distinct(),
            rule => Assert.Equal([Verdict.NotMet, Verdict.Undetermined, Verdict.Met], seen.Keys.Where(s => s.Rule == rule && s.Verdict != Verdict.NotApplicable).Select(s => s.Verdict).Order()));
    }
}

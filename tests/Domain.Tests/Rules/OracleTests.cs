using CsCheck;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Rules;

public sealed class OracleTests
{
    private static readonly (string Id, Specification<UnionRecord> Specification)[] _rules =
    [
        .. NationalEditions.TenMeasures.Items.Select(i => i.Rule)
            .Where(r => r.Id is "staff.headcount" or "presidium.size" or "departments.count" or "eligibility.politics" or "eligibility.study"
                or "election.by-congress" or "congress.delegate-share" or "congress.non-cadre-share" or "staff.from-college-unions"
                or "appraisal.each-term" or "appraisal.raters")
            .Select(r => (r.Id, r.Specification)),
    ];

    /// <summary>Figures and rosters, agreeing or not. An empty complete roster is not applicable, a fourth value that the naive one lacks.</summary>
    [Fact]
    public void A_naive_evaluator_agrees_on_a_hundred_thousand_records()
    {
        Assert.Equal(11, _rules.Length);
        RandomRecord.Any.Where(static r => !r.Members.IsComplete || r.Members.List.Count > 0).Sample(
            record =>
            {
                // The naive evaluator counts no heads: where a roster would, it is left out for both.
                var figures = record with { Members = new() };
                foreach (var (id, specification) in _rules)
                {
                    var subject = id is "staff.headcount" or "presidium.size" or "staff.from-college-unions" ? figures : record;
                    var expected = NaiveEvaluator.Judge(id, subject) switch { true => Verdict.Met, false => Verdict.NotMet, _ => Verdict.Undetermined };
                    Assert.Equal((id, expected), (id, specification.Judge(subject)));
                }
            },
            iter: 100_000);
    }
}

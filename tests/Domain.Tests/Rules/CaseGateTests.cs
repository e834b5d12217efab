using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Tests.Rules;

/// <summary>No rule enters a table without a union that keeps it, one that breaks it, one of which it is open, and two neighbours between which it turns.</summary>
public sealed class CaseGateTests
{
    public static TheoryData<string> Editions => [.. RuleBook.National.Editions.Select(static e => e.Id)];

    /// <summary>The cases are made up from the rule itself; what they are is told by the evaluator that knows nothing of it.</summary>
    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_rule_has_a_case_of_each_kind_and_one_on_either_side_of_its_limit(string id)
    {
        var edition = RuleBook.National.EditionOf(id)!;
        var nobody = RuleBookReview.Union(edition);
        foreach (var item in edition.Items.Concat(RuleBook.National.OpinionsBeside(edition)))
        {
            var (rule, requirement) = (item.Rule.Id, item.Rule.Requirement);
            var kept = Made(Kept.ByNobody(new Applying<UnionRecord>(requirement), nobody), rule);
            var broken = Made(Kept.ByNobody(new Broken(requirement), nobody), rule);
            var (below, above) = Neighbours(requirement, [kept, broken]) ?? throw new InvalidOperationException($"{id} {rule}: no fact turns it");

            foreach (var (record, expected) in new[] { (nobody, Verdict.Undetermined), (kept, Verdict.Met), (broken, Verdict.NotMet), (below, Verdict.Met), (above, Verdict.NotMet) })
            {
                Assert.True(requirement.Judge(record) == expected, $"{id} {rule}: {requirement.Judge(record)} is not {expected}");
                Assert.True(NaiveEvaluator.Judge(edition, rule, record) == expected, $"{id} {rule}: {NaiveEvaluator.Judge(edition, rule, record)} is not {expected}, says the naive evaluator");
            }
        }
    }

    private static UnionRecord Made(Entailment<UnionRecord> found, string rule) =>
        found is Entailment<UnionRecord>.Refuted { Counterexample: var made } ? made : throw new InvalidOperationException($"{rule}: {found}");

    // Two unions that differ in one fact, by the least that the rule tells apart.
    private static (UnionRecord Kept, UnionRecord Broken)? Neighbours(Requirement<UnionRecord> requirement, UnionRecord[] unions)
    {
        foreach (var values in requirement.Leaves().SelectMany(static l => l.CriticalValues()).GroupBy(static v => v.Path).Select(static g => g.ToArray()))
        {
            foreach (var union in unions)
            {
                ImmutableArray<UnionRecord> made = [.. CriticalValue<UnionRecord>.CasesOf(values).Select(c => c.Give(union))];
                var isInOrder = values[0].Path.IsOrdered && values.All(static v => v is not CriticalCase<UnionRecord>);
                var pairs = from i in Enumerable.Range(0, made.Length)
                            from j in Enumerable.Range(0, made.Length)
                            where (!isInOrder || Math.Abs(i - j) == 1) && requirement.Judge(made[i]) == Verdict.Met && requirement.Judge(made[j]) == Verdict.NotMet
                            select ((UnionRecord, UnionRecord)?)(made[i], made[j]);
                if (pairs.FirstOrDefault() is { } pair)
                {
                    return pair;
                }
            }
        }

        return null;
    }

    private sealed record Broken(Requirement<UnionRecord> Whole) : Requirement<UnionRecord>
    {
        public override Verdict Judge(UnionRecord subject) => Whole.Judge(subject) switch { Verdict.NotMet => Verdict.Met, Verdict.Undetermined => Verdict.Undetermined, _ => Verdict.NotMet };

        public override Grounds GroundsIn(UnionRecord subject) => new([], [Whole.Explain(subject)]);

        public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() => Whole.CriticalValues();

        public override string Describe(Language language) => Whole.Describe(language);

        internal override IEnumerable<Requirement<UnionRecord>> Leaves() => Whole.Leaves();
    }
}

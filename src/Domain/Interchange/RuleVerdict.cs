using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange;

/// <summary>What was found of a rule, and no more: every version of the library can compare it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Verdict">The verdict.</param>
public sealed record RuleVerdict(string Rule, Verdict Verdict)
{
    internal static Shape<RuleVerdict> Shape { get; } = Shapes.Growing<RuleVerdict>(static v => new(
        v.Required("rule", Finding.Shape["id"].Words, Forms.Name, static r => r.Rule),
        v.Required("verdict", Finding.Shape["verdict"].Words, VerdictWords.Verdicts, static r => r.Verdict)));
}

using UnionGovernance.Rules;
using static UnionGovernance.Rules.Figure;
using static UnionGovernance.Rules.Sentence;

namespace UnionGovernance.Seals;

/// <summary>How papers speak of the rule on custody of the seal, and of what a school says of its use beside it.</summary>
internal static class SealCustodySentences
{
    public static RuleSentences Custodian { get; } = new()
    {
        Topic = "公章",
        Problem = "公章没有专人保管",
        Improvement = "明确公章保管人",
        Kept =
        [
            $"公章由专人保管。",
            Where(new Is<UnionRecord>(SealFacts.RegisteredAndSigned), $"每次用印都登记并签字。"),
            $"公章管理制度对{ListOf("制度规定的环节", static r => r.Seal.WrittenRulesCover is { Known: Known.Given, Low: var matters } ? matters.Select(static m => m.Label.Chinese) : [])}作了规定。",
        ],
        Broken = [$"公章没有明确专人保管。"],
        Mended = [$"明确公章保管人，每次用印都登记并签字。"],
    };
}

using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>What the school itself declares of one rule. A claim is never a fact.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Answer">What it declares.</param>
/// <param name="Remark">What it adds.</param>
public sealed record Claim(string Rule, Answer Answer, string? Remark)
{
    internal static Shape<Claim> Shape { get; } = Shapes.Defined<Claim>("claim", static v => new(
        v.Key,
        v.Optional("answer", "自评结论", "declared", Answer.Form, static c => (Answer?)c.Answer) ?? Answer.Blank,
        v.Optional("remark", "自评说明", "remark", Forms.Sentence, static c => c.Remark)));
}

namespace UnionGovernance;

/// <summary>What the school itself declares of one rule. A claim is never a fact.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Answer">What it declares.</param>
/// <param name="Remark">What it adds.</param>
public sealed record Claim(string Rule, Answer Answer, string? Remark);

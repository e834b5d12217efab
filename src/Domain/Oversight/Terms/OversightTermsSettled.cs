using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Terms;

/// <summary>The charter settled the terms of oversight.</summary>
public sealed record OversightTermsSettled : YearAct
{
    /// <summary>The terms.</summary>
    public OversightTerms Terms { get; init; } = new();
}

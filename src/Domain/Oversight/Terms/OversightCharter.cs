using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Terms;

/// <summary>What the charter says of oversight: its defaults, until it settles them.</summary>
public sealed class OversightCharter : IYearSubject
{
    /// <summary>The terms settled last.</summary>
    public OversightTerms Terms { get; private set; } = new();

    /// <inheritdoc/>
    public bool Owns(YearAct act) => act is OversightTermsSettled;

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(YearAct act)
    {
        Terms = ((OversightTermsSettled)act).Terms;
        return [];
    }

    /// <inheritdoc/>
    /// <remarks>No fact of the record speaks of them.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;
}

using UnionGovernance.Oversight.Guides;

namespace UnionGovernance.Oversight.Terms;

/// <summary>What a school's charter settles about oversight. It is the habit of single schools and binds nobody else.</summary>
public sealed record OversightTerms
{
    /// <summary>Which member of the Party committee's leadership looks after the union. Default a deputy secretary.</summary>
    public PartyPost PartyContact { get; init; } = PartyPost.DeputySecretary;
}

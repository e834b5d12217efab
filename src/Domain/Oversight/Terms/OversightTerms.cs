using UnionGovernance.Json;
using UnionGovernance.Oversight.Guides;

namespace UnionGovernance.Oversight.Terms;

/// <summary>What a school's charter settles about oversight. It is the habit of single schools and binds nobody else.</summary>
public sealed record OversightTerms
{
    /// <summary>Which member of the Party committee's leadership looks after the union. Default a deputy secretary.</summary>
    public PartyPost PartyContact { get; init; } = PartyPost.DeputySecretary;

    private static readonly OversightTerms _defaults = new();

    internal static Shape<OversightTerms> Shape { get; } = Shapes.Of<OversightTerms>(static v => new()
    {
        PartyContact = v.Optional("partyContact", GuideRole.PartyLeader.Label, PartyPost.Form, static t => t.PartyContact, _defaults.PartyContact),
    });
}

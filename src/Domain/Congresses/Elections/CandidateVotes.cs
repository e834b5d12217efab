using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>The votes on one name.</summary>
public sealed record CandidateVotes
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>赞成, in votes.</summary>
    public int For { get; init; }

    /// <summary>反对, in votes; nothing where the count does not tell.</summary>
    public int? Against { get; init; }

    /// <summary>弃权, in votes; nothing where the count does not tell.</summary>
    public int? Abstain { get; init; }

    internal static Shape<CandidateVotes> Shape { get; } = Shapes.Of<CandidateVotes>(static v => new()
    {
        Name = v.Required("name", Unions.MemberFacts.Name.Label, Forms.Name, static o => o.Name),
        For = v.Required("for", VotingWords.For, Forms.Heads, static o => o.For),
        Against = v.Optional("against", VotingWords.Against, Forms.Heads, static o => o.Against),
        Abstain = v.Optional("abstain", VotingWords.Abstain, Forms.Heads, static o => o.Abstain),
    });
}

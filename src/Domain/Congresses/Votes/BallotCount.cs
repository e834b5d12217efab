using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Votes;

/// <summary>The ballots of one vote, in papers; nothing where nobody said.</summary>
public sealed record BallotCount
{
    /// <summary>发出.</summary>
    public int? Issued { get; init; }

    /// <summary>收回.</summary>
    public int? Returned { get; init; }

    /// <summary>有效.</summary>
    public int? Valid { get; init; }

    /// <summary>无效.</summary>
    public int? Invalid { get; init; }

    internal static Shape<BallotCount> Shape { get; } = Shapes.Of<BallotCount>(static v => new()
    {
        Issued = v.Optional("issued", "发出", "issued", Forms.Heads, static b => b.Issued),
        Returned = v.Optional("returned", "收回", "returned", Forms.Heads, static b => b.Returned),
        Valid = v.Optional("valid", "有效", "valid", Forms.Heads, static b => b.Valid),
        Invalid = v.Optional("invalid", "无效", "invalid", Forms.Heads, static b => b.Invalid),
    });
}

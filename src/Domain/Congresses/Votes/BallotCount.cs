using System.Collections.Immutable;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Votes;

/// <summary>The ballots of one vote, in papers; nothing where nobody said.</summary>
public sealed record BallotCount
{
    private static ImmutableArray<Field> _fields => Shape.Ask(new(string.Empty, VotingWords.Ballots, IsRequired: false, FieldKind.Group)).Parts;

    /// <summary>发出.</summary>
    public int? Issued { get; init; }

    /// <summary>收回.</summary>
    public int? Returned { get; init; }

    /// <summary>有效.</summary>
    public int? Valid { get; init; }

    /// <summary>无效.</summary>
    public int? Invalid { get; init; }

    /// <summary>Its four numbers in the order of the file, each with what it is called; nothing where nobody said it.</summary>
    internal IEnumerable<(Words Words, int? Number)> Numbers => _fields.Zip([Issued, Returned, Valid, Invalid], static (f, n) => (f.Words, n));

    internal static Shape<BallotCount> Shape { get; } = Shapes.Of<BallotCount>(static v => new()
    {
        Issued = v.Optional("issued", "发出票数", "ballots issued", Forms.Heads, static b => b.Issued),
        Returned = v.Optional("returned", "收回票数", "ballots returned", Forms.Heads, static b => b.Returned),
        Valid = v.Optional("valid", "有效票数", "valid ballots", Forms.Heads, static b => b.Valid),
        Invalid = v.Optional("invalid", "无效票数", "invalid ballots", Forms.Heads, static b => b.Invalid),
    });
}

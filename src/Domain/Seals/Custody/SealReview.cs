using System.Collections.Immutable;
using UnionGovernance.Acts;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against an act of a seal: told to whoever is about to act, and found of what was done.</summary>
/// <param name="Refusals">What it contradicts: itself, or what came before. With any of these it is not taken.</param>
/// <param name="Findings">Which rules it breaks. It is taken all the same, since what happened is a fact.</param>
public sealed record SealReview(ImmutableArray<Refusal> Refusals, ImmutableArray<SealFinding> Findings)
{
    /// <summary>What of the act is asked about. It keeps nobody from going on.</summary>
    public ImmutableArray<DoubtedEntry> Doubts { get; init; } = [];

    /// <summary>Nothing stands against it.</summary>
    internal static SealReview Clear { get; } = new([], []);

    /// <summary>Whether it is taken: nothing contradicts it.</summary>
    public bool IsTaken => Refusals.IsEmpty;

    /// <summary>Whether nothing stands against it.</summary>
    public bool IsClear => IsTaken && Findings.IsEmpty;

    /// <summary>Whether whoever is about to act may go on: nothing contradicts the act, and it breaks no rule or says why.</summary>
    public bool MayGoOn => IsTaken && Findings.All(static f => f.Reason is not null);
}

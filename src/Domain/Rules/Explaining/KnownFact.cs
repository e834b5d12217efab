using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Explaining;

/// <summary>A fact that is known of a <typeparamref name="T"/>, and how to know the same of it without this.</summary>
/// <typeparam name="T">Of what it is known.</typeparam>
/// <param name="Measured">The fact, as it was stated.</param>
/// <param name="Of">Of whom on a roster; nothing for a fact of the whole.</param>
/// <param name="Forget">Gives the subject of which this alone is no longer known; the subject itself where it cannot be forgotten.</param>
public sealed record KnownFact<T>(Measurement Measured, string? Of, Func<T, T> Forget)
{
    /// <summary>Whether a roster tells it: who is listed, what is said of them, whether all are.</summary>
    public bool IsOfRoster { get; init; }

    /// <summary>Whether it is that someone is listed at all, whatever is said of them.</summary>
    public bool IsListing { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Measured.ToString();
}

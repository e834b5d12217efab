using System.Collections.Immutable;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Showcase.Seals;

/// <summary>A register as a picture: one link an entry, joined to the one before; the first bad one and all after it are not joined.</summary>
internal sealed class ChainPicture
{
    public const int LinkWidth = 128;
    public const int LinkHeight = 82;
    private const int Columns = 7;
    public const int Gap = 16;
    public const int Width = (Columns * (LinkWidth + Gap)) - Gap;

    private ChainPicture(ImmutableArray<Link> links) => Links = links;

    public ImmutableArray<Link> Links { get; }

    public int Height => Links.Length == 0 ? LinkHeight : Links[^1].Top + LinkHeight;

    public static ChainPicture Of(IEnumerable<SealEntry> entries, Verification verification)
    {
        var firstBad = verification.FirstBad?.Place ?? int.MaxValue;
        return new([.. entries.Select((e, i) => new Link(e, i + 1 < firstBad, i + 1 == firstBad, i % Columns * (LinkWidth + Gap), i / Columns * (LinkHeight + Gap), i % Columns > 0, i > 0))]);
    }

    /// <param name="Entry">The entry.</param>
    /// <param name="Holds">Whether the chain holds up to and with it.</param>
    /// <param name="FirstBad">Whether it is the first bad one.</param>
    /// <param name="Left">Its left edge.</param>
    /// <param name="Top">Its upper edge.</param>
    /// <param name="Beside">Whether the entry before stands on its left.</param>
    /// <param name="Follows">Whether there is an entry before.</param>
    internal sealed record Link(SealEntry Entry, bool Holds, bool FirstBad, int Left, int Top, bool Beside, bool Follows)
    {
        public string Look => Holds ? "met" : FirstBad ? "not-met" : "open";

        public string Start => Entry.Digest.ToString()[..8];
    }
}

namespace UnionGovernance.Showcase.Seals;

/// <summary>What may be done to a copy of the register, to see it found.</summary>
internal enum Tampering
{
    /// <summary>Another word in the entry.</summary>
    Alter,

    /// <summary>The entry taken out.</summary>
    Delete,

    /// <summary>A forged entry before it, with a sound digest.</summary>
    Insert,

    /// <summary>Another entry in its place, with a sound digest: a fork, and at the end another head.</summary>
    Replace,

    /// <summary>The entry and the next in each other's place.</summary>
    Swap,

    /// <summary>The entry twice.</summary>
    Repeat,

    /// <summary>The entry and all after it cut off.</summary>
    Cut,

    /// <summary>The entry and all after it written anew, with sound digests.</summary>
    Rewrite,
}

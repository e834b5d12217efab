using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Storage;

/// <summary>An entry as the store keeps it, whoever may have changed it there.</summary>
/// <param name="Sequence">The place in which it stands, from 1.</param>
/// <param name="Bytes">The bytes that are digested.</param>
/// <param name="Digest">The digest kept beside them; nothing where what stands there is not 32 bytes.</param>
public sealed record StoredEntry(int Sequence, ReadOnlyMemory<byte> Bytes, Digest? Digest)
{
    /// <summary>What the bytes say.</summary>
    /// <returns>The entry, unverified; nothing where the bytes are no entry's or have no digest.</returns>
    public SealEntry? Read() => Digest is { } digest ? SealEntry.Read(Bytes.Span, digest) : null;
}

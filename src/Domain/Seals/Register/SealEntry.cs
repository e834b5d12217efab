using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>One entry of a seal's register (登记): an act, its place in the chain, and the digest of both.</summary>
/// <remarks>
/// The digest is taken over <see cref="Bytes"/>, in which the digest of the entry before stands last. It shows whether an entry was altered. It is
/// no electronic signature: the printed sheet is what people sign.
/// </remarks>
public sealed class SealEntry
{
    private byte[]? _bytes;

    private SealEntry(string seal, int sequence, SealAct act, Digest previous, Digest digest) =>
        (Seal, Sequence, Act, Previous, Digest) = (seal, sequence, act, previous, digest);

    /// <summary>The seal, by the name that stands on it.</summary>
    public string Seal { get; }

    /// <summary>The place in the register, from 1.</summary>
    public int Sequence { get; }

    /// <summary>What was done.</summary>
    public SealAct Act { get; }

    /// <summary>The digest of the entry before; 32 zero bytes for the first.</summary>
    public Digest Previous { get; }

    /// <summary>The digest as it stands in the register. Of an entry that was tampered with it is not the digest of <see cref="Bytes"/>.</summary>
    public Digest Digest { get; }

    /// <summary>The bytes that are digested: the entry's line in a register's file, without the member of the digest.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes ??= EntryLine.WithoutDigest(EntryLine.Write(this));

    /// <summary>The name of the act for people.</summary>
    public Words Label => SealActs.Of(Act).Alone.Words;

    /// <summary>What the act states, member by member, without seal, sequence, time and chain.</summary>
    public ImmutableArray<Particular> Particulars =>
    [
        .. EntryLine.Members(EntryLine.Write(this)).Skip(4).SkipLast(2).Select(m => new Particular(m.Name, SealActs.Of(Act).Member(m.Name).Words, m.Values)),
    ];

    /// <summary>Makes the entry of an act.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="sequence">The place in the register, from 1.</param>
    /// <param name="act">The act.</param>
    /// <param name="previous">The digest of the entry before; 32 zero bytes for the first.</param>
    /// <returns>The entry with its digest.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sequence is less than 1.</exception>
    /// <exception cref="ArgumentException">A text of it is empty, longer than 1,000 UTF-16 code units, not one line, no sound Unicode, has a space at either end or a character that cannot be seen, a number is out of range, or a time has parts of a second.</exception>
    public static SealEntry Of(string seal, int sequence, SealAct act, Digest previous)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        var entry = new SealEntry(seal, sequence, act, previous, Digest.Zero);
        var faults = new Faults();
        if (EntryLine.Read(EntryLine.Write(entry), faults) is null)
        {
            // What cannot be written is written as what cannot be read.
            var name = faults.First[0].JsonPointer[1..];
            throw new ArgumentException($"The member {name} cannot be written in a register.", name == EntryLine.Seal ? nameof(seal) : nameof(act));
        }

        return Stated(seal, sequence, act, previous, Digest.Of(entry.Bytes.Span));
    }

    /// <summary>Reads an entry from its bytes, as a store keeps them.</summary>
    /// <param name="bytes">The bytes that are digested.</param>
    /// <param name="digest">The digest kept beside them, which is not checked here but by whoever verifies the register.</param>
    /// <returns>The entry; nothing where the bytes are none that <see cref="Of(string, int, SealAct, Digest)"/> makes.</returns>
    public static SealEntry? Read(ReadOnlySpan<byte> bytes, Digest digest)
    {
        if (bytes is not [.., (byte)'}'])
        {
            return null;
        }

        var line = EntryLine.WithDigest(bytes, digest);
        return EntryLine.Read(line, new()) is { } entry && line.AsSpan().SequenceEqual(EntryLine.Write(entry)) ? entry : null;
    }

    /// <returns>The entry with the digest that somebody wrote down, true or not.</returns>
    internal static SealEntry Stated(string seal, int sequence, SealAct act, Digest previous, Digest digest) => new(seal, sequence, act, previous, digest);
}

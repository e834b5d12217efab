using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace UnionGovernance.Seals;

/// <summary>A SHA-256 digest: 32 bytes, written as 64 hexadecimal digits in lower case.</summary>
public readonly record struct Digest
{
    /// <summary>The length, in bytes.</summary>
    public const int Length = 32;

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789abcdef");

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    /// <summary>A digest of known bytes.</summary>
    /// <param name="bytes">The 32 bytes of it.</param>
    /// <exception cref="ArgumentException">They are not 32.</exception>
    public Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
        {
            throw new ArgumentException($"A digest has {Length} bytes, not {bytes.Length}.", nameof(bytes));
        }

        _first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _fourth = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>32 zero bytes: what stands before the first entry of a register.</summary>
    public static Digest Zero => default;

    /// <summary>The digest of bytes.</summary>
    /// <param name="bytes">The bytes, none included.</param>
    /// <returns>Their SHA-256.</returns>
    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Length];
        SHA256.HashData(bytes, digest);
        return new(digest);
    }

    /// <summary>Reads 64 hexadecimal digits in lower case. Upper case is not read, so that a digest is written in one way only.</summary>
    /// <param name="text">The digits.</param>
    /// <returns>The digest; nothing for any other text.</returns>
    public static Digest? Read(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        return text.Length == 2 * Length && !text.ContainsAnyExcept(_digits)
            && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done
            ? new(bytes)
            : null;
    }

    /// <summary>Writes the 32 bytes.</summary>
    /// <param name="into">Where; at least 32 bytes.</param>
    public void CopyTo(Span<byte> into)
    {
        BinaryPrimitives.WriteUInt64BigEndian(into, _first);
        BinaryPrimitives.WriteUInt64BigEndian(into[8..], _second);
        BinaryPrimitives.WriteUInt64BigEndian(into[16..], _third);
        BinaryPrimitives.WriteUInt64BigEndian(into[24..], _fourth);
    }

    /// <summary>The 32 bytes.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>The digits as paper prints them, in sixteen groups of four: easier to copy by hand, and a line can be broken between them.</summary>
    /// <returns>The digits with fifteen spaces.</returns>
    public string Printed() => string.Join(' ', ToString().Chunk(4).Select(static g => new string(g)));

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexStringLower(ToArray());
}

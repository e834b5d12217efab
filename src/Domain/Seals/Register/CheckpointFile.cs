using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The file of a checkpoint, as whoever holds the paper copies it from there.</summary>
public static class CheckpointFile
{
    private static readonly JsonFile<Checkpoint> _file = new("公章登记簿的核对点", Checkpoint.Shape);

    /// <summary>What it asks for.</summary>
    public static Field Field { get; } = Checkpoint.Shape.Ask(new(string.Empty, new("核对点", "the checkpoint"), IsRequired: true, FieldKind.Json));

    /// <summary>Reads a checkpoint.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The checkpoint, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Checkpoint> Read(ReadOnlySpan<byte> utf8) => _file.Read(utf8);

    /// <summary>Reads a checkpoint.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The checkpoint, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Checkpoint> Read(Stream stream) => _file.Read(stream);

    /// <summary>Writes a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Checkpoint checkpoint) => _file.Write(checkpoint);

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}

using System.Text.Json.Serialization;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>The file of a congress: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class ProceedingsFile
{
    private static readonly JsonFile<Proceedings> _file = new("一次学代会", Proceedings.Shape);

    /// <summary>What the file holds, part by part with its words, in the order of the file.</summary>
    public static Field Field { get; } = Proceedings.Shape.Ask(new(string.Empty, new("学代会", "the congress"), IsRequired: true, FieldKind.Json));

    /// <summary>Reads proceedings. A missing member is an unknown fact, or a term at its default; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The proceedings, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Proceedings> Read(ReadOnlySpan<byte> utf8) => _file.Read(utf8);

    /// <summary>Reads proceedings. A missing member is an unknown fact, or a term at its default; everything else that is not expected is a fault.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The proceedings, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Proceedings> Read(Stream stream) => _file.Read(stream);

    /// <summary>Reads and writes proceedings inside a caller's own JSON, as strictly as the file: add it to the options of System.Text.Json.</summary>
    public static JsonConverter<Proceedings> Converter => _file.Converter;

    /// <summary>Writes proceedings.</summary>
    /// <param name="proceedings">The proceedings.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Reading and writing them gives the same bytes.</returns>
    public static byte[] Write(Proceedings proceedings) => _file.Write(proceedings);

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();

    /// <summary>What is wrong with proceedings that were made in C#: what a reader of their file would say.</summary>
    /// <param name="proceedings">The proceedings.</param>
    internal static Reading<Proceedings> Check(Proceedings proceedings) => _file.Check(proceedings);
}

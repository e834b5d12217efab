using System.Collections.Immutable;
using System.Text.Json.Serialization;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;

namespace UnionGovernance.Charters;

/// <summary>The file of a charter: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class CharterFile
{
    private static readonly JsonFile<Charter> _file = new("一份章程", Charter.Shape);

    /// <summary>What the file holds, in its order.</summary>
    public static Field Field { get; } = Charter.Shape.Ask(new(string.Empty, new("章程", "the charter"), IsRequired: true, FieldKind.Json));

    /// <summary>What a form asks for to settle a charter, in the order of the file; pointers are those within <c>terms</c>, as <see cref="CharterTerm.Members"/> has them.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        .. CharterTerms.Shape.Ask(new(string.Empty, CongressTerms.Called, IsRequired: true, FieldKind.Json)).Parts
            // The congress has more terms than one group asks for, and each is asked for all the same.
            .SelectMany(static f => f.JsonPointer == "/congress" ? f.Parts : [f])
            .SelectMany(static f => f.Inputs),
    ];

    /// <summary>Reads a charter. A term left out stands at its default; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The charter, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Charter> Read(ReadOnlySpan<byte> utf8) => _file.Read(utf8);

    /// <summary>Reads a charter. A term left out stands at its default; everything else that is not expected is a fault.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The charter, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Charter> Read(Stream stream) => _file.Read(stream);

    /// <summary>Reads and writes a charter inside a caller's own JSON, as strictly as the file: add it to the options of System.Text.Json.</summary>
    public static JsonConverter<Charter> Converter => _file.Converter;

    /// <summary>Writes a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Reading and writing them gives the same bytes.</returns>
    public static byte[] Write(Charter charter) => _file.Write(charter);

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();

    /// <summary>What is wrong with a charter that was made in C#: what a reader of its file would say.</summary>
    /// <param name="charter">The charter. Its union may be without a name, as long as nobody has said it.</param>
    internal static Reading<Charter> Check(Charter charter)
    {
        var faults = new Faults();
        var read = JsonFile<Charter>.Check(charter is { Terms: { } terms } ? charter with { Terms = Named(terms) } : charter, Charter.Shape, faults);
        return new(read is null ? null : read with { Terms = read.Terms with { Name = charter.Terms.Name } }, faults.First, faults.Count);
    }

    /// <summary>What is wrong with the terms of a charter that were made in C#.</summary>
    /// <param name="terms">The terms. The union may be without a name, as long as nobody has said it.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="at">Where the terms stand.</param>
    /// <returns>What a reader makes of them, or nothing if there was any fault.</returns>
    internal static CharterTerms? Check(CharterTerms terms, Faults faults, string at) =>
        JsonFile<CharterTerms>.Check(Named(terms), CharterTerms.Shape, faults, at) is { } read ? read with { Name = terms.Name } : null;

    private static CharterTerms Named(CharterTerms terms) => terms is { Name.School: "" } ? terms with { Name = terms.Name with { School = "待填" } } : terms;
}

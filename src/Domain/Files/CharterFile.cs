using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files;

/// <summary>The file of a charter: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class CharterFile
{
    /// <summary>What a form asks for to settle a charter, in the order of the file; pointers are those within <c>terms</c>, as <see cref="CharterTerm.Members"/> has them.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        .. CharterShapes.Terms.AskEach(new(string.Empty, new(string.Empty, string.Empty), IsRequired: true, FieldKind.Json))
            .SelectMany(static f => f.JsonPointer == "/congress" ? ProceedingsShapes.Terms.AskEach(f) : [f]),
    ];

    /// <summary>Reads a charter. A term left out stands at its default; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The charter, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Charter> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        using var document = JsonDom.Parse(utf8, faults);
        Charter? charter = null;
        if (document is not null)
        {
            CharterShapes.Whole.Read(document.RootElement, string.Empty, faults, out charter);
        }

        return new(faults.Count == 0 ? charter : null, faults.First, faults.Count);
    }

    /// <summary>Writes a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Reading and writing them gives the same bytes.</returns>
    public static byte[] Write(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return JsonForm.Write(json => CharterShapes.Whole.Write(json, charter));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(static json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "一份章程");
        CharterShapes.Whole.WriteSchema(json);
        json.WriteEndObject();
    });
}

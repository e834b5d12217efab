using System.Text.Json;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Json;

namespace UnionGovernance.Files;

/// <summary>The file of a congress: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class ProceedingsFile
{
    /// <summary>Reads proceedings. A missing member is an unknown fact, or a term at its default; everything else that is not expected is a fault.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The proceedings, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Proceedings> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        using var document = JsonDom.Parse(utf8, faults);
        Proceedings? proceedings = null;
        if (document is not null)
        {
            ProceedingsShapes.Whole.Read(document.RootElement, string.Empty, faults, out proceedings);
            if (faults.Count == 0 && UnionMembers.Disagreement(proceedings.Union) is var (found, expected))
            {
                faults.Add("/college", found, expected);
            }
        }

        return new(faults.Count == 0 ? proceedings : null, faults.First, faults.Count);
    }

    /// <summary>Writes proceedings.</summary>
    /// <param name="proceedings">The proceedings.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Reading and writing them gives the same bytes.</returns>
    public static byte[] Write(Proceedings proceedings)
    {
        ArgumentNullException.ThrowIfNull(proceedings);
        return JsonForm.Write(json => ProceedingsShapes.Whole.Write(json, proceedings));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(static json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "一次学代会");
        ProceedingsShapes.Whole.WriteSchema(json);
        json.WriteStartObject("$defs");
        SchemaInHand.For(json).WriteDefinitions();
        json.WriteEndObject();
        json.WriteEndObject();
    });
}

using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>The file of a checkpoint, as whoever holds the paper copies it from there.</summary>
public static class CheckpointFile
{
    private static readonly ObjectShape<Checkpoint> _shape = new ObjectShape<Checkpoint>(new(string.Empty, 0, default, default))
        .Required("seal", new("公章", "the seal"), TextShape.Name, static c => c.Seal, static (c, v) => c with { Seal = v })
        .Required("count", new("条数", "entries"), new WholeShape(0, int.MaxValue), static c => c.Count, static (c, v) => c with { Count = v })
        .Required("head", new("末条摘要", "digest of the last entry"), DigestShape.Instance, static c => c.Head, static (c, v) => c with { Head = v })
        .Required("on", new("日期", "day"), DateShape.Instance, static c => c.On, static (c, v) => c with { On = v });

    /// <summary>Reads a checkpoint.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The checkpoint, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Checkpoint> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        using var document = JsonDom.Parse(utf8, faults);
        Checkpoint? checkpoint = null;
        if (document is not null)
        {
            _shape.Read(document.RootElement, string.Empty, faults, out checkpoint);
        }

        return new(faults.Count == 0 ? checkpoint : null, faults.First, faults.Count);
    }

    /// <summary>Writes a checkpoint.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return JsonForm.Write(json => _shape.Write(json, checkpoint));
    }

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(static json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "公章登记簿的核对点");
        _shape.WriteSchema(json);
        json.WriteEndObject();
    });
}

using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files.Shapes;

/// <summary>A SHA-256 digest.</summary>
internal sealed class DigestShape : Shape<Digest>
{
    private DigestShape()
    {
    }

    public static DigestShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out Digest value)
    {
        if (Digest.Read(JsonDom.TextOf(element)) is { } digest)
        {
            value = digest;
            return true;
        }

        value = default;
        faults.Add(at, JsonDom.Show(element), EntryValue.DigestExpected);
        return false;
    }

    public override void Write(Utf8JsonWriter json, Digest value) => json.WriteStringValue(value.ToString());

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9a-f]{64}$");
    }
}

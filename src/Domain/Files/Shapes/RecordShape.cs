using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Facts;

namespace UnionGovernance.Files.Shapes;

/// <summary>A record that stands within another file.</summary>
internal sealed class RecordShape : Shape<UnionRecord>
{
    private RecordShape()
    {
    }

    public static RecordShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, [MaybeNullWhen(false)] out UnionRecord value)
    {
        value = RecordReader.Read(element, at, faults);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, UnionRecord value) => RecordWriter.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => RecordSchema.WriteMembers(json);
}

using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>Yes or no.</summary>
internal sealed class YesNoShape : Shape<bool>
{
    private YesNoShape()
    {
    }

    public static YesNoShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return true;
        }

        faults.Add(at, JsonDom.Show(element), new("应为 true 或 false；不知道就不写这个字段", "true or false is expected; leave the member out if unknown"));
        return false;
    }

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    public override void WriteSchema(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    public override ImmutableArray<Field> Ask(Field member) => [member with { Kind = FieldKind.YesNo }];
}

using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One of several words.</summary>
internal sealed class ChoiceShape<T>(ChoiceForm<T> form) : Shape<T>
    where T : struct, Enum
{
    public override bool Read(JsonElement element, string at, Faults faults, out T value)
    {
        if (form.Find(element) is { } found)
        {
            value = found;
            return true;
        }

        value = default;
        faults.Add(at, JsonDom.Show(element), form.Expected);
        return false;
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(form.Of(value).Word);

    public override void WriteSchema(Utf8JsonWriter json) => form.WriteSchema(json);

    public override ImmutableArray<Field> Ask(Field member) =>
        [member with { Kind = FieldKind.Choice, Choices = [.. form.Choices.Select(static c => (c.Word, c.Label))] }];
}

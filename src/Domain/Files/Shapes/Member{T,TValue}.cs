using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One member with its shape.</summary>
internal sealed class Member<T, TValue>(
    string name, Words words, bool required, Shape<TValue> shape, Func<T, (bool Has, TValue Value)> get, Func<T, TValue, T> set)
    : Member<T>(name, required)
{
    public override T Read(T into, JsonElement element, string at, Faults faults) =>
        shape.Read(element, at, faults, out var value) ? set(into, value) : into;

    public override void Write(Utf8JsonWriter json, T from)
    {
        if (get(from) is (true, var value))
        {
            json.WritePropertyName(Name);
            shape.Write(json, value);
        }
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        json.WriteString("title", words.Chinese);
        json.WriteString("description", words.English);
        shape.WriteSchema(json);
        json.WriteEndObject();
    }

    public override ImmutableArray<Field> Ask(Field within) =>
        shape.Ask(new($"{within.JsonPointer}/{Name}", words, within.IsRequired && IsRequired, FieldKind.Json));
}

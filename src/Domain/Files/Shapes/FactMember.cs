using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A member that holds a fact: exact, within bounds, or left out where nobody stated it.</summary>
internal sealed class FactMember<T, TValue>(Line<T, Fact<TValue>> line, Func<T, Fact<TValue>, T> set) : Member<T>(line.Name, required: false)
    where TValue : notnull
{
    public override T Read(T into, JsonElement element, string at, Faults faults)
    {
        var input = new Input(Encoding.UTF8.GetBytes(element.GetRawText()), faults, 64, at);
        input.Json.Read();
        return line.Form.Read(ref input, out var fact) ? set(into, fact) : into;
    }

    public override void Write(Utf8JsonWriter json, T from) => line.Write(new(json), from);

    public override void WriteSchema(Utf8JsonWriter json) => line.Describe(SchemaInHand.For(json));

    public override ImmutableArray<Field> Ask(Field within) => line.Ask(within).Inputs;
}

using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One of several words.</summary>
internal sealed class ChoiceShape<T>(ChoiceForm<T> form) : Shape<T>
    where T : struct, Enum
{
    private readonly FormShape<T> _form = new(form);

    public override bool Read(JsonElement element, string at, Faults faults, out T value) => _form.Read(element, at, faults, out value);

    public override void Write(Utf8JsonWriter json, T value) => _form.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => _form.WriteSchema(json);

    public override ImmutableArray<Field> Ask(Field member) => _form.Ask(member);
}

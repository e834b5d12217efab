using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A member that holds a fact: exact, within bounds, or left out where nobody stated it.</summary>
internal sealed class FactMember<T>(FactPath<T> path) : Member<T>(path.JsonPointer[1..], required: false)
{
    public override T Read(T into, JsonElement element, string at, Faults faults) => path.Take(into, element, at, faults);

    public override void Write(Utf8JsonWriter json, T from) => path.Put(from, json, Name);

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject(Name);
        json.WriteString("title", path.Label.Chinese);
        json.WriteString("description", path.Label.English);
        path.FormOfValue.WriteSchema(json);
        json.WriteEndObject();
    }

    public override ImmutableArray<Field> Ask(Field within)
    {
        var field = new Field($"{within.JsonPointer}/{Name}", path.Label, false, FieldKind.Json);
        return path.FormOfValue switch
        {
            IChoices choices => [field with { Kind = FieldKind.Choice, Choices = [.. choices.Offered] }],
            YesNoForm => [field with { Kind = FieldKind.YesNo }],
            ShareForm => [field with { Kind = FieldKind.Share }],
            CountForm => [field with { Kind = FieldKind.Number }],
            TextForm => [field with { Kind = FieldKind.Text }],
            _ => [field],
        };
    }
}

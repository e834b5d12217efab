using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A form of the codec where a shape is still asked for. It goes when the last shape goes.</summary>
internal sealed class FormShape<T>(Form<T> form) : Shape<T>
{
    public override bool Read(JsonElement element, string at, Faults faults, [MaybeNullWhen(false)] out T value)
    {
        var input = new Input(Encoding.UTF8.GetBytes(element.GetRawText()), faults, 64, at);
        input.Json.Read();
        return form.Read(ref input, out value);
    }

    public override void Write(Utf8JsonWriter json, T value) => form.Write(new(json), value);

    public override void WriteSchema(Utf8JsonWriter json) => form.Describe(SchemaInHand.For(json));

    public override ImmutableArray<Field> Ask(Field member) => form.Ask(member).Inputs;
}

/// <summary>The schema that is being written, so that what shapes refer to is defined at its end. It goes when the last shape goes.</summary>
internal static class SchemaInHand
{
    [ThreadStatic]
    private static Schema? _schema;

    public static void Take(Schema schema) => _schema = schema;

    public static Schema For(Utf8JsonWriter json) => _schema?.Json == json ? _schema : _schema = new(json);
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A shape where a form of the codec is already asked for. It goes when the last shape goes.</summary>
internal sealed class ShapeForm<T>(Shape<T> shape) : Form<T>
{
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out T value)
    {
        using var document = JsonDocument.ParseValue(ref input.Json);
        return shape.Read(document.RootElement, input.Place.Pointer(), input.Faults, out value);
    }

    internal override void Write(Output output, T value) => shape.Write(output.Json, value);

    internal override void Describe(Schema schema)
    {
        SchemaInHand.Take(schema);
        shape.WriteSchema(schema.Json);
    }

    internal override Field Ask(Field field) => shape.Ask(field) is [var only] ? only : field with { Kind = FieldKind.Group, Parts = shape.Ask(field) };
}

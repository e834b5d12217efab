using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>A shape that its schema names once and refers to, so that it may contain itself.</summary>
internal sealed class NamedShape<T>(string name, Func<Shape<T>> shape) : Shape<T>
{
    private Shape<T>? _shape;

    private Shape<T> Named => _shape ??= shape();

    public override bool Read(JsonElement element, string at, Faults faults, [MaybeNullWhen(false)] out T value) =>
        Named.Read(element, at, faults, out value);

    public override void Write(Utf8JsonWriter json, T value) => Named.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => SchemaInHand.For(json).Refer(name, schema => Named.WriteSchema(schema.Json));
}

using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>Several outcomes in order, which are only written.</summary>
/// <typeparam name="T">The outcomes.</typeparam>
/// <param name="element">How one of them stands in a file.</param>
internal sealed class EachForm<T>(Form<T> element) : Form<IEnumerable<T>>
{
    /// <inheritdoc/>
    internal override bool IsOnlyWritten => true;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out IEnumerable<T> value) =>
        throw new NotSupportedException($"Each {typeof(T).Name} is only written.");

    /// <inheritdoc/>
    internal override void Write(Output output, IEnumerable<T> value)
    {
        output.Json.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(output, item);
        }

        output.Json.WriteEndArray();
    }

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Value("items", element.Describe);
    }

    /// <summary>Outcomes stand in rows, and are asked of nobody: whoever shows them takes their heads from here.</summary>
    /// <inheritdoc/>
    internal override Field Ask(Field field) => element.Ask(field with { JsonPointer = string.Empty, IsRequired = true }) is { Kind: FieldKind.Group } each
        ? field with { Kind = FieldKind.Rows, Parts = each.Parts }
        : field;
}

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
}

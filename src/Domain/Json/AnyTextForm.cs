using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>Text of any length, the empty one included: what is said of an outcome, which is only written.</summary>
internal sealed class AnyTextForm : Form<string>
{
    /// <inheritdoc/>
    internal override bool IsOnlyWritten => true;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out string value) => throw new NotSupportedException("Text of any length is only written.");

    /// <inheritdoc/>
    internal override void Write(Output output, string value) => output.Json.WriteStringValue(value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Json.WriteString("type", "string");
}

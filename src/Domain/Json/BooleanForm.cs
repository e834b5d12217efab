using System.Collections.Immutable;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>Yes or no.</summary>
internal sealed class BooleanForm : Form<bool>
{
    private static readonly Words _expected = new("应为 true 或 false；不知道就不写这个字段", "true or false is expected; leave the member out if unknown");

    /// <inheritdoc/>
    public override bool Read(ref Input input, out bool value)
    {
        value = input.Json.TokenType == JsonTokenType.True;
        return value || input.Json.TokenType == JsonTokenType.False || input.Refuse(_expected);
    }

    /// <inheritdoc/>
    public override void Write(Output output, bool value) => output.Json.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override void Describe(Schema schema) => schema.Json.WriteString("type", "boolean");

    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) => [field with { Kind = FieldKind.YesNo }];
}

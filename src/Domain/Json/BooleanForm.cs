using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>Yes or no.</summary>
internal sealed class BooleanForm : Form<bool>
{
    private static readonly Words _expected = new("应为 true 或 false；不知道就不写这个字段", "true or false is expected; leave the member out if unknown");

    /// <inheritdoc/>
    public override string Show(bool value, Language language) => (value, language) switch
    {
        (true, Language.Chinese) => "是",
        (false, Language.Chinese) => "否",
        (true, _) => "yes",
        (false, _) => "no",
    };

    /// <inheritdoc/>
    internal override (bool Value, bool Exists) Another(IReadOnlyCollection<bool> values) => (values.Contains(true) ? false : true, values.Distinct().Count() < 2);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out bool value)
    {
        value = input.Json.TokenType == JsonTokenType.True;
        return value || input.Json.TokenType == JsonTokenType.False || input.Refuse(_expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, bool value) => output.Json.WriteBooleanValue(value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Json.WriteString("type", "boolean");

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.YesNo };
}

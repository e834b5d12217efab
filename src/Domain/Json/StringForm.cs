using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>Text that is not blank.</summary>
/// <param name="longest">The longest text, in UTF-16 code units.</param>
internal sealed class StringForm(int longest) : Form<string>
{
    /// <summary>The longest text that is asked for in one line, in UTF-16 code units.</summary>
    public const int LongestLine = 200;

    private readonly Words _expected = new(
        $"应为 1 至 {longest} 个字的文字；没有就不写这个字段", $"text of 1 to {longest} characters is expected; leave the member out if there is none");

    /// <inheritdoc/>
    public override bool Read(ref Input input, [MaybeNullWhen(false)] out string value)
    {
        value = input.Text();
        return (!string.IsNullOrWhiteSpace(value) && value.Length <= longest) || input.Refuse(_expected);
    }

    /// <inheritdoc/>
    public override void Write(Output output, string value) => output.Json.WriteStringValue(value);

    /// <inheritdoc/>
    public override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "\\S");
        schema.Json.WriteNumber("maxLength", longest);
    }

    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) => [field with { Kind = longest > LongestLine ? FieldKind.Paragraph : FieldKind.Text }];
}

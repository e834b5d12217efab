using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>Text that is not blank, and in which everything can be seen. Blanks at its ends are left out, and that is said.</summary>
/// <param name="longest">The longest text, in UTF-16 code units.</param>
/// <param name="expected">What to do about anything else; by default, that its length is bounded.</param>
/// <param name="kind">How it is asked for.</param>
/// <param name="missing">What a file is told that lacks it where it is required.</param>
internal sealed class StringForm(int longest, Words? expected = null, FieldKind kind = FieldKind.Text, Words? missing = null) : Form<string>
{
    /// <summary>The longest name, in UTF-16 code units.</summary>
    public const int LongestName = 200;

    private const int LongestShown = 20;

    private readonly Words _expected = expected ?? new(
        $"应为 1 至 {longest} 个字的文字；没有就不写这个字段", $"text of 1 to {longest} characters is expected; leave the member out if there is none");

    /// <inheritdoc/>
    public override string Show(string value, Language language) => value;

    /// <inheritdoc/>
    internal override (string? Value, bool Exists) Another(IReadOnlyCollection<string> values)
    {
        var other = "另一";
        while (values.Contains(other))
        {
            other += "一";
        }

        return (other, true);
    }

    /// <inheritdoc/>
    internal override Words Missing => missing ?? base.Missing;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out string value)
    {
        var given = input.Text(longest);
        value = (kind == FieldKind.Paragraph ? given?.ReplaceLineEndings("\n") : given)?.Trim();
        if (string.IsNullOrEmpty(value) || value.Length > longest)
        {
            return input.Refuse(_expected);
        }

        if (UnseenCharacters.Refuse(value, kind == FieldKind.Paragraph) is { } unseen)
        {
            return input.Refuse(unseen);
        }

        if (char.IsWhiteSpace(given![0]) || char.IsWhiteSpace(given[^1]))
        {
            input.Faults.Note(input.Place.Pointer(), Blanks(given));
        }

        return true;
    }

    // A short text is shown as it was written; in a long one the ends say enough.
    private static Words Blanks(string given)
    {
        var shown = given.Length > LongestShown ? string.Empty : UnseenCharacters.Show(given.ReplaceLineEndings(" "));
        return shown.Length > 0
            ? new($"“{shown}”首尾的空白已去掉", $"blanks at the ends of “{shown}” were left out")
            : new("首尾的空白已去掉", "blanks at its ends were left out");
    }

    /// <inheritdoc/>
    internal override void Write(Output output, string value) => output.Json.WriteStringValue(value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "\\S");
        schema.Json.WriteNumber("maxLength", longest);
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = kind };

}

using System.Globalization;

namespace UnionGovernance.Json;

/// <summary>An academic year, as the two calendar years it spans; its value is the first of them.</summary>
internal sealed class AcademicYearForm : Form<int>
{
    private static readonly Words _expected = new("应为相连两年，如 \"2023-2024\"", "two consecutive years are expected, such as \"2023-2024\"");

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out int value)
    {
        if (input.Utf8() is { Length: 9 } text && text[4] == '-' && IsoDay.Number(text[..4]) is >= 1 and var first && IsoDay.Number(text[5..]) == first + 1)
        {
            value = first;
            return true;
        }

        value = 0;
        return input.Refuse(_expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, int value) =>
        output.Json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value:D4}-{value + 1:D4}"));

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Text };
}

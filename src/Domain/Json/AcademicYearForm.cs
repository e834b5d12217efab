namespace UnionGovernance.Json;

/// <summary>An academic year, as the two calendar years it spans.</summary>
internal sealed class AcademicYearForm : Form<AcademicYear>
{
    private static readonly Words _expected = new("应为相连两年，如 \"2023-2024\"", "two consecutive years are expected, such as \"2023-2024\"");

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out AcademicYear value)
    {
        if (input.Utf8() is { Length: 9 } text && text[4] == '-' && IsoDay.Number(text[..4]) is >= AcademicYear.Least and <= AcademicYear.Greatest and var first && IsoDay.Number(text[5..]) == first + 1)
        {
            value = new(first);
            return true;
        }

        value = default;
        return input.Refuse(input.Text(longest: 64) is { } typed && AcademicYear.Read(typed) is { } meant ? new($"请写作 \"{meant}\"", $"write \"{meant}\"") : _expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, AcademicYear value) => output.Json.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "^[0-9]{4}-[0-9]{4}$");
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Text };
}

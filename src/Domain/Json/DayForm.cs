using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Json;

/// <summary>One day of the ISO calendar.</summary>
internal sealed class DayForm : Form<LocalDate>
{
    private static readonly Words _expected = new("应为日期，如 \"2024-11-27\"；不知道就不写这个字段", "a date such as \"2024-11-27\" is expected; leave the member out if unknown");

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out LocalDate value)
    {
        if (IsoDay.Of(input.Utf8()) is { } day)
        {
            value = day;
            return true;
        }

        value = default;
        return input.Refuse(IsoDay.WrongPart(input.Utf8()) ?? Notation.Instead(ref input, FieldKind.Day, mayBeBounds: false) ?? _expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, LocalDate value) => output.Json.WriteStringValue(LocalDatePattern.Iso.Format(value));

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("format", "date");
        schema.Json.WriteString("pattern", $"^{IsoDay.Pattern}$");
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Day, IsExact = true };
}

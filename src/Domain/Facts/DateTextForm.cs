using System.Text.Json;
using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A date, a month, a year, or a date without its year: one text, so that several stand one a line.</summary>
internal sealed class DateTextForm : Form<Fact<LocalDate>>
{
    private static readonly Words _expected = new(
        "应为日期 \"2019-11-27\"、月份 \"2019-11\"、年份 \"2019\" 或没有年份的 \"--11-27\"", "a date \"2019-11-27\", a month \"2019-11\", a year \"2019\" or \"--11-27\" without a year is expected");

    private DateTextForm()
    {
    }

    /// <summary>The form.</summary>
    public static DateTextForm Instance { get; } = new();

    /// <inheritdoc/>
    public override string Show(Fact<LocalDate> value, Language language) => DateForm.Instance.Show(value, language);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out Fact<LocalDate> value)
    {
        value = default;
        return input.Json.TokenType == JsonTokenType.String ? DateForm.Instance.Read(ref input, out value) : input.Refuse(_expected);
    }

    /// <inheritdoc/>
    /// <remarks>Bounds that are none of these are written as such, for the reader to refuse.</remarks>
    internal override void Write(Output output, Fact<LocalDate> value) => DateForm.Instance.Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => DateForm.DescribeText(schema);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Day };
}

using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Dates of the ISO calendar. A month or a year is a date known within bounds.</summary>
public sealed class DateForm : OrderedForm<LocalDate>
{
    private static readonly Names _bounds = new(["from", "to"]);
    private static readonly Words _span = new("应为日期 \"2019-11-27\"、月份 \"2019-11\" 或年份 \"2019\"", "a date \"2019-11-27\", a month \"2019-11\" or a year \"2019\" is expected");
    private static readonly Words _reversed = new("from 不应晚于 to", "from should not be later than to");

    private DateForm()
    {
    }

    /// <summary>The form.</summary>
    public static DateForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new(
        "应为日期 \"2019-11-27\"、月份 \"2019-11\"、年份 \"2019\" 或 { \"from\": …, \"to\": … }；不知道就不写这个字段",
        "a date \"2019-11-27\", a month \"2019-11\", a year \"2019\" or { \"from\": …, \"to\": … } is expected; leave the member out if unknown");

    /// <inheritdoc/>
    internal override Words NoLess { get; } = new("不早于", "no earlier than");

    /// <inheritdoc/>
    internal override Words NoMore { get; } = new("不晚于", "no later than");

    /// <inheritdoc/>
    private protected override LocalDate Bottom => LocalDate.MinIsoValue;

    /// <inheritdoc/>
    private protected override LocalDate Top => LocalDate.MaxIsoValue;

    /// <inheritdoc/>
    private protected override Names Bounds => _bounds;

    /// <inheritdoc/>
    private protected override Words Reversed => _reversed;

    /// <inheritdoc/>
    public override string Show(LocalDate value, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{value.Year}年{value.Month}月{value.Day}日")
        : LocalDatePattern.Iso.Format(value);

    /// <inheritdoc/>
    public override string ShowWithin(LocalDate low, LocalDate high, Edges edges, Language language) =>
        edges != Edges.Included || language != Language.Chinese
            ? base.ShowWithin(low, high, edges, language)
            : IsYear(low, high) ? string.Create(CultureInfo.InvariantCulture, $"{low.Year}年")
            : IsMonth(low, high) ? string.Create(CultureInfo.InvariantCulture, $"{low.Year}年{low.Month}月")
            : base.ShowWithin(low, high, edges, language);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Refer("dateOrBounds", static s => s.Bounded(_bounds, DescribeSpan));

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Day, IsFact = true };

    /// <returns>The days that a date, a month or a year covers; nothing for what is none of them, such as 2019-02-30.</returns>
    private protected override (LocalDate Low, LocalDate High)? Exact(ref Input input)
    {
        var text = input.Utf8();
        switch (text.Length)
        {
            case 10 when IsoDay.Of(text) is { } day:
                return (day, day);
            case 7 when text[4] == '-' && IsoDay.Number(text[..4]) is >= 1 and var year && IsoDay.Number(text[5..]) is >= 1 and <= 12 and var month:
                return (new(year, month, 1), new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
            case 4 when IsoDay.Number(text) is >= 1 and var year:
                return (new(year, 1, 1), new(year, 12, 31));
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    private protected override Words? NoValue(ref Input input) => IsoDay.BeyondItsMonth(input.Utf8());

    /// <inheritdoc/>
    private protected override bool ReadBound(ref Input input, int name, ref (LocalDate Low, LocalDate High, Edges Edges) bounds)
    {
        if (Exact(ref input) is not var (from, to))
        {
            return input.Refuse(IsoDay.BeyondItsMonth(input.Utf8()) ?? _span);
        }

        bounds = name == 0 ? bounds with { Low = from } : bounds with { High = to };
        return true;
    }

    /// <inheritdoc/>
    private protected override Fact<LocalDate> Within(LocalDate low, LocalDate high, Edges edges) => Fact.Within(low, high, edges);

    /// <inheritdoc/>
    private protected override void WriteKnown(Output output, Fact<LocalDate> fact)
    {
        var (from, to) = (fact.Low, fact.High);
        if (from == to)
        {
            output.Json.WriteStringValue(LocalDatePattern.Iso.Format(from));
        }
        else if (IsYear(from, to))
        {
            output.Json.WriteStringValue(from.Year.ToString("D4", CultureInfo.InvariantCulture));
        }
        else if (IsMonth(from, to))
        {
            output.Json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{from.Year:D4}-{from.Month:D2}"));
        }
        else
        {
            output.Json.WriteStartObject();
            if (from != LocalDate.MinIsoValue)
            {
                output.Json.WriteString("from", LocalDatePattern.Iso.Format(from));
            }

            if (to != LocalDate.MaxIsoValue)
            {
                output.Json.WriteString("to", LocalDatePattern.Iso.Format(to));
            }

            output.Json.WriteEndObject();
        }
    }

    private static void DescribeSpan(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    }

    private static bool IsYear(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    private static bool IsMonth(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from.Month == to.Month && from.Day == 1 && to.Day == CalendarSystem.Iso.GetDaysInMonth(to.Year, to.Month);
}

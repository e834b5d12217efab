using System.Globalization;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Dates of the ISO calendar. A month or a year is a date known within bounds, and so is a day or a month of which nobody says the year.</summary>
/// <remarks>
/// What lacks its year is written as ISO 8601 had it, <c>--11-20</c> and <c>--11</c>. It lies between the first year that a file can name and the
/// last, so that nothing that hangs on the year is decided by it.
/// </remarks>
public sealed class DateForm : OrderedForm<LocalDate>
{
    private static readonly Names _bounds = new([BoundNames.From, BoundNames.To]);
    private const int FirstYear = 1;
    private const int LastYear = 9999;

    private static readonly Words _reversed = new("前一个日期不应晚于后一个", "the earlier date should not be later than the later one");

    private DateForm()
    {
    }

    /// <summary>The form.</summary>
    public static DateForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = Notation.Expected(FieldKind.Day);

    /// <inheritdoc/>
    internal override Words NoLess => BoundNames.From.Called;

    /// <inheritdoc/>
    internal override Words NoMore => BoundNames.To.Called;

    /// <inheritdoc/>
    private protected override LocalDate Bottom => LocalDate.MinIsoValue;

    /// <inheritdoc/>
    private protected override LocalDate Top => LocalDate.MaxIsoValue;

    /// <inheritdoc/>
    private protected override Names Bounds => _bounds;

    /// <inheritdoc/>
    private protected override Words Reversed => _reversed;

    /// <inheritdoc/>
    internal override IEnumerable<LocalDate> EachKind(IReadOnlyCollection<LocalDate> values) =>
        values.SelectMany(static v => new[]
        {
            v == LocalDate.MinIsoValue ? v : v.PlusDays(-1), v, v == LocalDate.MaxIsoValue ? v : v.PlusDays(1),
        }).Where(static v => v.Year is >= FirstYear and <= LastYear).Distinct().Order();

    /// <inheritdoc/>
    public override string Show(LocalDate value, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{value.Year}年{value.Month}月{value.Day}日")
        : LocalDatePattern.Iso.Format(value);

    /// <inheritdoc/>
    public override string ShowWithin(LocalDate low, LocalDate high, Edges edges, Language language) =>
        edges == Edges.Included && YearlessOf(low, high) is { } yearless ? ShowYearless(yearless, language)
            : edges != Edges.Included || language != Language.Chinese
            ? base.ShowWithin(low, high, edges, language)
            : IsYear(low, high) ? string.Create(CultureInfo.InvariantCulture, $"{low.Year}年")
            : IsMonth(low, high) ? string.Create(CultureInfo.InvariantCulture, $"{low.Year}年{low.Month}月")
            : base.ShowWithin(low, high, edges, language);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Refer("dateOrBounds", static s => s.Bounded(_bounds, DescribeText));

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
            case 7 when text.StartsWith("--"u8) && text[4] == '-' && IsoDay.Number(text[2..4]) is >= 1 and <= 12 and var month && IsoDay.Number(text[5..]) is >= 1 and var day:
                return Span(month, day);
            case 4 when text.StartsWith("--"u8) && IsoDay.Number(text[2..]) is >= 1 and <= 12 and var month:
                return Span(month, null);
            case 4 when IsoDay.Number(text) is >= 1 and var year:
                return (new(year, 1, 1), new(year, 12, 31));
            default:
                return null;
        }
    }

    /// <inheritdoc/>
    private protected override Words? NoValue(ref Input input)
    {
        var text = input.Utf8();
        return IsoDay.WrongPart(text) ?? Notation.Instead(ref input, FieldKind.Day, mayBeBounds: true) ?? (text.Length is > 0 and <= 12 && (text.EndsWith("月"u8) || text.EndsWith("日"u8) || (text.Length == 5 && text[2] == '-')) ? Notation.DayWithoutYear : null);
    }

    /// <inheritdoc/>
    private protected override bool ReadBound(ref Input input, int name, ref (LocalDate Low, LocalDate High, Edges Edges) bounds)
    {
        if (Exact(ref input) is not var (from, to))
        {
            return input.Refuse(IsoDay.WrongPart(input.Utf8()) ?? Notation.Instead(ref input, FieldKind.Day, mayBeBounds: false) ?? Notation.DayAsBound);
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
        else if (YearlessOf(from, to) is var (month, day))
        {
            output.Json.WriteStringValue(day is null ? string.Create(CultureInfo.InvariantCulture, $"--{month:D2}") : string.Create(CultureInfo.InvariantCulture, $"--{month:D2}-{day:D2}"));
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

    /// <summary>Describes a date, a month or a year, with or without its year: what is one text.</summary>
    internal static void DescribeText(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", $"^([0-9]{{4}}(-({IsoDay.Month}|{IsoDay.MonthAndDay}))?|--({IsoDay.Month}|{IsoDay.MonthAndDay}))$");
    }

    // 29 February is a day of leap years only, of which 4 is the first and 9996 the last.
    private static (LocalDate Low, LocalDate High)? Span(int month, int? day) => (month, day) switch
    {
        (2, 29) => (new(4, 2, 29), new(9996, 2, 29)),
        (_, null) => (new(FirstYear, month, 1), new(LastYear, month, CalendarSystem.Iso.GetDaysInMonth(LastYear, month))),
        var (_, of) => of <= CalendarSystem.Iso.GetDaysInMonth(FirstYear, month) ? (new(FirstYear, month, of.Value), new(LastYear, month, of.Value)) : null,
    };

    private static (int Month, int? Day)? YearlessOf(LocalDate from, LocalDate to) =>
        from.Month != to.Month || from.Year > 4 || to.Year < 9996 ? null
        : Span(from.Month, from.Day) == (from, to) ? (from.Month, from.Day)
        : Span(from.Month, null) == (from, to) ? (from.Month, null)
        : null;

    private static string ShowYearless((int Month, int? Day) yearless, Language language)
    {
        var month = language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{yearless.Month}月")
            : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(yearless.Month);
        return (language, yearless.Day) switch
        {
            (Language.Chinese, null) => $"{month}（年份未说明）",
            (Language.Chinese, var day) => string.Create(CultureInfo.InvariantCulture, $"{month}{day}日（年份未说明）"),
            (_, null) => $"{month} (year not stated)",
            var (_, day) => string.Create(CultureInfo.InvariantCulture, $"{day} {month} (year not stated)"),
        };
    }

    private static bool IsYear(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    private static bool IsMonth(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from.Month == to.Month && from.Day == 1 && to.Day == CalendarSystem.Iso.GetDaysInMonth(to.Year, to.Month);
}

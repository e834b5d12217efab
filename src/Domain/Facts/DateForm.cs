using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Facts;

/// <summary>Dates of the ISO calendar. A month or a year is a date known within bounds.</summary>
public sealed record DateForm : OrderedForm<LocalDate>
{
    private static readonly string[] _bounds = ["from", "to"];

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
    protected override LocalDate Unbounded => LocalDate.MaxIsoValue;

    /// <inheritdoc/>
    public override string Show(object value, Language language)
    {
        var date = (LocalDate)value;
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
            : LocalDatePattern.Iso.Format(date);
    }

    /// <inheritdoc/>
    public override string ShowWithin(object low, object high, Edges edges, Language language)
    {
        var (from, to) = ((LocalDate)low, (LocalDate)high);
        return edges != Edges.Included || language != Language.Chinese
            ? base.ShowWithin(low, high, edges, language)
            : IsYear(from, to) ? string.Create(CultureInfo.InvariantCulture, $"{from.Year}年")
            : IsMonth(from, to) ? string.Create(CultureInfo.InvariantCulture, $"{from.Year}年{from.Month}月")
            : base.ShowWithin(low, high, edges, language);
    }

    /// <inheritdoc/>
    protected override bool IsLeast(LocalDate value) => value == LocalDate.MinIsoValue;

    internal override Fact<LocalDate>? Read(JsonElement element, string at, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (Span(element) is { } span)
            {
                return Fact.Within(span.From, span.To);
            }

            faults.Add(at, JsonDom.Show(element), Expected);
            return null;
        }

        if (JsonDom.Members(element, at, _bounds, faults) is not { } bounds)
        {
            return null;
        }

        var (from, to) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        foreach (var (name, bound) in bounds)
        {
            if (Span(bound) is not { } span)
            {
                faults.Add($"{at}/{name}", JsonDom.Show(bound), new("应为日期 \"2019-11-27\"、月份 \"2019-11\" 或年份 \"2019\"", "a date \"2019-11-27\", a month \"2019-11\" or a year \"2019\" is expected"));
                return null;
            }

            (from, to) = name == "from" ? (span.From, to) : (from, span.To);
        }

        if (bounds.Count == 0 || from > to)
        {
            faults.Add(at, JsonDom.Show(element), bounds.Count > 0 ? new("from 不应晚于 to", "from should not be later than to") : Expected);
            return null;
        }

        return Fact.Within(from, to);
    }

    internal override void Write(Utf8JsonWriter json, Fact<LocalDate> fact)
    {
        var (from, to) = (fact.Low, fact.High);
        if (from == to)
        {
            json.WriteStringValue(LocalDatePattern.Iso.Format(from));
        }
        else if (IsYear(from, to))
        {
            json.WriteStringValue(from.Year.ToString("D4", CultureInfo.InvariantCulture));
        }
        else if (IsMonth(from, to))
        {
            json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{from.Year:D4}-{from.Month:D2}"));
        }
        else
        {
            json.WriteStartObject();
            if (from != LocalDate.MinIsoValue)
            {
                json.WriteString("from", LocalDatePattern.Iso.Format(from));
            }

            if (to != LocalDate.MaxIsoValue)
            {
                json.WriteString("to", LocalDatePattern.Iso.Format(to));
            }

            json.WriteEndObject();
        }
    }

    internal override void WriteSchema(Utf8JsonWriter json) => json.WriteString("$ref", "#/$defs/dateOrBounds");

    /// <returns>The days that a date, a month or a year covers; nothing for what is none of them, such as 2019-02-30.</returns>
    internal static (LocalDate From, LocalDate To)? Span(JsonElement element)
    {
        if (JsonDom.TextOf(element) is not { } text || !text.All(static c => char.IsAsciiDigit(c) || c == '-'))
        {
            return null;
        }

        switch (text.Length)
        {
            case 10 when LocalDatePattern.Iso.Parse(text) is { Success: true } parsed && parsed.Value.Year >= 1:
                return (parsed.Value, parsed.Value);
            case 7 when LocalDatePattern.Iso.Parse($"{text}-01") is { Success: true } parsed && parsed.Value.Year >= 1:
                return (parsed.Value, parsed.Value.With(DateAdjusters.EndOfMonth));
            case 4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1:
                return (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            default:
                return null;
        }
    }

    private static bool IsYear(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    private static bool IsMonth(LocalDate from, LocalDate to) =>
        from.Year == to.Year && from.Month == to.Month && from.Day == 1 && to.Day == CalendarSystem.Iso.GetDaysInMonth(to.Year, to.Month);
}

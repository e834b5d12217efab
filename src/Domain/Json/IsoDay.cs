using System.Globalization;
using NodaTime;

namespace UnionGovernance.Json;

/// <summary>Days of the ISO calendar in files, from the year 1 to the year 9999.</summary>
internal static class IsoDay
{
    /// <summary>A pattern of month and day as schemas have them: no thirteenth month and no thirty-second day. Whether a month has the day, no pattern says.</summary>
    public const string MonthAndDay = $"{Month}-(0[1-9]|[12][0-9]|3[01])";

    /// <summary>A pattern of a month as schemas have it.</summary>
    public const string Month = "(0[1-9]|1[0-2])";

    /// <summary>A pattern of a day as schemas have it.</summary>
    public const string Pattern = $"[0-9]{{4}}-{MonthAndDay}";

    /// <param name="utf8">Text such as 2024-11-27.</param>
    /// <returns>The day; nothing for what is none, such as 2019-02-30.</returns>
    public static LocalDate? Of(ReadOnlySpan<byte> utf8) =>
        utf8.Length == 10 && utf8[4] == '-' && utf8[7] == '-'
        && Number(utf8[..4]) is >= 1 and var year && Number(utf8[5..7]) is >= 1 and <= 12 and var month
        && Number(utf8[8..]) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    /// <param name="utf8">Text such as 2023-02-29, 2023-13, or --02-30 without its year; a time may stand behind the day.</param>
    /// <returns>Which part of it is wrong: a month that there is not, or a day that its month does not have; nothing where neither is, and for other text.</returns>
    public static Words? WrongPart(ReadOnlySpan<byte> utf8)
    {
        var yearless = utf8.StartsWith("--"u8);
        var rest = yearless ? utf8[2..] : utf8.Length >= 7 && utf8[4] == '-' ? utf8[5..] : default;
        var (year, month) = (yearless ? null : (int?)Number(utf8[..Math.Min(4, utf8.Length)]), rest.Length < 2 ? -1 : Number(rest[..2]));
        if (month < 0 || year < 1 || (rest.Length > 2 && (rest.Length < 5 || rest[2] != '-' || (rest.Length > 5 && rest[5] != 'T'))))
        {
            return null;
        }

        if (month is 0 or > 12)
        {
            return new(string.Create(CultureInfo.InvariantCulture, $"没有{month}月，请核对日期"), string.Create(CultureInfo.InvariantCulture, $"there is no month {month}; please check the date"));
        }

        var day = rest.Length == 2 ? 1 : Number(rest[3..5]);
        if (day == 0)
        {
            return new("没有0日，请核对日期", "there is no day 0; please check the date");
        }

        // Of a day without its year any year will do.
        var days = CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return day <= days ? null
            : year is { } of ? new(
                string.Create(CultureInfo.InvariantCulture, $"{of}年{month}月只有{days}天，请核对日期"),
                string.Create(CultureInfo.InvariantCulture, $"{name} {of} had {days} days; please check the date"))
            : new(string.Create(CultureInfo.InvariantCulture, $"{month}月没有{day}日，请核对日期"), string.Create(CultureInfo.InvariantCulture, $"{name} has no day {day}; please check the date"));
    }

    /// <returns>The number that these digits make; -1 where they are not all digits.</returns>
    public static int Number(ReadOnlySpan<byte> utf8)
    {
        var number = 0;
        foreach (var digit in utf8)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}

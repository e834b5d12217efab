using System.Globalization;
using NodaTime;

namespace UnionGovernance.Json;

/// <summary>Days of the ISO calendar in files, from the year 1 to the year 9999.</summary>
internal static class IsoDay
{
    /// <param name="utf8">Text such as 2024-11-27.</param>
    /// <returns>The day; nothing for what is none, such as 2019-02-30.</returns>
    public static LocalDate? Of(ReadOnlySpan<byte> utf8) =>
        utf8.Length == 10 && utf8[4] == '-' && utf8[7] == '-'
        && Number(utf8[..4]) is >= 1 and var year && Number(utf8[5..7]) is >= 1 and <= 12 and var month
        && Number(utf8[8..]) is >= 1 and var day && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    /// <param name="utf8">Text that is no day, such as 2023-02-29.</param>
    /// <returns>How long the month was, where it is a month that the day does not fit; nothing otherwise.</returns>
    public static Words? BeyondItsMonth(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-' || Number(utf8[..4]) is not (>= 1 and var year) || Number(utf8[5..7]) is not (>= 1 and <= 12 and var month) || Number(utf8[8..]) < 1)
        {
            return null;
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月只有{days}天，请核对日期"),
            string.Create(CultureInfo.InvariantCulture, $"{name} {year} had {days} days; please check the date"));
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

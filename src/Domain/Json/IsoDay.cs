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

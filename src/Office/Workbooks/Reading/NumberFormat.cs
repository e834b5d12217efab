using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>How a number is shown: as Excel shows it in Chinese, as far as rosters and records need it.</summary>
internal sealed class NumberFormat
{
    private const int LastDay = 2_958_465;

    /// <summary>Decimals that can be shown; a format may ask for more, and Excel's own permits 30.</summary>
    private const int MostDecimals = 28;

    private static readonly SearchValues<char> _dateLetters = SearchValues.Create("yYmMdDhHsS");
    private readonly string _code;
    private readonly bool _from1904;
    private readonly int _decimals;

    public NumberFormat(string code, bool from1904)
    {
        // A format has up to four parts; the first is for numbers above zero.
        _code = Section(code);
        _from1904 = from1904;
        var bare = Bare(_code);
        IsDate = bare.AsSpan().ContainsAny(_dateLetters) && !bare.Contains("General", StringComparison.OrdinalIgnoreCase);
        ShowsDay = IsDate && bare.Contains('d', StringComparison.OrdinalIgnoreCase);
        IsPercent = !IsDate && bare.Contains('%', StringComparison.Ordinal);
        var point = bare.IndexOf('.', StringComparison.Ordinal);
        _decimals = point < 0 ? 0 : Math.Min(MostDecimals, bare.AsSpan(point + 1).IndexOfAnyExcept("0#?") is var end and >= 0 ? end : bare.Length - point - 1);
    }

    public static NumberFormat General { get; } = new("General", from1904: false);

    public bool IsDate { get; }

    /// <summary>Whether a date is shown with its day, and not as month and year alone.</summary>
    public bool ShowsDay { get; }

    public bool IsPercent { get; }

    /// <returns>The code of a format that files name by number only; the Chinese ones among them.</returns>
    /// <param name="id">The number.</param>
    public static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 19 or 20 or 21 or 32 or 33 or 45 or 46 or 47 or 55 or 56 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        30 => "m-d-yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        49 => "@",
        _ => "General",
    };

    /// <returns>The day that a number stands for, by the workbook's calendar; nothing for what is no day.</returns>
    /// <param name="number">The number: days, with the time of day as a fraction.</param>
    public LocalDate? Day(double number)
    {
        if (number is not (>= 1 and <= LastDay))
        {
            return null;
        }

        // The calendar of 1900 counts a 29 February that there never was, as day 60.
        var day = (int)Math.Floor(number);
        return _from1904 ? new LocalDate(1904, 1, 1).PlusDays(day)
            : day == 60 ? null
            : new LocalDate(1899, 12, day < 60 ? 31 : 30).PlusDays(day);
    }

    public string Show(double number) =>
        IsDate && Day(number) is { } day ? ShowDate(day, number)
        : IsPercent ? Fixed((decimal)Math.Clamp(number, -1e15, 1e15) * 100) + "%"
        : Bare(_code) is { } bare && bare.AsSpan().IndexOfAny("0#") >= 0 && !bare.Contains('E', StringComparison.Ordinal) && Math.Abs(number) < 1e15 ? Fixed((decimal)number)
        : ShowGeneral(number);

    /// <returns>A number as it was typed, as far as Excel kept it: 15 digits.</returns>
    /// <param name="number">The number.</param>
    public static string Digits(double number) =>
        Math.Abs(number) < 1e15 ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture) : number.ToString("0.##############E+00", CultureInfo.InvariantCulture);

    // A cell is too narrow for twelve digits.
    private static string ShowGeneral(double number) =>
        Math.Abs(number) < 1e11 ? Math.Round((decimal)number, 9).ToString("0.#########", CultureInfo.InvariantCulture)
        : number.ToString("0.#####E+00", CultureInfo.InvariantCulture);

    private string Fixed(decimal number) =>
        Math.Round(number, _decimals, MidpointRounding.AwayFromZero).ToString(FormattableString.Invariant($"F{_decimals}"), CultureInfo.InvariantCulture);

    private static string Section(string code)
    {
        var quoted = false;
        for (var i = 0; i < code.Length; i++)
        {
            quoted ^= code[i] == '"';
            if (code[i] == ';' && !quoted)
            {
                return code[..i];
            }
        }

        return code;
    }

    /// <summary>The code without what is printed as it stands, and without conditions, colours and locales in brackets.</summary>
    private static string Bare(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"' or '[':
                    i = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1) is var end and >= 0 ? end : code.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    bare.Append(code[i]);
                    break;
            }
        }

        return bare.ToString();
    }

    private string ShowDate(LocalDate day, double number)
    {
        var shown = new StringBuilder();
        var seconds = (int)Math.Round((number - Math.Floor(number)) * 86_400);
        var afterHour = false;
        for (var i = 0; i < _code.Length;)
        {
            var (c, run) = (char.ToLowerInvariant(_code[i]), 1);
            while (i + run < _code.Length && char.ToLowerInvariant(_code[i + run]) == c)
            {
                run++;
            }

            switch (c)
            {
                case 'y':
                    shown.Append(CultureInfo.InvariantCulture, $"{(run <= 2 ? day.Year % 100 : day.Year):D2}");
                    break;
                case 'm' when afterHour:
                    shown.Append(CultureInfo.InvariantCulture, $"{seconds / 60 % 60:D2}");
                    break;
                case 'm':
                    shown.Append(run == 3 ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(day.Month) : run >= 2 ? $"{day.Month:D2}" : $"{day.Month}");
                    break;
                case 'd':
                    shown.Append(run >= 3 ? string.Empty : run == 2 ? $"{day.Day:D2}" : $"{day.Day}");
                    break;
                case 'h':
                    shown.Append(CultureInfo.InvariantCulture, $"{seconds / 3600 % 24}");
                    afterHour = true;
                    break;
                case 's':
                    shown.Append(CultureInfo.InvariantCulture, $"{seconds % 60:D2}");
                    break;
                case '"' or '[':
                    // What is never closed runs to the end.
                    var end = _code.IndexOf(c == '"' ? '"' : ']', i + 1) is var at and >= 0 ? at : _code.Length;
                    shown.Append(c == '"' ? _code[(i + 1)..end] : string.Empty);
                    run = end - i + 1;
                    break;
                case '\\':
                    shown.Append(i + 1 < _code.Length ? _code[i + 1] : string.Empty);
                    run = 2;
                    break;
                case '@':
                    break;
                default:
                    shown.Append(_code[i], run);
                    break;
            }

            i += run;
        }

        return shown.ToString();
    }
}

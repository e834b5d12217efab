using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>An academic year (学年): from 1 September to 31 August, both included.</summary>
/// <remarks>
/// Named by the calendar year in which it begins: 2023 is 2023—2024学年. 31 August 2023 is a day of 2022—2023, 1 September of 2023—2024.
/// The default value is no year that a record may have; whoever reads or assesses refuses it.
/// </remarks>
public readonly partial record struct AcademicYear : IComparable<AcademicYear>, IComparable
{
    /// <summary>The first year that can be named.</summary>
    public const int Least = 1;

    /// <summary>The last year that can be named: a calendar has four digits, and this year ends in the next.</summary>
    public const int Greatest = 9998;

    /// <summary>The academic year that begins in a calendar year.</summary>
    /// <param name="first">The calendar year, <see cref="Least"/> to <see cref="Greatest"/>, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is outside them.</exception>
    public AcademicYear(int first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, Least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, Greatest);
        First = first;
    }

    /// <summary>The calendar year in which it begins.</summary>
    public int First { get; }

    /// <summary>The calendar year in which it ends.</summary>
    public int Last => First + 1;

    /// <summary>1 September, the first day.</summary>
    public LocalDate FirstDay => new(First, 9, 1);

    /// <summary>31 August of the next calendar year, the last day.</summary>
    public LocalDate LastDay => new(Last, 8, 31);

    /// <summary>The academic year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public AcademicYear Previous => new(First - 1);

    /// <summary>The academic year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public AcademicYear Next => new(Last);

    /// <summary>The academic year of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The year that contains it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No year that can be named contains it.</exception>
    public static AcademicYear Of(LocalDate day) => new(day.Month >= 9 ? day.Year : day.Year - 1);

    /// <summary>Reads a year as people write it.</summary>
    /// <param name="text">Such as 2023-2024, 2023—2024学年, 2023～2024, 2023-24 or 二〇二三—二〇二四学年; digits of full width are read too.</param>
    /// <returns>The year; nothing where none that can be named is written. 2023学年 alone is not read: it does not say which of its two years is meant.</returns>
    public static AcademicYear? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var narrow = string.Concat(ChineseNumeral.InDigits(Notation.Plain(text)).Where(static c => !char.IsWhiteSpace(c)));
        if (Written().Match(narrow) is not { Success: true } match || int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is not (>= Least and <= Greatest and var first))
        {
            return null;
        }

        var last = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return last == (match.Groups[2].Length == 4 ? first + 1 : (first + 1) % 100) ? new(first) : null;
    }

    /// <summary>Reads a year where the calendar year in which it begins is asked for.</summary>
    /// <param name="text">Such as 2024, ２０２４, 二〇二四, 2024学年, or both of its years as <see cref="Read"/> takes them.</param>
    /// <returns>The year; nothing where its first is not written in four digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AcademicYear? ReadFirst(string text) =>
        Read(text) ?? (Notation.Number(AfterTheYear().Replace(text, string.Empty)) is >= 1000 and <= Greatest and var first ? new(first) : null);

    /// <summary>Whether a day is one of this year.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer; both ends are of the year.</returns>
    public bool Contains(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>The semester of a day of this year: the autumn's ends with January, whatever the days of teaching.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The semester.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of this year.</exception>
    public Semester SemesterOf(LocalDate day) =>
        Contains(day) ? (day <= LastDayOf(Semester.Autumn) ? Semester.Autumn : Semester.Spring) : throw new ArgumentOutOfRangeException(nameof(day), day, $"It is no day of {this}.");

    /// <summary>The last day of a semester of this year, itself of it: 31 January in autumn, in spring that of the year.</summary>
    /// <param name="semester">The semester.</param>
    /// <returns>The day.</returns>
    public LocalDate LastDayOf(Semester semester) => semester == Semester.Autumn ? new(Last, 1, 31) : LastDay;

    /// <summary>Compares by time.</summary>
    /// <param name="other">The other year.</param>
    /// <returns>Negative where this one is earlier.</returns>
    public int CompareTo(AcademicYear other) => First.CompareTo(other.First);

    // An order that a specification asks for in memory compares objects.
    int IComparable.CompareTo(object? obj) => obj is AcademicYear other ? CompareTo(other) : obj is null ? 1 : throw new ArgumentException("Not an academic year.", nameof(obj));

    /// <summary>As a paper or a page writes it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>2023—2024学年 in Chinese, 2023–2024 in English.</returns>
    public string Show(Language language) =>
        language == Language.Chinese ? FormattableString.Invariant($"{First}—{Last}学年") : FormattableString.Invariant($"{First}–{Last}");

    /// <summary>As a file writes it.</summary>
    /// <returns>2023-2024.</returns>
    public override string ToString() => FormattableString.Invariant($"{First:D4}-{Last:D4}");

    /// <summary>Whether the left year is earlier.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    /// <returns>The answer.</returns>
    public static bool operator <(AcademicYear left, AcademicYear right) => left.First < right.First;

    /// <summary>Whether the left year is later.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    /// <returns>The answer.</returns>
    public static bool operator >(AcademicYear left, AcademicYear right) => left.First > right.First;

    /// <summary>Whether the left year is the same or earlier.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    /// <returns>The answer.</returns>
    public static bool operator <=(AcademicYear left, AcademicYear right) => left.First <= right.First;

    /// <summary>Whether the left year is the same or later.</summary>
    /// <param name="left">The left year.</param>
    /// <param name="right">The right year.</param>
    /// <returns>The answer.</returns>
    public static bool operator >=(AcademicYear left, AcademicYear right) => left.First >= right.First;

    [GeneratedRegex("(?:年|学年度?)$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTheYear();

    [GeneratedRegex(@"^([0-9]{4})年?(?:[-~/—–至到]|——)([0-9]{4}|[0-9]{2})(?:年|学年度?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}

using System.Globalization;
using System.Numerics;
using NodaTime;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers;

/// <summary>Numbers, days and names as every paper prints them; nothing where there is nothing to print.</summary>
internal static class Shown
{
    public static string? Day(LocalDate? day) => day is { } known ? DateForm.Instance.Show(known, Language.Chinese) : null;

    public static string? Heads(int? heads) => heads is { } known ? CountForm.Heads.Show(known, Language.Chinese) : null;

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share as papers say it after its heads, to one decimal, or as many as it takes not to become a whole percent.</summary>
    public static string Percent(Share share) => $"{Decimals.Of(100 * (BigInteger)share.Part, share.Whole, 1)}%";

    public static string? Names(Sequence<string>? names) => names is { Count: > 0 } known ? string.Join("、", known) : null;

    /// <summary>A person in the name of a file; by their place in the list where nobody said the name, or where it looks like a number.</summary>
    public static string Person(string? name, int place) => name is not null && NumberMask.Of(name) == name ? name : $"第{Number(place)}位";

    /// <summary>Points in two decimals, or as many as it takes to stay on their side of every grade.</summary>
    public static string Points(Fraction points) => Decimals.Of(points.Part, points.Whole, 2);
}

using System.Globalization;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules.Changing;

/// <summary>Counts and people, as a dean speaks of them.</summary>
internal static class LeverWords
{
    // As many names as a sentence can hold.
    private const int Few = 12;

    /// <returns>一, 两, 三, 十二: what is to be done is counted in numerals, and only what a record states in figures.</returns>
    public static string Count(int count) => count == 2 ? "两" : ChineseNumeral.Of(count);

    /// <summary>So many people in English.</summary>
    public static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    /// <summary>What people do of whom it is all the same who does it.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="count">How many of them do it.</param>
    /// <param name="deed">What they do.</param>
    public static Words People(IReadOnlyList<string> names, int count, Deed deed) => deed.By(count) is var done && count < names.Count
        ? new($"{done.Chinese}，人选在{Named(names, Language.Chinese)}中定", $"{done.English}, to be chosen among {Named(names, Language.English)}")
        : new($"{Named(names, Language.Chinese)}{(count == 1 ? "这" : string.Empty)}{done.Chinese}", $"{done.English}: {Named(names, Language.English)}");

    /// <summary>Of people of whom it is all the same who it is so many, as the end of a sentence.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="count">How many of them.</param>
    public static Words Of(IReadOnlyList<string> names, int count) => count < names.Count
        ? new($"{Named(names, Language.Chinese)}中{Count(count)}名", string.Create(CultureInfo.InvariantCulture, $"{count} of {Named(names, Language.English)}"))
        : new(Named(names, Language.Chinese), Named(names, Language.English));

    /// <summary>Names as a sentence holds them: beyond a dozen the first are told, and all are counted.</summary>
    public static string Named(IReadOnlyList<string> names, Language language) => (language, names.Count <= Few) switch
    {
        (Language.Chinese, true) => string.Join('、', names),
        (Language.Chinese, _) => $"{string.Join('、', names.Take(Few))}等{Count(names.Count)}人",
        (_, true) => string.Join(", ", names),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(Few))} and {names.Count - Few} more"),
    };
}

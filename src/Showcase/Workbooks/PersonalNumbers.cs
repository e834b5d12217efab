using System.Text.RegularExpressions;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>Student numbers, telephone numbers and numbers of identity cards are shown on no page.</summary>
internal static partial class PersonalNumbers
{
    /// <returns>A text in which long numbers keep their first and last two digits; who typed them knows them again.</returns>
    /// <param name="text">The text.</param>
    public static string Masked(string text) => Long().Replace(text, static m => $"{m.Value[..2]}…{m.Value[^2..]}");

    private const string Digit = "[0-9０-９]";

    // The groups of a telephone or an identity number after the first.
    private const string Groups = $"(?:(?<=1[3-9]{Digit})(?:[ -]{Digit}{{4}}){{2}}|(?<={Digit}{{6}})[ -]{Digit}{{8}}[ -]{Digit}{{3}})";

    [GeneratedRegex($"(?:{Digit}{{6,}}|{Digit}+{Groups})(?:{Digit}|{Groups})*[XxＸｘ]?", RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}

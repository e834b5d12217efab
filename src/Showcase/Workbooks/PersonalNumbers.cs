using System.Text.RegularExpressions;

namespace UnionGovernance.Showcase.Workbooks;

/// <summary>Student numbers, telephone numbers and numbers of identity cards are shown on no page.</summary>
internal static partial class PersonalNumbers
{
    /// <returns>A text in which long numbers keep their first and last two digits; who typed them knows them again.</returns>
    /// <param name="text">The text.</param>
    public static string Masked(string text) => Long().Replace(text, static m => $"{m.Value[..2]}…{m.Value[^2..]}");

    [GeneratedRegex(@"[0-9０-９]{6,}[Xx]?", RegexOptions.CultureInvariant)]
    private static partial Regex Long();
}

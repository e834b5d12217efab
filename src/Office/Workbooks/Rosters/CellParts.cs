using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Takes a cell apart that holds several facts, where that is certain: 文学院汉语言文学2023级1班, 办公室部长.</summary>
internal static partial class CellParts
{
    private static readonly Words _noCollege = new("分不出哪一段是学院", "which part is the college cannot be told");

    /// <summary>Takes a cell apart.</summary>
    /// <param name="cell">Its text, as the sheet has it.</param>
    /// <param name="field">What it holds.</param>
    /// <returns>Each part that was found; and why the cell cannot be taken apart, where it cannot.</returns>
    public static (ImmutableArray<(RosterField Field, string Text)> Parts, Words? Why) Of(string cell, RosterField field)
    {
        if (field == RosterField.DepartmentAndPost)
        {
            var text = CellText.Clean(cell);
            return PostReading.Of(text).Posts.FirstOrDefault(static p => p.Question is not null) is { Question: { } question } ? ([], question) : ([(RosterField.Post, text)], null);
        }

        var parts = ImmutableArray.CreateBuilder<(RosterField, string)>();
        var rest = string.Join(' ', cell.Split(['/', '／', '、', '，', ',', '；', ';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (field.Parts.Contains(RosterField.College))
        {
            if (College(rest) is not { } college)
            {
                return ([], _noCollege);
            }

            parts.Add((RosterField.College, CellText.Clean(college)));
            rest = rest[college.Length..];
        }

        if (Enrolment().Match(rest) is { Success: true } enrolment)
        {
            parts.Add((RosterField.Year, enrolment.Value));
            rest = rest.Remove(enrolment.Index, enrolment.Length);
        }

        // What is left of a class is its number, which tells of no year.
        if (field.Parts.Contains(RosterField.Major) && CellText.Clean(Class().Replace(rest, " ")) is { Length: > 0 } major)
        {
            parts.Add((RosterField.Major, major));
        }

        return (parts.ToImmutable(), null);
    }

    // What ends in 学院, where there is one such; else in 系 or 院, where there is one such.
    private static string? College(string text) =>
        OfSuffix(Strong().Matches(text), text) ?? (Strong().IsMatch(text) ? null : OfSuffix(Weak().Matches(text), text));

    private static string? OfSuffix(MatchCollection found, string text) =>
        found.Count == 1 && found[0].Index > 0 ? text[..(found[0].Index + found[0].Length)] : null;

    [GeneratedRegex("学院|书院|研究院|学部", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex("系(?!统|列)|院", RegexOptions.CultureInvariant)]
    private static partial Regex Weak();

    [GeneratedRegex(@"(?:(?<![0-9])(?:20)?[0-9]{2}级)|[大研博硕本专][一二三四五六]", RegexOptions.CultureInvariant)]
    private static partial Regex Enrolment();

    [GeneratedRegex(@"[0-9\-—－()（）]*[0-9][0-9\-—－()（）]*班?|[一二三四五六七八九十]+班", RegexOptions.CultureInvariant)]
    private static partial Regex Class();
}

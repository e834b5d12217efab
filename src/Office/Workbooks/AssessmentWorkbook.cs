using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Writing;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Workbooks;

/// <summary>Many schools in one workbook, a row each: what the facts show beside what the school claims, with room for the reviewer.</summary>
public static class AssessmentWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="schools">The schools, those that cannot be used among them.</param>
    /// <param name="language">The language.</param>
    /// <returns>The workbook (.xlsx); the same bytes every time.</returns>
    public static byte[] Write(IReadOnlyList<AssessmentRow> schools, Language language)
    {
        ArgumentNullException.ThrowIfNull(schools);
        var rules = Rules(schools, language);
        return DraftWriter.Write(
        [
            new(
                In(AssessmentFile.Field.Words, language),
                [
                    Column(In(FindingColumns.File, language), 18),
                    Column(In(RecordFile.Field.At("/school").Words, language), 22),
                    Column(In(Edition.Label, language), 22),
                    Column(In(new("复核结论", "reviewer's conclusion"), language), 24) with { Grey = false },
                    .. rules.SelectMany(r => (DraftColumn[])[Column(r.Head, 16), Column(In(new($"自评：{r.Head}", $"claim: {r.Head}"), language), 16)]),
                    Column(In(FindingColumns.ContradictedClaims, language), 28),
                    Column(In(Doubt.Heading, language), 40),
                    Column(In(RecordFile.Field.At("/corrections/problem").Words, language), 40),
                ],
                [.. schools.Select(s => Row(s, rules))]),
        ]);
    }

    // Two rules of different editions may be called the same; then their ids tell them apart.
    private static ImmutableArray<(string Rule, string Head)> Rules(IReadOnlyList<AssessmentRow> schools, Language language)
    {
        var rules = schools.SelectMany(static s => s.Cells).Select(c => (c.Rule, Head: In(c.Title, language))).DistinctBy(static c => c.Rule).ToList();
        var shared = rules.GroupBy(static r => r.Head).Where(static g => g.Count() > 1).Select(static g => g.Key).ToHashSet();
        return [.. rules.Select(r => shared.Contains(r.Head) ? (r.Rule, $"{r.Head} ({r.Rule})") : r)];
    }

    private static ImmutableArray<string> Row(AssessmentRow school, ImmutableArray<(string Rule, string Head)> rules)
    {
        var cells = school.Cells.DistinctBy(static c => c.Rule).ToDictionary(static c => c.Rule, StringComparer.Ordinal);
        return
        [
            school.File,
            school.School,
            school.Edition,
            string.Empty,
            .. rules.SelectMany(r => cells.TryGetValue(r.Rule, out var cell) ? (string[])[cell.Shown, cell.Claim] : [string.Empty, string.Empty]),
            string.Join('\n', rules.Where(r => cells.TryGetValue(r.Rule, out var cell) && cell.IsContradicted).Select(static r => r.Head)),
            string.Join('\n', school.Doubts),
            school.Trouble,
        ];
    }

    private static DraftColumn Column(string head, int width) => new(head, width) { Grey = true };

    private static string In(Words words, Language language) => words.In(language);
}

using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Writing;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Workbooks;

/// <summary>Many schools in one workbook, a row each: what the facts show beside what the school claims, with room for the reviewer.</summary>
public static class AssessmentWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="schools">Each file with its assessment, or with what is wrong with it.</param>
    /// <param name="language">The language.</param>
    /// <returns>The workbook (.xlsx); the same bytes every time.</returns>
    public static byte[] Write(IReadOnlyList<(string File, Assessment? Assessment, string Trouble)> schools, Language language)
    {
        ArgumentNullException.ThrowIfNull(schools);
        var items = schools.Where(static s => s.Assessment is not null).SelectMany(static s => s.Assessment!.All).Select(static f => f.Item).DistinctBy(static i => i.Rule.Id).ToList();
        return DraftWriter.Write(
        [
            new(
                In(new("评估", "assessment"), language),
                [
                    Column(new("文件", "file"), 18, language),
                    Column(new("学校", "school"), 22, language),
                    Column(new("指标表", "edition"), 22, language),
                    Column(new("复核结论", "reviewer's conclusion"), 24, language) with { Grey = false },
                    .. items.Select(i => Named(i, language)).SelectMany(name => (DraftColumn[])[Column(name, 16, language), Column(new($"自评：{name.Chinese}", $"claim: {name.English}"), 16, language)]),
                    Column(new("与事实相反的自评", "contradicted claims"), 28, language),
                    Column(new("问题", "trouble"), 40, language),
                ],
                [.. schools.Select(s => Row(s.File, s.Assessment, s.Trouble, items, language))]),
        ]);
    }

    private static ImmutableArray<string> Row(string file, Assessment? assessment, string trouble, List<Item> items, Language language) =>
    [
        file,
        assessment?.Record.School ?? string.Empty,
        assessment is null ? string.Empty : In(assessment.Edition.Title, language) + (assessment.CarriedForward ? In(new("（沿用）", " (carried forward)"), language) : string.Empty),
        string.Empty,
        .. items.SelectMany(i => Cells(assessment?.All.FirstOrDefault(f => f.Item.Rule.Id == i.Rule.Id), language)),
        assessment is null ? string.Empty : string.Join('\n', assessment.All.Where(static f => f.Standing == ClaimStanding.Contradicted).Select(f => In(f.Item.Rule.Title, language))),
        trouble,
    ];

    // A goal may say the same as an indicator of another edition.
    private static Words Named(Item item, Language language) =>
        SchoolGoals.All.Any(g => g.Id == item.Rule.Id) && item.NumberIn(language) is var number ? new($"{number} {item.Rule.Title.Chinese}", $"{number} {item.Rule.Title.English}") : item.Rule.Title;

    private static string[] Cells(Finding? finding, Language language) => finding is null
        ? [string.Empty, string.Empty]
        :
        [
            finding.Describe(language),
            finding.Claim is not { } claim ? string.Empty : Answers.Form.Show(claim.Answer, language) + (claim.Remark is { } remark ? In(new($"（{remark}）", $" ({remark})"), language) : string.Empty),
        ];

    private static DraftColumn Column(Words head, int width, Language language) => new(In(head, language), width) { Grey = true };

    private static string In(Words words, Language language) => words.In(language);
}

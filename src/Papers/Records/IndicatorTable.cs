using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Records;

/// <summary>The indicator table (自评表) of one union in the layout of its edition: number, indicator, conclusion, remark.</summary>
internal static class IndicatorTable
{
    // What a form's remark column asks for: the heads as found, the departments, the day of the congress.
    private static readonly ImmutableDictionary<string, (string JsonPointer, string Before)> _figures = ImmutableDictionary<string, (string, string)>.Empty
        .Add("staff.headcount", ("/structure/staff", "实有"))
        .Add("presidium.size", ("/structure/presidium", "实有"))
        .Add("departments.count", ("/structure/departments", "实有"))
        .Add("congress.held", ("/congress/heldOn", "召开日期："));

    /// <summary>The table. Several rules of one item share its number; what would fill an open box is left to fill in.</summary>
    public static string Rows(AssessedUnion union, Draft draft)
    {
        var (assessment, wording) = (union.Assessment, union.Wording);
        foreach (var blank in Blanks(assessment))
        {
            draft.Leave(blank);
        }

        return MarkdownText.Table(
            ["序号", assessment.Edition.IndicatorColumn, assessment.Edition.ConclusionColumn, "备注"],
            assessment.Findings.Select(f => (string[])[$"{Star(f.Item.Mark)}{f.Item.Number}", wording.Of(f.Item.Rule), Conclusion(f.Verdict, assessment.Edition), Remark(f)]),
            grouped: true);
    }

    /// <summary>What a reader must know of the table itself, a paragraph a note.</summary>
    public static string Notes(AssessedUnion union) => string.Join("\n\n", Notes(union.Assessment, union.Wording).Select(static n => MarkdownText.Escape($"注：{n}")));

    private static IEnumerable<string> Notes(Assessment assessment, Wording wording)
    {
        if (assessment.OfAnotherYear is { } other)
        {
            yield return assessment.Record.Edition is null ? $"本学年的指标表未见，沿用“{assessment.Edition.Title.Chinese}”。" : $"{other.Chinese}。";
        }

        if (assessment.Findings.Any(static f => f.Item.Mark is Mark.Core or Mark.Observed))
        {
            yield return "标★的为核心指标，标▲的为观察指标；未见原表的标记不标。";
        }

        if (assessment.Findings.Any(static f => f.Item.Attestation != Attestation.Seen))
        {
            yield return $"第{string.Join('、', assessment.Findings.Where(static f => f.Item.Attestation != Attestation.Seen).Select(static f => f.Item.Number))}项的序号为推定，未见原表。";
        }

        if (assessment.Findings.Any(f => !wording.Texts.ContainsKey(f.Item.Rule.Id)))
        {
            yield return $"“{assessment.Edition.IndicatorColumn}”一栏未由学校提供表格原文的，为释义；报送时请换成原文。";
        }
    }

    // The facts that would fill the open boxes.
    private static IEnumerable<Blank> Blanks(Assessment assessment) => assessment.Findings.Where(static f => f.Verdict == Verdict.Undetermined)
        .SelectMany(static f => f.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Missing()))
        .Where(static p => !p.JsonPointer.Contains("/list/", StringComparison.Ordinal))
        .Distinct()
        .Select(p => new Blank($"{p.Label.Chinese}{(assessment.Record.Union.Level == UnionLevel.College ? $"（{assessment.Record.Union.Name}）" : string.Empty)}", p.JsonPointer));

    // An undetermined line leaves both boxes open: a tick is a claim.
    private static string Conclusion(Verdict verdict, Edition edition) => verdict switch
    {
        Verdict.Met => $"√{edition.MetWord}　□{edition.NotMetWord}",
        Verdict.NotMet => $"□{edition.MetWord}　√{edition.NotMetWord}",
        Verdict.NotApplicable => "不适用",
        _ => $"□{edition.MetWord}　□{edition.NotMetWord}",
    };

    private static string Star(Mark mark) => mark switch
    {
        Mark.Core => "★",
        Mark.Observed => "▲",
        _ => string.Empty,
    };

    private static string Remark(Finding finding)
    {
        var parts = new List<string>();
        if (_figures.TryGetValue(finding.Item.Rule.Id, out var figure)
            && finding.Measured.FirstOrDefault(m => m.Path.JsonPointer == figure.JsonPointer) is { Known: Known.Given or Known.Within } measured)
        {
            parts.Add($"{figure.Before}{measured.Describe(Language.Chinese)}");
        }

        if (finding.Verdict == Verdict.NotMet && parts.Count == 0)
        {
            parts.AddRange(finding.Measured.Where(static m => m.Known is Known.Given or Known.Within).Select(static m => $"{m.Path.Label.Chinese}：{m.Describe(Language.Chinese)}"));
            if (parts.Count == 0 && finding.BrokenBy.Any())
            {
                parts.Add($"涉及{finding.BrokenBy.Count()}处");
            }
        }

        parts.AddRange(finding.Statements.Select(static s => $"据{s.By}《{s.Document}》"));
        if (finding.Reason is { } reason)
        {
            parts.Add($"说明：{reason}");
        }

        return parts.Count == 0 && finding.Verdict == Verdict.Undetermined ? "待补事实，见文末" : string.Join("；", parts);
    }
}

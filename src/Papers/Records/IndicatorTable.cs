using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Records;

/// <summary>The indicator table (自评表) of one union in the layout of its edition: number, indicator, conclusion, remark.</summary>
internal static class IndicatorTable
{
    /// <summary>The table. Several rules of one item share its number; what would fill an open box is left to fill in.</summary>
    public static string Rows(AssessedUnion union, Draft draft)
    {
        var (assessment, wording) = (union.Assessment, union.Wording);
        union.LeaveMissing(assessment.Findings, draft);
        return MarkdownText.Table(
            ["序号", assessment.Edition.IndicatorColumn, assessment.Edition.ConclusionColumn, "备注"],
            assessment.Findings.Select(f => (string[])[$"{Star(f.Item.Mark)}{f.Item.Number}", wording.Of(f.Item.Rule), Conclusion(union.IsAdmitted(f) ? Verdict.NotMet : f.Verdict, assessment.Edition), Remark(f, union)]),
            grouped: true);
    }

    /// <summary>What the marks mean, where any stands in the table.</summary>
    public static string Notes(AssessedUnion union) => union.Assessment.Findings.Any(static f => f.Item.Mark is Mark.Core or Mark.Observed)
        ? MarkdownText.Escape("注：标★的为核心指标，标▲的为观察指标。") : string.Empty;

    // An undetermined line leaves both boxes open, as a tick is a claim; what the school itself admits beside the table is no open line.
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

    // The figures that a form asks for, why what is normal was missed, and why a box is open where no fact is missing.
    private static string Remark(Finding finding, AssessedUnion union) => string.Join(
        '；',
        (finding.Verdict is Verdict.Met or Verdict.NotMet || finding.OpenUntil is not null ? union.SentencesOf(finding.Item.Rule)?.Remark.Select(s => s.In(union.Judged)) ?? [] : [])
            .Append(finding.Reason).Append(finding.OpenUntil is null || union.IsAdmitted(finding) ? null : "本学年尚未结束").OfType<string>());
}

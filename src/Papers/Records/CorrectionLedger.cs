using UnionGovernance.Actions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The ledger of corrective actions (整改台账): one line a problem, in the words of the report.</summary>
internal static class CorrectionLedger
{
    public static PaperKind Kind { get; } = new PaperKind<AssessedUnion>("correction-ledger", new("整改台账", "ledger of corrective actions"), SourceFile.Record)
    {
        Addressee = Bodies.LeagueCommitteeOfSchool,
        Signatory = new("填表人、审核人", "who fills it in and who checks it"),
        Each = AssessedUnion.Each,
        Refuse = static u => u.Refusals,
        Mended = static (u, refusal) => u.Mended(refusal),
        Notes = static u => u.Notes(Told.Problems | Told.Measures),
        NameOf = static u => u.Record.Union.Title,
        TitleOf = static (u, title) => $"{u.Record.Union.Printed}改革问题{title}",
        Facts =
        [
            Text("opening", new("填报单位和截至日期", "whose ledger it is, and as of when"), static (AssessedUnion u, Draft draft) => $"填报单位：{u.Record.Union.Printed}，截至{u.AsOf(draft)}"),
            Block("rows", new("问题、措施、责任单位、时限、进展的表", "table of problems, measures, who and until when, how far"), static (AssessedUnion u, Draft draft) => Rows(u, draft)),
            SigningDate<AssessedUnion>(),
        ],
    };

    private static string Rows(AssessedUnion union, Draft draft)
    {
        union.LeaveResponsibility(draft);
        return union.Problems.Length == 0 ? MarkdownText.Escape(union.NoProblem("没有需要整改的问题。")) : MarkdownText.Table(
            ["序号", "问题", "整改措施", "责任单位", "完成时限", "进展", "销号签字"],
            union.Problems.Select(static p => (string[])
            [
                Shown.Number(p.Number),
                p.Text.TrimEnd('。'),
                p.Measure.TrimEnd('。') + Milestones(p),
                p.Owner ?? string.Empty,
                p.Due ?? string.Empty,
                Progress(p),
                string.Empty,
            ]));
    }

    private static string Milestones(Problem problem) => problem.Actions.SelectMany(static a => a.Correction?.Milestones ?? []).OrderBy(static m => m.Due).ToList() is { Count: > 0 } milestones
        ? $"（节点：{string.Join('、', milestones.Select(static m => $"{DateForm.Instance.Show(m.Due, Language.Chinese)}前{m.What.TrimEnd('。')}{(m.Done ? "，已完成" : string.Empty)}"))}）"
        : string.Empty;

    // Who answers until when is written by hand where nobody says, and then how far it is too.
    private static string Progress(Problem problem) =>
        string.Join('；', problem.Actions.Select(static a => a.State).Where(static s => s != ActionState.Unassigned).Distinct().Order().Select(static s => s.Label.Chinese));
}

using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Records;

/// <summary>The ledger of corrective actions (整改台账): one line for the rules that the same fact breaks, with the school's own action or a suggestion marked as one.</summary>
internal static class CorrectionLedger
{
    public static PaperKind Kind { get; } = new PaperKind<AssessedUnion>("correction-ledger", new("整改台账", "ledger of corrective actions"), SourceFile.Record)
    {
        Addressee = new("学校团委", "the League committee"),
        Signatory = new("学生会", "the union"),
        Each = AssessedUnion.Each,
        Refuse = static u => PaperRules.Refuse(u.Assessment),
        TitleOf = static (u, title) => $"{u.Record.Union.Title}{title}",
        Facts =
        [
            Text("opening", new("开头一段：共几项", "the first paragraph: how many there are"), static (AssessedUnion u, Draft _) =>
                Lines(u) is { Length: > 0 } lines ? $"共{lines.Length}项。" : "按已知事实，没有不符合规定的事项，学校也未列整改事项。"),
            Block("rows", new("问题、措施、责任人、期限的表", "table of problems, remedies, who and until when"), static (AssessedUnion u, Draft draft) =>
                Lines(u) is { Length: > 0 } lines
                    ? MarkdownText.Table(["序号", "问题", "措施", "责任", "期限", "状态"], lines.Select((line, i) => Row(line.Finding, line.Correction, i + 1, draft)))
                    : string.Empty),
            SigningBody(static (AssessedUnion u) => u.Record.SignedBy),
            SigningDate<AssessedUnion>(),
        ],
    };

    // What is not met, then what the school corrects besides.
    private static ImmutableArray<(Finding? Finding, Correction? Correction)> Lines(AssessedUnion union)
    {
        var (all, own) = (union.Assessment.All, union.Record.Corrections);
        return
        [
            .. SelfAssessmentReport.BrokenBySameFact(all).Select(g => ((Finding?)g.First(), own.FirstOrDefault(c => g.Any(f => f.Item.Rule.Id == c.Rule)))),
            .. own.Where(c => all.All(f => f.Item.Rule.Id != c.Rule || f.Verdict != Verdict.NotMet)).Select(static c => ((Finding?)null, (Correction?)c)),
        ];
    }

    private static string[] Row(Finding? finding, Correction? correction, int number, Draft draft) =>
    [
        Shown.Number(number),
        correction is { Problem.Length: > 0 } ? correction.Problem : finding is not null ? SelfAssessmentReport.Found(finding, Wording.Own) : correction!.Rule,
        correction is { Measure.Length: > 0 } ? correction.Measure
            : finding is { Mends.Length: > 0 } ? $"（建议）{string.Join("；", finding.Mends.Select(static m => m.Describe(Language.Chinese)))}" : "（建议）查明情况，按规定改正",
        correction?.Owner ?? draft.Fill($"第{number}项责任", "/corrections"),
        correction?.Due is { Known: Known.Given } due ? DateForm.Instance.Show(due.Low, Language.Chinese)
            : correction?.Due is { Known: Known.Within } within ? DateForm.Instance.ShowWithin(within.Low, within.High, within.Edges, Language.Chinese) : draft.Fill($"第{number}项期限", "/corrections"),
        correction?.Done is { Known: Known.Given } done ? (done.Low ? "已完成" : "未完成") : draft.Fill($"第{number}项状态", "/corrections"),
    ];
}

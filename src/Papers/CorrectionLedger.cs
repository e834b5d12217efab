using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers;

/// <summary>The ledger of corrective actions (整改台账): one line for each rule not met, with the school's own action or a suggestion marked as one.</summary>
public static class CorrectionLedger
{
    /// <summary>The kind of paper.</summary>
    public static PaperForm Form { get; } = new(
        "correction-ledger",
        new("整改台账", "ledger of corrective actions"),
        new("学校团委", "the League committee"),
        new("学生会", "the union"),
        new("无", "none"))
    {
        Names = [.. Texts("title", "opening", "organ", "date"), .. Standalone("rows")],
    };

    /// <summary>Writes the ledger.</summary>
    /// <param name="assessment">The union, judged.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The paper. An action without owner or date due leaves blanks there.</returns>
    public static Paper Write(Assessment assessment, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var record = assessment.Record;
        var blanks = new List<Blank>();
        var title = $"{record.Union.Title}整改台账";
        var lines = assessment.All.Where(static f => f.Verdict == Verdict.NotMet)
            .Select(f => (Finding: (Finding?)f, Correction: record.Corrections.FirstOrDefault(c => c.Rule == f.Item.Rule.Id)))
            .Concat(record.Corrections.Where(c => assessment.All.All(f => f.Item.Rule.Id != c.Rule || f.Verdict != Verdict.NotMet)).Select(static c => (Finding: (Finding?)null, Correction: (Correction?)c)))
            .ToList();
        var rows = lines.Select((line, i) => Row(line.Finding, line.Correction, i + 1, blanks)).ToList();
        return PaperWriter.Finish(
            templates ?? PaperTemplates.Shipped,
            Form,
            title,
            new()
            {
                ["title"] = Dialect.Escape(title),
                ["opening"] = Dialect.Escape(rows.Count == 0 ? "按已知事实，没有不符合规定的事项，学校也未列整改事项。" : $"共{rows.Count}项。"),
                ["rows"] = rows.Count == 0 ? string.Empty : PaperWriter.Table(["序号", "问题", "措施", "责任", "期限", "状态"], rows),
                ["organ"] = Organ(record, blanks),
                ["date"] = Fill("落款日期", null, blanks),
            },
            [.. blanks.Distinct()]);
    }

    private static string[] Row(Finding? finding, Correction? correction, int number, List<Blank> blanks) =>
    [
        number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        correction is { Problem.Length: > 0 } ? correction.Problem : finding is not null ? SelfAssessmentReport.Found(finding, Wording.Own) : correction!.Rule,
        correction is { Measure.Length: > 0 } ? correction.Measure
            : finding is { Mends.Length: > 0 } ? $"（建议）{string.Join("；", finding.Mends.Select(static m => m.Describe(Language.Chinese)))}" : "（建议）查明情况，按规定改正",
        correction?.Owner ?? Plain($"第{number}项责任", blanks),
        correction?.Due is { Known: Known.Given } due ? DateForm.Instance.Show(due.Low, Language.Chinese)
            : correction?.Due is { Known: Known.Within } within ? DateForm.Instance.ShowWithin(within.Low, within.High, within.Edges, Language.Chinese) : Plain($"第{number}项期限", blanks),
        correction?.Done is { Known: Known.Given } done ? (done.Low ? "已完成" : "未完成") : Plain($"第{number}项状态", blanks),
    ];

    private static string Organ(UnionRecord record, List<Blank> blanks) => record.SignedBy is { } organ ? Dialect.Escape(organ) : Fill("落款单位", "/signedBy", blanks);

    private static string Fill(string label, string? jsonPointer, List<Blank> blanks)
    {
        blanks.Add(new(label, jsonPointer));
        return Dialect.Escape($"〔待填：{label}〕");
    }

    private static string Plain(string label, List<Blank> blanks)
    {
        blanks.Add(new(label, "/corrections"));
        return $"〔待填：{label}〕";
    }
}

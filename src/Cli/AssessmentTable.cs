using NodaTime.Text;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>An assessment as lines of tab-separated text, or as a Markdown table.</summary>
internal static class AssessmentTable
{
    private static readonly string[] _headings = ["编号", "结论", "规则", "实情", "自评", "待补或改法"];

    public static void Write(Assessment assessment, bool markdown, TextWriter output)
    {
        output.WriteLine($"{assessment.Record.School}　{assessment.Edition.Title.Chinese}（{assessment.Edition.Id}）"
            + $"{(assessment.CarriedForward ? "　非本学年的指标表，沿用" : string.Empty)}"
            + $"　截至 {LocalDatePattern.Iso.Format(assessment.Record.AsOf.Low)}");
        if (markdown)
        {
            output.WriteLine();
            output.WriteLine($"| {string.Join(" | ", _headings)} |");
            output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", _headings.Length))}");
        }

        foreach (var finding in assessment.All)
        {
            var cells = Cells(finding);
            output.WriteLine(markdown
                ? $"| {string.Join(" | ", cells.Select(static c => c.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))} |"
                : string.Join('\t', cells.Select(static c => c.ReplaceLineEndings(" "))).TrimEnd());
        }

        foreach (var conflict in assessment.Conflicts)
        {
            output.WriteLine(
                $"{(markdown ? "\n" : string.Empty)}数字与名单不一致：{conflict.Stated.Path.Label.Chinese}，填报 {conflict.Stated.Describe(Language.Chinese)}，名单 {conflict.Counted.Describe(Language.Chinese)}");
        }
    }

    private static string[] Cells(Finding finding)
    {
        var missing = string.Join("、", finding.Explanation.Missing().Select(static m => m.Label.Chinese).Distinct());
        var broken = string.Join("、", finding.BrokenBy);
        string[] notes =
        [
            missing.Length == 0 ? string.Empty : $"待补：{missing}",
            broken.Length == 0 ? string.Empty : $"涉及：{broken}",
            string.Join(finding.Mends.Any(static m => m.Alternative) ? "，或者" : "；", finding.Mends.Select(static m => m.Describe(Language.Chinese))),
            finding.Reason is null ? string.Empty : $"学校说明：{finding.Reason}",
            string.Join("；", finding.Statements.Select(static s => $"据{s.By}《{s.Document}》")),
        ];
        return
        [
            finding.Item.Number + (finding.Item.Attestation == Attestation.Seen ? string.Empty : "（编号系推断）"),
            finding.Describe(Language.Chinese),
            finding.Item.Rule.Title.Chinese,
            string.Join("；", finding.Measured.Where(static m => m.Known != Known.Unknown).Select(static m => $"{m.Path.Label.Chinese}：{m.Describe(Language.Chinese)}")),
            finding.Standing.Describe(Language.Chinese),
            string.Join("　", notes.Where(static n => n.Length > 0)),
        ];
    }
}

using System.Collections.Immutable;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The facts of one who reports as the appraisal form prints them.</summary>
internal static class ReporterPaperFacts
{
    public static ImmutableArray<PaperFact<AppraisedReporter>> All { get; } =
    [
        Text("name", FieldWords.OfYear("appraisalCalled /reporters"), "appraisalCalled /reporters/name", static (AppraisedReporter r) => r.Reporter.Name),
        Text("post", "appraisalCalled /reporters/post", static (AppraisedReporter r) => r.Reporter.Post),
        Text("office", "appraisalCalled /reporters/office", static (AppraisedReporter r) => r.Reporter.Office),
        Text("approach", "dutyReported /approach", static (AppraisedReporter r) => r.Report?.Approach),
        Text("performance", "dutyReported /performance", static (AppraisedReporter r) => r.Report?.Performance),
        Text("achievements", "dutyReported /achievements", static (AppraisedReporter r) => r.Report?.Achievements),
        Text("problems", "dutyReported /problems", static (AppraisedReporter r) => r.Report?.Problems),
        Text("other", "dutyReported /other", static (AppraisedReporter r) => r.Report?.Other),
        Text("date", new("述职日期", "day of the report"), "dutyReported /on", static (AppraisedReporter r) => Shown.Day(r.Report?.On)),
        Block("ratings", new("各方面评分", "ratings by aspect"), "rated /scores", static (AppraisedReporter r) => Ratings(r.Score)),
        Text("sum", new("总分", "score"), "rated /scores", static (AppraisedReporter r) => r.Score.Points is { } points ? $"{Shown.Points(points)}分" : null),
        Text("result", new("评议结果", "result"), "appraisalConcluded /term", static (AppraisedReporter r) =>
            r.In.Round.ResultOf(r.Reporter.Id) is not { } standing ? null : standing.Grade is { } grade ? grade.Label.Chinese : "同分，待定"),
        Text("by_quota", new("得分达到优秀而未定为优秀的说明，整句；没有则为空", "why a score that reaches excellent is not graded so, in a sentence; empty where it is not the case"), static (AppraisedReporter r, Draft _) =>
            r.In.Round.ResultOf(r.Reporter.Id) is { } standing && AppraisalPaperFacts.IsBeyondQuota(standing, r.In.Round)
                ? $"得分达到{Shown.Number(r.In.Round.Terms.ExcellentFrom)}分。{AppraisalPaperFacts.Quota(r.In.Round)}，按得分从高到低确定，本人确定为称职。" : string.Empty),
    ];

    // Each of the five aspects has its place, whether it was rated or not.
    private static string? Ratings(Score score) => score.Terms.Length == 0 ? null : MarkdownText.Table(
        ["方面", "评议者", "票数（张）", "平均分", "占总分比重"],
        Aspect.Form.Choices.SelectMany(a => score.Terms.Where(t => t.Aspect == a.Value) is var terms && terms.Any()
            ? terms.Select(t => (IEnumerable<string>)[a.Label.Chinese, t.Group?.Label.Chinese ?? "全体", Shown.Number(t.Ballots), Shown.Points(new(t.Points, t.Ballots)), $"{Decimals.Of(100 * t.Factor.Part, t.Factor.Whole, 2)}%"])
            : [[a.Label.Chinese, "—", "—", Blank.Mark(a.Label.Chinese), "—"]]));
}

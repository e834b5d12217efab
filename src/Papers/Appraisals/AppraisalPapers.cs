using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Appraisals.AppraisalPaperFacts;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The papers of the appraisals of a year: a form for each who reports, a summary for each semester.</summary>
public static class AppraisalPapers
{
    private static readonly YearPaper _form = new(new(
        "appraisal-form",
        new("述职评议表", "appraisal form"),
        new("述职评议会", "the body that rates"),
        new("述职人、评议会", "who reports, and the body that rates"),
        new("述职报告", "duty report"))
    {
        Names = [.. Texts("title", "union", "term", "name", "post", "office", "approach", "performance", "achievements", "other", "date", "sum", "result", "problems"), .. Standalone("ratings")],
    });

    private static readonly YearPaper _summary = new(new(
        "appraisal-summary",
        new("述职评议结果汇总", "appraisal summary"),
        new("团委、学生工作部门", "the League committee and the student-affairs department"),
        new("学生会", "the union"),
        new("述职评议表", "appraisal forms"))
    {
        Names = [.. Texts("title", "union", "term", "held_on", "raters", "students", "scale", "places", "date"), .. Standalone("results", "arithmetic")],
    });

    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [_form.Form, _summary.Form];

    /// <summary>Writes every paper of the appraisals.</summary>
    /// <param name="appraisals">The appraisals, as the acts left them.</param>
    /// <param name="opening">The union and its year.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>A form for each who reports, and a summary of each semester, refused while its result does not stand or hangs on equal scores.</returns>
    public static ImmutableArray<PaperWriting> Write(AppraisalsOfTheYear appraisals, UnionRecord opening, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(appraisals);
        ArgumentNullException.ThrowIfNull(opening);
        return
        [
            .. appraisals.Rounds.SelectMany(round =>
            {
                var (semester, title) = (Semester.Form.Of(round.Call.Semester), $"{YearPaper.Union(opening)}{opening.Union.Year.Show(Language.Chinese)}{round.Call.Semester.Label.Chinese}");
                return round.Call.Reporters
                    .Select((r, i) => _form.Write(templates, $"{semester.Word}-{YearPaper.OfPerson(r.Id, i + 1)}", $"{title}{_form.Form.Title.Chinese}", FormFacts(round, r, opening)))
                    .Append(_summary.Write(templates, semester.Word, $"{title}{_summary.Form.Title.Chinese}", SummaryFacts(round, opening), [.. Refuse(round)]));
            }),
        ];
    }

    private static ImmutableArray<PaperFact> FormFacts(Round round, Reporter reporter, UnionRecord opening)
    {
        var report = round.ReportOf(reporter.Id);
        return
        [
            UnionName(opening), Semester(round), Name(reporter), Post(reporter), Office(reporter),
            Report("approach", new("工作指导思想", "approach"), report?.Approach),
            Report("performance", new("履职情况", "performance"), report?.Performance),
            Report("achievements", new("工作成绩", "achievements"), report?.Achievements),
            Report("problems", new("问题及改进", "problems and remedies"), report?.Problems),
            Report("other", new("其他", "other"), report?.Other),
            ReportedOn(report), Ratings(round, reporter), Sum(round, reporter), Result(round, reporter),
        ];
    }

    private static ImmutableArray<PaperFact> SummaryFacts(Round round, UnionRecord opening) =>
    [
        UnionName(opening), Semester(round), HeldOn(round), Raters(round), Students(round), Scale(round), Results(round), Arithmetic(round), Places(round), ConcludedOn(round),
    ];

    private static IEnumerable<Refusal> Refuse(Round round)
    {
        if (round.Stage != RoundStage.Concluded)
        {
            yield return new(RoundRules.InOrder, new("评议结果尚未确定", "The result does not stand yet"));
        }

        if (round.Stage == RoundStage.Concluded && round.Outcome.Tie is { } tie)
        {
            var among = tie.Among.Select(id => round.Call.Reporters.First(r => r.Id == id).Name ?? id).ToList();
            yield return new(RoundRules.Edge, new($"{string.Join("、", among)}同分，剩余名额{tie.Places}个，尚待确定", $"{string.Join(", ", among)} are equal; {tie.Places} places await a decision"));
        }
    }
}

using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Appraisals.AppraisalPaperFacts;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The papers of the appraisals of a year: a form for each who reports, a summary for each semester.</summary>
internal static class AppraisalPapers
{
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<AppraisedReporter>("appraisal-form", new("述职评议表", "appraisal form"), SourceFile.Year)
        {
            Addressee = new("述职评议会", "the body that rates"),
            Signatory = new("述职人、评议会", "who reports, and the body that rates"),
            Attachments = new("述职报告", "duty report"),
            Each = AppraisedReporter.Each,
            TitleOf = static (r, title) => r.In.Called(title),
            NameOf = static r => r.Name,
            Facts =
            [
                Union.Of(static (AppraisedReporter r) => r.In), OfSemester.Of(static (AppraisedReporter r) => r.In), HeldOn.Of(static (AppraisedReporter r) => r.In), .. ReporterPaperFacts.All,
            ],
        },
        new PaperKind<AppraisedSemester>("appraisal-summary", new("关于公布述职评议结果的通知", "notice of the results of an appraisal"), SourceFile.Year)
        {
            Addressee = new("学生会主席团、各工作部门", "the union's presidium and departments"),
            Signatory = AppraisalPaperFacts.Organ.Name.Label,
            Attachments = new("述职评议结果", "the results"),
            Each = AppraisedSemester.Each,
            TitleOf = static (s, _) => $"关于公布{s.Called("述职评议结果")}的通知",
            NameOf = static s => s.Semester,
            Letter = new(static s => $"{s.Opening.Union.Kind.Label.Chinese}主席团、各工作部门", static _ => string.Empty) { Attachments = static _ => ["述职评议结果"], SignedOn = static s => Concluded(s)?.On },
            Facts = [Union, Year, OfSemester, HeldOn, HeldBy, Reporters, Raters, Students, Grades, Others, Method, Places, Results, BeyondQuota, Organ, ConcludedOn],
            Refuse = Refuse,
        },
    ];

    // A summary waits until the result stands and hangs on no equal scores.
    private static IEnumerable<Refusal> Refuse(AppraisedSemester semester)
    {
        var round = semester.Round;
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

using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>One who reports in a semester.</summary>
/// <param name="In">The semester's appraisal.</param>
/// <param name="Reporter">Who reports.</param>
/// <param name="Place">Their place in the list of those who report.</param>
internal sealed record AppraisedReporter(AppraisedSemester In, Reporter Reporter, int Place)
{
    /// <summary>Who it is, in the names of files.</summary>
    public string Name => $"{In.Semester}-{Shown.Person(Reporter.Name, Place)}";

    /// <summary>The report, once it was made.</summary>
    public DutyReported? Report => In.Round.ReportOf(Reporter.Id);

    public Score Score => In.Round.Outcome.Standings.First(s => s.Person == Reporter.Id).Score;

    public static IEnumerable<AppraisedReporter> Each(PaperSources sources) =>
        AppraisedSemester.Each(sources).SelectMany(static s => s.Round.Call.Reporters.Select((r, i) => new AppraisedReporter(s, r, i + 1)));
}

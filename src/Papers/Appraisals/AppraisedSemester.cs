using UnionGovernance.Appraisals.Course;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The appraisal of one semester.</summary>
/// <param name="Round">Its course.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record AppraisedSemester(Round Round, UnionRecord Opening)
{
    /// <summary>The semester in the name of a file.</summary>
    public string Semester => Round.Call.Semester.Label.Chinese;

    public static IEnumerable<AppraisedSemester> Each(PaperSources sources) =>
        sources.Year is not { } year ? [] : year.Subject<AppraisalsOfTheYear>().Rounds.Select(r => new AppraisedSemester(r, year.History.Opening));

    /// <summary>What a paper of this appraisal is called.</summary>
    public string Called(string title) => $"{Opening.Union.Title}{Opening.Union.ShowYear(Language.Chinese)}{Round.Call.Semester.Label.Chinese}{title}";
}

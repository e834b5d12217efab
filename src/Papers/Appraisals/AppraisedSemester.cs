using NodaTime;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Papers.Appraisals;

/// <summary>The appraisal of one semester.</summary>
/// <param name="Round">Its course.</param>
/// <param name="Opening">The union and its year.</param>
/// <param name="Staff">How many staff the union had on the day of the meeting, in heads; nothing where it is not known.</param>
internal sealed record AppraisedSemester(Round Round, UnionRecord Opening, int? Staff)
{
    /// <summary>The semester in the name of a file.</summary>
    public string Semester => Round.Call.Semester.Label.Chinese;

    public static IEnumerable<AppraisedSemester> Each(PaperSources sources) =>
        sources.Year is not { } year ? [] : year.Subject<AppraisalsOfTheYear>().Rounds.Select(r => new AppraisedSemester(r, year.History.Opening, StaffOn(r.Held?.On, year)));

    private static int? StaffOn(LocalDate? day, YearReplay year) =>
        day is { } held && StructureFacts.Staff.Read(year.KnownOn(held).Record) is { Known: Known.Given, Low: var staff } ? staff : null;

    /// <summary>What a paper of this appraisal is called.</summary>
    public string Called(string title) => $"{Opening.Union.Printed}{Opening.Union.ShowYear(Language.Chinese)}{Round.Call.Semester.Label.Chinese}{title}";
}

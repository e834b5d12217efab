using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Satisfaction;
using UnionGovernance.Selections;

namespace UnionGovernance.Editions;

/// <summary>What is over on the day of a record, so that nobody changes it any more, and from when on it is done otherwise.</summary>
internal static class Past
{
    /// <summary>下一次学代会.</summary>
    public static Words NextCongress { get; } = new("下一次学代会", "the next congress");

    private static readonly Words _nextYear = new("下一学年", "the next academic year");

    /// <summary>What is held in an academic year, and held no more when it is over.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> HeldInTheYear { get; } =
        [AppraisalFacts.TimesInYear, AppraisalFacts.Autumn, AppraisalFacts.Spring, GuidanceFacts.Hearings, TrainingFacts.Autumn, TrainingFacts.Spring, TrainingFacts.StudyPerMonth, SatisfactionFacts.Measured];

    // When the year is over nobody rates or is selected in it either.
    private static readonly HashSet<FactPath> _ofTheYear =
        [.. HeldInTheYear, CongressFacts.HeldThisYear, CongressFacts.InForm, AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare, SelectionFacts.DepartmentSteps];

    /// <summary>How a congress was made up and prepared: who its delegates were and how they came to be, who approved it, how candidates were selected. When it has been held it is the next that may differ.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> OfTheCongress { get; } =
    [
        CongressFacts.Delegates, CongressFacts.NonCadreDelegates, CongressFacts.DelegateShare, CongressFacts.NonCadreShare, CongressFacts.DelegatesElected,
        CongressFacts.ApprovedByParty, CongressFacts.ApprovedByFederation, SelectionFacts.PresidiumSteps,
    ];

    /// <summary>From when on a fact can be otherwise that is over.</summary>
    /// <param name="path">The fact.</param>
    /// <param name="record">The record.</param>
    /// <returns>Such as 下一次学代会; nothing where it can still be changed, or never could.</returns>
    public static Words? MendedFrom(FactPath path, UnionRecord record)
    {
        var isOver = IsYearOver(record, Semester.Spring);
        return IsOfTheCongress(path) ? (CongressDays.IsPlanned(record) || !(path.IsPast || isOver || CongressDays.IsHeld(record)) ? null : NextCongress)
            : path.IsPast || (path == CongressFacts.PresidiumElectedBy && isOver) ? NextCongress
            : _ofTheYear.Contains(path) && IsYearOver(record, path == TrainingFacts.Autumn || path == AppraisalFacts.Autumn ? Semester.Autumn : Semester.Spring) ? _nextYear
            : null;
    }

    /// <summary>Whether it tells of a congress that is planned, so that it can still be brought about though it would be over once the congress is held.</summary>
    public static bool IsStillToCome(FactPath path, UnionRecord record) => IsOfTheCongress(path) && CongressDays.IsPlanned(record);

    private static bool IsOfTheCongress(FactPath path) => path is FactPath<UnionRecord> fact && OfTheCongress.Contains(fact);

    private static bool IsYearOver(UnionRecord record, Semester semester) =>
        record is { AsOf: { Known: Known.Given or Known.Within, Low: var today }, Union.Year: { } year } && today > year.LastDayOf(semester);
}

using System.Collections.Immutable;
using System.Linq.Expressions;
using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A part that an academic year may still bring: until a semester is over, what falls short may come yet.</summary>
/// <remarks>
/// Until the day of assessment is known to lie after the semester, no shortfall is one: it is open, with the day until which it is
/// (<see cref="Explanation.OpenUntil"/>), or, where the day or the academic year is unknown, with the question for it. What is reached is met at
/// once. Where the day is known within bounds, such as a month, a shortfall stands that is one on every day of them.
/// </remarks>
/// <param name="Part">What is asked of the year: a count so far, something held. It has no parts of its own, since each may have its own semester.</param>
/// <param name="Semester">The semester with whose last day, itself in time, it is due.</param>
/// <exception cref="ArgumentException">The part has parts.</exception>
public sealed record DueBy(Requirement<UnionRecord> Part, Semester Semester) : Requirement<UnionRecord>
{
    /// <summary>What is asked of the year.</summary>
    public Requirement<UnionRecord> Part { get; } = Whole(Part);

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("dueBy", Semester, Part);

    /// <inheritdoc/>
    public override bool MayLapse => Part.MayLapse;

    /// <inheritdoc/>
    public override bool IsOfCircumstances => Part.IsOfCircumstances;

    /// <inheritdoc/>
    internal override bool SpeaksByItsFigure => Part.SpeaksByItsFigure;

    /// <inheritdoc/>
    internal override bool ReadsRoster => Part.ReadsRoster;

    /// <inheritdoc/>
    internal override Conflict? ConflictIn(UnionRecord subject) => Part.ConflictIn(subject);

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Part.Judge(subject) is var verdict && verdict == Verdict.NotMet && !IsOver(subject) ? Verdict.Undetermined : verdict;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var grounds = Part.GroundsIn(subject);
        if (Judge(subject) != Verdict.Undetermined)
        {
            return grounds;
        }

        var (isRunning, isShort) = (IsRunning(subject), Part.Judge(subject) == Verdict.NotMet);
        return grounds with
        {
            OpenUntil = isRunning && isShort ? LastDayOf(subject) : null,
            Wanted = isRunning ? grounds.Wanted :
            [
                .. subject.Union.Year is null ? [RecordFacts.AcademicYear] : Array.Empty<FactPath>(),
                .. subject.AsOf.Known == Known.Given ? [] : new FactPath[] { RecordFacts.AsOf },
                .. grounds.Wanted,
            ],
            Notes = isShort ? [Open(subject, isRunning), .. grounds.Notes] : grounds.Notes,
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return Part.DecidingIn(whole);
    }

    /// <inheritdoc/>
    public override Words? LeadIn(Verdict verdict) => Part.LeadIn(verdict);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() => Part.CriticalValues() is { IsEmpty: false } values
        ? [.. values, AssessedAfter(1), AssessedAfter(0)]
        : [];

    /// <inheritdoc/>
    /// <remarks>Where the semester is over, whoever advises leaves them out: nobody makes up what is past.</remarks>
    public override ImmutableArray<Mend> Mends(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return IsOver(subject) || IsRunning(subject) ? Part.Mends(subject) : [];
    }

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(UnionRecord subject) => Part.Distances(subject);

    /// <inheritdoc/>
    public override Expression<Func<UnionRecord, bool>> Filter(Verdict verdict, IFactColumns<UnionRecord> columns) => verdict is Verdict.Met or Verdict.NotApplicable
        ? Part.Filter(verdict, columns)
        : throw new NotSupportedException($"Whether \"{Describe(Language.English)}\" is broken hangs on the day of assessment and the academic year, and is judged in memory.");

    /// <inheritdoc/>
    public override string Describe(Language language) => Part.Describe(language);

    private static Requirement<UnionRecord> Whole(Requirement<UnionRecord> part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Leaves().SequenceEqual([part]) ? part : throw new ArgumentException($"\"{part.Describe(Language.English)}\" has parts, each of which is due by a semester of its own.", nameof(part));
    }

    private CriticalCase<UnionRecord> AssessedAfter(int days) =>
        new(RecordFacts.AsOf, r => LastDayOf(r) is { } last ? RecordFacts.AsOf.Write(r, Fact.Given(last.PlusDays(days))) : r);

    private LocalDate? LastDayOf(UnionRecord record) => record.Union.Year?.LastDayOf(Semester);

    private bool IsOver(UnionRecord record) => record.AsOf.Known is Known.Given or Known.Within && record.AsOf.Low > LastDayOf(record);

    private bool IsRunning(UnionRecord record) => record.AsOf.Known is Known.Given or Known.Within && record.AsOf.High <= LastDayOf(record);

    private Words Open(UnionRecord record, bool isRunning)
    {
        var (chinese, english) = Semester == Semester.Autumn ? ("本学年秋季学期", "the autumn semester") : ("本学年", "the academic year");
        return isRunning && LastDayOf(record) is { } last
            ? new(
                $"{chinese}尚未结束（到{DateForm.Instance.Show(last, Language.Chinese)}为止），现在不足的还可以补上，结束以前不判为不符合",
                $"{english} is not over until {DateForm.Instance.Show(last, Language.English)}: what is short now may still come, and is no breach before")
            : record.Union.Year is null
                ? new($"没有写明是哪一学年，不知道{chinese}是否已经结束", $"of which academic year this is nobody says, nor so whether {english} is over")
                : record.AsOf.Known is Known.Given or Known.Within
                    ? new(
                        $"评估截至日期（{DateForm.Instance.Show(record.AsOf, Language.Chinese)}）可能在{chinese}结束以前，也可能在以后",
                        $"the day of assessment ({DateForm.Instance.Show(record.AsOf, Language.English)}) may lie before the end of {english}, or after it")
                    : new($"没有写明评估截至日期，不知道{chinese}是否已经结束；已经结束的，现在的不足即为不符合", $"as of which day this is nobody says, nor so whether {english} is over; if it is, what is short is a breach");
    }
}

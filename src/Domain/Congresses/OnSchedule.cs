using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>The yearly congress was held on schedule, judged by academic year.</summary>
/// <remarks>
/// An academic year runs from 1 September to 31 August, both included. While the year assessed is not over, a congress of the year
/// before still counts, for this year's may yet come. The record tells of the latest congress: one after the year assessed says nothing of that
/// year, and one after the day of assessment is a plan, beside which another may have been held. Where the day of assessment is known within
/// bounds, such as a month, a verdict stands that holds on every day of them. Until someone says it, this is undetermined.
/// </remarks>
internal sealed record OnSchedule : Requirement<UnionRecord>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("onSchedule");

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.AsOf.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        var (held, year, first, last) = (CongressFacts.HeldOn.Read(subject), subject.Union.Year, subject.AsOf.Low, subject.AsOf.High);
        var early = first > year.LastDay ? (Verdict?)null : On(held, year, first);
        var late = last <= year.LastDay ? (Verdict?)null : On(held, year, LocalDate.Max(first, year.LastDay.PlusDays(1)));
        return early is not { } running ? late!.Value : late is not { } over || running == over ? running : Verdict.Undetermined;
    }

    /// <inheritdoc/>
    public override Explanation Explain(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (verdict, held) = (Judge(subject), CongressFacts.HeldOn.Read(subject));
        var open = verdict == Verdict.Undetermined;
        var isLater = open && held.Known is Known.Given or Known.Within && subject.AsOf.Known != Known.Unknown && Later(held, subject) is not null;
        return new(verdict, this, [CongressFacts.HeldOn.Measure(subject)], [])
        {
            Wanted = !open ? [] : [.. subject.AsOf.Known == Known.Given ? [] : new FactPath[] { RecordFacts.AsOf }, .. isLater ? [CongressFacts.HeldOn] : Array.Empty<FactPath>()],
            Notes = isLater ? [Later(held, subject)!] : [],
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() =>
    [
        HeldOn(static y => y.FirstDay.PlusYears(-1)), HeldOn(static y => y.FirstDay), HeldOn(static y => y.LastDay),
        AsOf(static y => y.LastDay), AsOf(static y => y.LastDay.PlusDays(1)),
    ];

    private static CriticalValue<UnionRecord> HeldOn(Func<AcademicYear, LocalDate> day) =>
        new(CongressFacts.HeldOn, r => CongressFacts.HeldOn.Write(r, Fact.Given(day(r.Union.Year))));

    private static CriticalValue<UnionRecord> AsOf(Func<AcademicYear, LocalDate> day) =>
        new(RecordFacts.AsOf, r => RecordFacts.AsOf.Write(r, Fact.Given(day(r.Union.Year))));

    // Of the days of a running year the first is the hardest: whatever was held by then was held by any later one.
    private static Verdict On(Fact<LocalDate> held, AcademicYear year, LocalDate asOf)
    {
        var isOver = asOf > year.LastDay;
        var from = isOver ? year.FirstDay : year.FirstDay.PlusYears(-1);
        return held.Known is not (Known.Given or Known.Within) ? Verdict.Undetermined
            : held.High < from && held.High <= asOf ? Verdict.NotMet
            : held.Low >= from && held.High <= (isOver ? year.LastDay : asOf) ? Verdict.Met
            : Verdict.Undetermined;
    }

    private static Words? Later(Fact<LocalDate> held, UnionRecord subject)
    {
        var (day, asOf, year) = (CongressFacts.HeldOn.Form, RecordFacts.AsOf.Form, subject.Union.Year);
        return held.Low > subject.AsOf.High
            ? new(
                $"{day.Show(held, Language.Chinese)}在评估截至日期（{asOf.Show(subject.AsOf, Language.Chinese)}）之后，是召开计划，不能说明已经召开；请填截至该日最近一次已经召开的日期",
                $"{day.Show(held, Language.English)} is after the day of assessment ({asOf.Show(subject.AsOf, Language.English)}), a plan and no congress held; please give the latest that had been held by that day")
            : held.Low > year.LastDay
            ? new(
                $"{day.Show(held, Language.Chinese)}在{year.Show(Language.Chinese)}之后，不能说明该学年是否召开；请填该学年那一次的日期",
                $"{day.Show(held, Language.English)} is after the academic year {year.Show(Language.English)} and says nothing of it; please give the date of that year's own congress")
            : null;
    }

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? "每学年按期召开一次学代会（或全体学生大会）"
        : "the congress or assembly is held once an academic year, on schedule";
}

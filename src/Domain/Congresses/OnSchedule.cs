using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>The yearly congress was held on schedule, judged by academic year.</summary>
/// <remarks>
/// An academic year runs from 1 September to 31 August, both included. It is decided by the congress held in it, whether listed with others, given as
/// the latest, or stated without its day; that none was held is a statement too. While the year assessed is not over, a congress of the year before
/// still counts, for this year's may yet come. Where the record tells of the latest congress alone, one after the year assessed says nothing of that
/// year, and one after the day of assessment is a plan, beside which another may have been held. Where the day of assessment is known within
/// bounds, such as a month, a verdict stands that holds on every day of them. Until someone says it, and until someone says of which academic year the
/// record is, this is undetermined, unless one is stated to have been held in that year, whichever it is.
/// </remarks>
internal sealed record OnSchedule : Requirement<UnionRecord>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("onSchedule");

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (CongressDays.Contradict(subject))
        {
            return Verdict.Undetermined;
        }

        if (subject.Congress.HeldThisYear is { Known: Known.Given, Low: true })
        {
            return Verdict.Met;
        }

        if (subject.AsOf.Known is not (Known.Given or Known.Within) || subject.Union.Year is not { } year)
        {
            return Verdict.Undetermined;
        }

        var (first, last) = (subject.AsOf.Low, subject.AsOf.High);
        var running = first > year.LastDay ? (Verdict?)null : Both(Running(subject, year, first), Running(subject, year, LocalDate.Min(last, year.LastDay)));
        var over = last <= year.LastDay ? (Verdict?)null : Both(Over(subject, year, LocalDate.Max(first, year.LastDay.PlusDays(1))), Over(subject, year, last));
        return running is not { } one ? over!.Value : over is not { } other ? one : Both(one, other);
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var verdict = Judge(subject);
        var grounds = CongressEvidence.Of(verdict, subject, OfLaterYear(subject) is { } later ? [later] : []);
        return verdict == Verdict.Undetermined && subject.Union.Year is null ? grounds with { Wanted = [RecordFacts.AcademicYear, .. grounds.Wanted] } : grounds;
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() =>
    [
        // A congress after the year, looked at then, shows what is asked sooner than days that lie before it.
        .. CongressDays.MadeUp(static r => r.Union.Year?.LastDay.PlusDays(1)),
        .. CongressDays.MadeUp(static r => r.Union.Year?.FirstDay.PlusYears(-1)),
        .. CongressDays.MadeUp(static r => r.Union.Year?.FirstDay),
    ];

    private static Verdict Both(Verdict one, Verdict other) => one == other ? one : Verdict.Undetermined;

    private static Verdict Running(UnionRecord record, AcademicYear year, LocalDate asOf) => CongressDays.Within(record, year.FirstDay.PlusYears(-1), asOf, asOf);

    private static Verdict Over(UnionRecord record, AcademicYear year, LocalDate asOf) => CongressDays.Within(record, year.FirstDay, year.LastDay, asOf);

    private static Words? OfLaterYear(UnionRecord record)
    {
        var (held, day) = (CongressFacts.HeldOn.Read(record), CongressFacts.HeldOn.Form);
        return record.Union.Year is { } year && held.Known is Known.Given or Known.Within && held.Low > year.LastDay && held.Low <= record.AsOf.High
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

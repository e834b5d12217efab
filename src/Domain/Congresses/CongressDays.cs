using NodaTime;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>On which days congresses were held, from all that a record says of it: the latest, a list, and whether there was one in its academic year.</summary>
/// <remarks>
/// A list that is complete, and a latest congress that had been held by the day of assessment, leave no room for others. A day after the day of
/// assessment is a plan. A session of several days is held on its first.
/// </remarks>
internal static class CongressDays
{
    /// <summary>The latest of the days that are listed.</summary>
    public static Fact<LocalDate> Latest(UnionRecord record)
    {
        var dates = record.Congress.Dates;
        if (dates.Known is not (Known.Given or Known.Within) || dates.Low.Count == 0)
        {
            return default;
        }

        var (low, high) = (LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        foreach (var day in dates.Low)
        {
            (low, high) = (LocalDate.Max(low, day.Low), LocalDate.Max(high, day.High));
        }

        return Fact.Within(low, dates.Known == Known.Given ? high : LocalDate.MaxIsoValue);
    }

    /// <summary>Whether one was held in the record's academic year, up to the day of assessment, as far as the days tell.</summary>
    public static Fact<bool> HeldThisYear(UnionRecord record)
    {
        if (record.Union.Year is not { } year || record.AsOf.Known is not (Known.Given or Known.Within))
        {
            return default;
        }

        if (record.AsOf.High < year.FirstDay)
        {
            return Fact.Given(false);
        }

        if (SaysNothing(record))
        {
            return default;
        }

        var (first, last) = (On(record, year, record.AsOf.Low), On(record, year, record.AsOf.High));
        return first != last || first == Verdict.Undetermined ? default : Fact.Given(first == Verdict.Met);

        static Verdict On(UnionRecord record, AcademicYear year, LocalDate asOf) => ByDays(record, year.FirstDay, LocalDate.Min(year.LastDay, asOf), asOf);
    }

    /// <summary>Whether the congress of which a record tells had been held by the day of assessment, as far as its days tell.</summary>
    public static bool IsHeld(UnionRecord record) => CongressFacts.HeldOn.Read(record) is { Known: Known.Given or Known.Within } latest
        ? record.AsOf is { Known: Known.Given or Known.Within, Low: var asOf } && latest.High <= asOf
        : CongressFacts.HeldThisYear.Read(record) is { Known: Known.Given, Low: true };

    /// <summary>Whether the congress of which a record tells is planned for a day after the day of assessment.</summary>
    public static bool IsPlanned(UnionRecord record) => CongressFacts.HeldOn.Read(record) is { Known: Known.Given or Known.Within, Low: var first }
        && record.AsOf is { Known: Known.Given or Known.Within, High: var asOf } && first > asOf;

    /// <summary>Whether what is said of the days contradicts itself: the latest is none of the list, or it is stated that one was held in the year, or that none was, and the days tell otherwise.</summary>
    public static bool Contradict(UnionRecord record) =>
        LatestIsNotListed(record)
        || (record.Congress.HeldThisYear is { Known: Known.Given, Low: var held } && HeldThisYear(record) is { Known: Known.Given, Low: var told } && held != told);

    /// <summary>Whether the latest is stated and can be none of a list that is complete, or lies before one that is listed.</summary>
    public static bool LatestIsNotListed(UnionRecord record) =>
        record.Congress.HeldOn is { Known: Known.Given or Known.Within } latest
        && (record.Congress.Dates is { Known: Known.Given, Low.Count: 0 } || (Latest(record) is { Known: Known.Given or Known.Within } listed && (latest.High < listed.Low || listed.High < latest.Low)));

    /// <summary>Whether one was held on some of the days from one to another, and had been held by the day of assessment.</summary>
    /// <param name="record">The record.</param>
    /// <param name="from">The first day; where it comes after the last, none can have been held.</param>
    /// <param name="to">The last day; none after the day of assessment counts.</param>
    /// <param name="asOf">The day of assessment.</param>
    public static Verdict Within(UnionRecord record, LocalDate from, LocalDate to, LocalDate asOf)
    {
        // What is stated of the year goes first: where the day of assessment is not known, a day that tells otherwise is not that day.
        if (record.Congress.HeldThisYear is { Known: Known.Given, Low: var held } && record.Union.Year is { } year)
        {
            var last = LocalDate.Min(year.LastDay, asOf);
            if (held ? year.FirstDay >= from && last >= year.FirstDay && last <= to : from >= year.FirstDay && to <= last)
            {
                return held ? Verdict.Met : Verdict.NotMet;
            }
        }

        return ByDays(record, from, to, asOf);
    }

    /// <summary>The latest congress that had been held by the day of assessment, for whoever tells of it; of those that may be named, the first of equals.</summary>
    /// <param name="record">The record.</param>
    /// <param name="ofTheYear">Whether only one counts that the year's rule may rest on.</param>
    /// <returns>Its day; unknown where none is known.</returns>
    public static Fact<LocalDate> LatestHeld(UnionRecord record, bool ofTheYear)
    {
        var asOf = record.AsOf.Known is Known.Given or Known.Within ? record.AsOf.Low : LocalDate.MaxIsoValue;
        var last = ofTheYear && record.Union.Year is { } year && asOf > year.LastDay ? year.LastDay : asOf;
        var dates = record.Congress.Dates.Known is Known.Given or Known.Within ? record.Congress.Dates.Low : [];
        return dates.Append(CongressFacts.HeldOn.Read(record)).Where(d => d.Known is Known.Given or Known.Within && d.High <= last && d.High < LocalDate.MaxIsoValue)
            .OrderByDescending(static d => d.High).FirstOrDefault();
    }

    /// <summary>The cases that a day tells apart: the only congress, and the day of assessment, before it, on it and after it.</summary>
    /// <param name="turn">The day, of a record.</param>
    public static IEnumerable<CriticalValue<UnionRecord>> MadeUp(Func<UnionRecord, LocalDate?> turn)
    {
        foreach (var days in new[] { 0, -1, 1 })
        {
            yield return new CriticalCase<UnionRecord>(CongressFacts.HeldOn, r => turn(r) is { } day ? CongressFacts.Dates.Write(r, Fact.Given<Sequence<Fact<LocalDate>>>([Fact.Given(day.PlusDays(days))])) : r);
            yield return new CriticalCase<UnionRecord>(RecordFacts.AsOf, r => turn(r) is { } day ? RecordFacts.AsOf.Write(r, Fact.Given(day.PlusDays(days))) : r);
        }
    }

    private static bool SaysNothing(UnionRecord record) => record.Congress.Dates.Known == Known.Unknown && record.Congress.HeldOn.Known == Known.Unknown;

    private static Verdict ByDays(UnionRecord record, LocalDate from, LocalDate to, LocalDate asOf)
    {
        if (from > to)
        {
            return Verdict.NotMet;
        }

        var (dates, latest) = (record.Congress.Dates, CongressFacts.HeldOn.Read(record));
        var (sure, possible) = latest.Known is Known.Given or Known.Within ? One(latest, from, to) : (false, false);
        if (dates.Known is Known.Given or Known.Within)
        {
            foreach (var day in dates.Low)
            {
                // None of the list is later than the latest.
                var isBounded = latest.Known is Known.Given or Known.Within && latest.High < day.High && latest.High >= day.Low;
                var (isSure, isPossible) = One(isBounded ? Fact.Within(day.Low, latest.High) : day, from, to);
                (sure, possible) = (sure || isSure, possible || isPossible);
            }
        }

        var noOthers = dates.Known == Known.Given || (latest.Known is Known.Given or Known.Within && latest.High < from && latest.High <= asOf);
        return sure ? Verdict.Met : noOthers && !possible ? Verdict.NotMet : Verdict.Undetermined;
    }

    private static (bool Sure, bool Possible) One(Fact<LocalDate> day, LocalDate from, LocalDate to) =>
        (day.Low >= from && day.High <= to, day.High >= from && day.Low <= to);
}

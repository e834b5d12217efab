using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>What a record shows of when congresses were held, beside a verdict that rests on it.</summary>
internal static class CongressEvidence
{
    /// <param name="verdict">The verdict.</param>
    /// <param name="record">The record.</param>
    /// <param name="notes">What is to be said of it besides.</param>
    public static Grounds Of(Verdict verdict, UnionRecord record, params IEnumerable<Words> notes)
    {
        var open = verdict == Verdict.Undetermined;
        ImmutableArray<Words> said = open && record.AsOf.Known != Known.Unknown ? [.. Plan(record) is { } plan ? [plan] : Array.Empty<Words>(), .. notes] : [];
        return new(
            [
                CongressFacts.HeldOn.Measure(record),
                .. new FactPath<UnionRecord>[] { CongressFacts.Dates, CongressFacts.HeldThisYear }
                    .Select(p => (Path: p, Stated: p.MeasureStated(record))).Where(static p => p.Stated.Known != Known.Unknown).Select(p => p.Path.Measure(record)),
            ],
            [])
        {
            Wanted = !open ? [] :
            [
                .. record.AsOf.Known == Known.Given ? [] : new FactPath[] { RecordFacts.AsOf },
                .. said.Length > 0 || CongressDays.Contradict(record) ? [CongressFacts.HeldOn] : Array.Empty<FactPath>(),
                .. record.Congress.Dates is { Known: Known.Given, Low: var days } && days.Any(static d => d.Known != Known.Given) ? [CongressFacts.Dates] : Array.Empty<FactPath>(),
            ],
            Notes = said,
        };
    }

    // A plan is no congress held, and beside it another may have been.
    private static Words? Plan(UnionRecord record)
    {
        var (held, day, asOf) = (CongressFacts.HeldOn.Read(record), CongressFacts.HeldOn.Form, RecordFacts.AsOf.Form);
        return held.Known is Known.Given or Known.Within && held.Low > record.AsOf.High
            ? new(
                $"{day.Show(held, Language.Chinese)}在评估截至日期（{asOf.Show(record.AsOf, Language.Chinese)}）之后，是召开计划，不能说明已经召开；请填截至该日最近一次已经召开的日期",
                $"{day.Show(held, Language.English)} is after the day of assessment ({asOf.Show(record.AsOf, Language.English)}), a plan and no congress held; please give the latest that had been held by that day")
            : null;
    }
}

using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Records;

/// <summary>The rules of every national edition, the measures of 2019 among them, and the goals that schools set themselves.</summary>
internal static class EveryRule
{
    private static readonly Dictionary<Options, Edition[]> _editions = new[] { false, true }
        .SelectMany(static year => new[] { false, true }.Select(tiny => new Options { FirstYearsMayFail = year, FirstOfTinyMajorCounts = tiny }))
        .ToDictionary(static o => o, static o => NationalEditions.With(o).ToArray());

    private static readonly Dictionary<(Options, UnionKind, UnionLevel), Rule[]> _rules = _editions
        .SelectMany(static e => Enum.GetValues<UnionKind>().SelectMany(kind => Enum.GetValues<UnionLevel>().Select(level => (Options: e.Key, kind, level))))
        .ToDictionary(
            static key => key,
            static key => (Rule[])
            [
                .. _editions[key.Options].Where(e => e.SpeaksOf(new() { School = "虚构大学", AcademicYear = 2023, Kind = key.kind, Level = key.level }))
                    .SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(SchoolGoals.All).Distinct(),
            ]);

    /// <summary>The editions of every year that speak of the record's level and kind, as its options have them; each rule once.</summary>
    public static Rule[] On(UnionRecord record) => _rules[(record.Options, record.Kind, record.Level)];
}

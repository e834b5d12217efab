using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Records;

/// <summary>The rules of every national edition, the measures of 2019 among them, and the goals that schools set themselves.</summary>
internal static class EveryRule
{
    private static readonly Dictionary<Options, Edition[]> _editions = new[] { false, true }
        .SelectMany(static year => new[] { false, true }.Select(tiny => new Options { FirstYearsMayFail = year, FirstOfTinyMajorCounts = tiny }))
        .ToDictionary(static o => o, static o => NationalEditions.With(o).ToArray());

    private static readonly Dictionary<(Options, UnionKind, UnionLevel), (Edition Edition, Rule Rule)[]> _inEditions = _editions
        .SelectMany(static e => Enum.GetValues<UnionKind>().SelectMany(kind => Enum.GetValues<UnionLevel>().Select(level => (Options: e.Key, Kind: kind, Level: level))))
        .ToDictionary(static key => key, static key => Of(_editions[key.Options], new() { School = "虚构大学", AcademicYear = 2023, Kind = key.Kind, Level = key.Level }));

    private static readonly Dictionary<(Options, UnionKind, UnionLevel), Rule[]> _rules =
        _inEditions.ToDictionary(static e => e.Key, static e => (Rule[])[.. e.Value.Select(static r => r.Rule), .. SchoolGoals.All]);

    /// <summary>The rules of the editions of every year that speak of the record's level and kind, as its options have them, and the goals.</summary>
    public static Rule[] On(UnionRecord record) => _rules[(record.Options, record.Kind, record.Level)];

    /// <summary>The same without the goals, each rule in the first edition that has it.</summary>
    public static (Edition Edition, Rule Rule)[] InEditions(UnionRecord record) => _inEditions[(record.Options, record.Kind, record.Level)];

    // Two rules of one name that say the same with the same numbers are one.
    private static (Edition, Rule)[] Of(Edition[] editions, UnionRecord record) =>
    [
        .. editions.Where(e => e.SpeaksOf(record)).SelectMany(static e => e.Items.Select(i => (e, i.Rule)))
            .DistinctBy(static r => (r.Rule.Id, r.Rule.Specification.Describe(Language.English))),
    ];
}

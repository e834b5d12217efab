using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Records;

/// <summary>The rules of every national edition, the measures of 2019 among them, and the goals that schools set themselves.</summary>
internal static class EveryRule
{
    private static readonly Dictionary<RecordOptions, Edition[]> _editions = new[] { false, true }
        .SelectMany(static year => new[] { false, true }.Select(tiny => new RecordOptions { FirstYearsMayFail = year, FirstOfTinyMajorCounts = tiny }))
        .ToDictionary(static o => o, static o => RuleBook.National.Editions.Select(e => e.As(o)).ToArray());

    private static readonly Dictionary<(RecordOptions, UnionKind, UnionLevel), Edition[]> _speaking = _editions
        .SelectMany(static e => Enum.GetValues<UnionKind>().SelectMany(kind => Enum.GetValues<UnionLevel>().Select(level => (Options: e.Key, Kind: kind, Level: level))))
        .ToDictionary(
            static key => key,
            static key => _editions[key.Options].Where(e => e.SpeaksOf(new() { Union = new(new("虚构大学"), key.Kind, key.Level, new(2023)) })).ToArray());

    // Two rules of one name that say the same with the same numbers are one.
    private static readonly Dictionary<(RecordOptions, UnionKind, UnionLevel), Rule[]> _rules = _speaking.ToDictionary(
        static e => e.Key,
        static e => (Rule[])[.. e.Value.SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(SchoolGoals.All).DistinctBy(static r => (r.Id, r.Requirement.Describe(Language.English)))]);

    /// <summary>The editions of every year that speak of the record's level and kind, as its options have them.</summary>
    public static Edition[] EditionsFor(UnionRecord record) => _speaking[(record.Options, record.Union.Kind, record.Union.Level)];

    /// <summary>Their rules and the goals, each once.</summary>
    public static Rule[] On(UnionRecord record) => _rules[(record.Options, record.Union.Kind, record.Union.Level)];
}

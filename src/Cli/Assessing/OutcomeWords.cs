using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Cli.Assessing;

/// <summary>Why a record was not assessed, in words.</summary>
internal static class OutcomeWords
{
    /// <param name="outcome">What came of assessing it.</param>
    /// <param name="union">Whose record it is.</param>
    /// <param name="place">Where an edition is named: by an option, or in the record.</param>
    /// <param name="s">The language.</param>
    /// <returns>The reasons; none where it was assessed.</returns>
    public static IEnumerable<string> Of(AssessmentOutcome outcome, UnionYear union, Words place, Speech s) => outcome switch
    {
        AssessmentOutcome.NoneFits { Named: null } =>
        [
            s[
                union.Year is { } year ? $"{year.Show(Language.Chinese)}没有可用的指标表，请{place.Chinese}指定" : $"记录没有说明学年，请{place.Chinese}指定指标表",
                union.Year is { } of ? $"No edition is for the academic year {of}; name one {place.English}" : $"The record does not state its academic year; name an edition {place.English}"],
        ],
        AssessmentOutcome.NoneFits { Named: { } named } =>
        [
            s[
                $"记录是{Who(union.Level, union.Kind, s)}的，而指标表{FileWord.Of(named.Title, named.Id).Chinese}是{Who(named.Level, named.Kind, s)}的，请换一个版本",
                $"The record is of a {Who(union.Level, union.Kind, s)}; the edition {FileWord.Of(named.Title, named.Id).English} is for a {Who(named.Level, named.Kind, s)}. Choose another"],
        ],
        AssessmentOutcome.SeveralFit { Fitting: var several } =>
        [
            s[
                $"{union.ShowYear(Language.Chinese)}有多份指标表，请{place.Chinese}选定一份：{string.Join("、", several.Select(static e => FileWord.Of(e.Title, e.Id).Chinese))}",
                $"Several editions fit {union.Year}; choose one {place.English}: {string.Join(", ", several.Select(static e => FileWord.Of(e.Title, e.Id).English))}"],
        ],
        AssessmentOutcome.Refused { Faults: var faults } => faults.Select(f => f.Describe(s.Language, s.Place(f.JsonPointer, RecordFile.NameOf(f.JsonPointer)))),
        _ => [],
    };

    private static string Who(UnionLevel level, UnionKind kind, Speech s) =>
        s[$"{level.Label.Chinese}{kind.Label.Chinese}", $"{level.Label.English}'s {kind.Label.English}"];
}

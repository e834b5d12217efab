using NodaTime;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli;

/// <summary>Assesses a record as the options say, or says what has to be settled first.</summary>
internal static class RecordAssessment
{
    public static Assessment? Of(UnionRecord record, string? edition, LocalDate? asOf, LocalDate today, Speech s, TextWriter error)
    {
        record = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = asOf is { } day ? Fact.Given(day) : record.AsOf,
        };
        var outcome = RuleBook.National.Assess(record, today);
        foreach (var line in Trouble(outcome, record.Union, s))
        {
            error.WriteLine(line);
        }

        return outcome.Assessment;
    }

    private static IEnumerable<string> Trouble(AssessmentOutcome outcome, UnionYear union, Speech s) => outcome switch
    {
        AssessmentOutcome.NoneFits { Named: null } =>
        [
            s[
                $"{union.Year.Show(Language.Chinese)}没有可用的指标表，请用 --edition 指定",
                $"No edition is for the academic year {union.Year}; name one with --edition"],
        ],
        AssessmentOutcome.NoneFits { Named: { } named } =>
        [
            s[
                $"记录是{Who(union.Level, union.Kind, s)}的，而指标表 {named.Id} 是{Who(named.Level, named.Kind, s)}的，请换一个版本",
                $"The record is of a {Who(union.Level, union.Kind, s)}; the edition {named.Id} is for a {Who(named.Level, named.Kind, s)}. Choose another"],
        ],
        AssessmentOutcome.SeveralFit { Fitting: var several } =>
        [
            s[
                $"{union.Year.Show(Language.Chinese)}有多份指标表，请用 --edition 选定一份：{string.Join("、", several.Select(static e => e.Id))}",
                $"Several editions fit {union.Year}; choose one with --edition: {string.Join(", ", several.Select(static e => e.Id))}"],
        ],
        AssessmentOutcome.Refused { Faults: var faults } => faults.Select(f => f.Describe(s.Language)),
        _ => [],
    };

    private static string Who(UnionLevel level, UnionKind kind, Speech s) =>
        s[$"{level.Label.Chinese}{kind.Label.Chinese}", $"{level.Label.English}'s {kind.Label.English}"];
}

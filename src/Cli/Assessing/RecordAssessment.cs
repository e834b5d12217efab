using NodaTime;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Assessing;

/// <summary>Assesses a record as the options say, or says what has to be settled first.</summary>
internal static class RecordAssessment
{
    private static readonly Words _byOption = new("用 --edition ", "with --edition");

    /// <returns>The assessments of all records of a file, each told of what is to be settled; nothing where one cannot be made.</returns>
    public static IReadOnlyList<Assessment>? OfAll(IReadOnlyList<UnionRecord>? records, string? edition, LocalDate? asOf, LocalDate today, Speech s, TextWriter error)
    {
        var assessments = records?.Select(r => Of(r, edition, asOf, today, s, error)).ToList();
        return assessments is null || assessments.Contains(null) ? null : [.. assessments.OfType<Assessment>()];
    }

    public static Assessment? Of(UnionRecord record, string? edition, LocalDate? asOf, LocalDate today, Speech s, TextWriter error)
    {
        record = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = asOf is { } day ? Fact.Given(day) : record.AsOf,
        };
        Today.Say(record, today, Today.InRecord, s, error);
        var outcome = RuleBook.National.Assess(record, today);
        foreach (var line in OutcomeWords.Of(outcome, record.Union, _byOption, s))
        {
            error.WriteLine(line);
        }

        return outcome.Assessment;
    }
}

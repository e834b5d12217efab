using NodaTime;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli;

/// <summary>Assesses a record as the options say, or says what has to be settled first.</summary>
internal static class RecordAssessment
{
    private static readonly Words _byOption = new("用 --edition ", "with --edition");

    public static Assessment? Of(UnionRecord record, string? edition, LocalDate? asOf, LocalDate today, Speech s, TextWriter error)
    {
        record = record with
        {
            Edition = edition ?? record.Edition,
            AsOf = asOf is { } day ? Fact.Given(day) : record.AsOf,
        };
        Today.Say(record, today, s, error);
        var outcome = RuleBook.National.Assess(record, today);
        foreach (var line in OutcomeWords.Of(outcome, record.Union, _byOption, s))
        {
            error.WriteLine(line);
        }

        return outcome.Assessment;
    }
}

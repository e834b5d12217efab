using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a roster decides by itself, to be told as soon as it is read.</summary>
/// <param name="Finding">The finding, which rests on the roster and on no other fact.</param>
/// <param name="BrokenBy">Who or what breaks the rule, as people call them.</param>
public sealed record RosterFinding(Finding Finding, ImmutableArray<string> BrokenBy)
{
    /// <summary>All that a record's roster decides.</summary>
    /// <param name="record">The record with the roster; of the rest only whose it is, its edition and its options are looked at.</param>
    /// <param name="asOf">The day to judge at.</param>
    /// <returns>What is met and what is not, in the order of the edition; nothing where no edition fits, or several do.</returns>
    public static ImmutableArray<RosterFinding> Of(UnionRecord record, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RuleBook.National.Assess(Alone(record), asOf) is AssessmentOutcome.Assessed { Assessment: var assessment }
            ? [.. assessment.All.Where(static f => f.Verdict is Verdict.Met or Verdict.NotMet).Select(f => new RosterFinding(f, [.. f.BrokenBy.Select(assessment.Called)]))]
            : [];
    }

    /// <summary>What no roster has and is asked about: nobody on the presidium, two of one name in one college.</summary>
    /// <param name="record">The record with the roster.</param>
    /// <returns>The doubts that rest on the roster and on no other fact. They change no verdict.</returns>
    public static ImmutableArray<Doubt> DoubtsOf(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordDoubts.Of(Alone(record));
    }

    private static UnionRecord Alone(UnionRecord record) => new() { Union = record.Union, Edition = record.Edition, Options = record.Options, Members = record.Members };
}

using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a roster decides by itself, to be told as soon as it is read.</summary>
public static class RosterFindings
{
    /// <summary>The findings that rest on the roster and on no other fact.</summary>
    /// <param name="record">The record with the roster; of the rest only whose it is, its edition and its options are looked at.</param>
    /// <param name="asOf">The day to judge at.</param>
    /// <returns>Those that are met or not met, in the order of the edition; none where no edition fits, or several do.</returns>
    public static ImmutableArray<Finding> Of(UnionRecord record, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var alone = new UnionRecord { Union = record.Union, Edition = record.Edition, Options = record.Options, Members = record.Members };
        return RuleBook.National.Assess(alone, asOf) is AssessmentOutcome.Assessed { Assessment: var assessment }
            ? [.. assessment.All.Where(static f => f.Verdict is Verdict.Met or Verdict.NotMet)]
            : [];
    }

    /// <summary>Who breaks a rule, by name where it is known.</summary>
    /// <param name="people">The roster.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>The names of its people; the id of whoever has none, and what is broken by no one person as it stands.</returns>
    public static IEnumerable<string> BrokenBy(Roster<Member> people, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(finding);
        return finding.BrokenBy.Select(id => people.List.FirstOrDefault(m => m.Id == id) is { Name: { Known: Known.Given, Low: var name } } ? name : id);
    }
}

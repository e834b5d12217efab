using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>What one rule finds in a record.</summary>
/// <param name="Item">The rule's line in an edition, or among a school's goals.</param>
/// <param name="Explanation">The verdict with its evidence.</param>
/// <param name="Mends">The changes that would mend it.</param>
/// <param name="Claim">What the school declares, if it does.</param>
/// <param name="Reason">The school's reason, where the rule says only what is normal and it is missed.</param>
public sealed record Finding(Item Item, Explanation Explanation, ImmutableArray<Mend> Mends, Claim? Claim, string? Reason)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Explanation.Verdict;

    /// <summary>How the claim stands to the facts.</summary>
    public ClaimStanding Standing => (Claim?.Answer, Verdict) switch
    {
        (null or Answer.Blank, _) => ClaimStanding.None,
        (_, Verdict.Undetermined) => ClaimStanding.Unsupported,
        (_, Verdict.NotApplicable) or (Answer.Prose, _) => ClaimStanding.None,
        (Answer.Yes or Answer.UpToStandard, Verdict.Met) => ClaimStanding.Supported,
        (Answer.No or Answer.BelowStandard, Verdict.NotMet) => ClaimStanding.Conceded,
        _ => ClaimStanding.Contradicted,
    };

    /// <summary>The statements on which the verdict rests.</summary>
    public IEnumerable<Statement> Statements => Explanation.Whole().Select(static e => e.Statement).OfType<Statement>().Distinct();

    /// <summary>Who or what breaks the rule, each once.</summary>
    public IEnumerable<string> BrokenBy => Explanation.Whole().SelectMany(static e => e.BrokenBy).Distinct(StringComparer.Ordinal);

    /// <summary>All facts that were looked at, those of single people apart.</summary>
    public IEnumerable<Measurement> Measured =>
        Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Measured).DistinctBy(static m => m.Path);

    internal static Finding Of(Item item, UnionRecord record)
    {
        var requirement = item.Rule.Requirement;
        var explanation = requirement.Explain(record);
        Claim? claim = null;
        foreach (var declared in record.Claims)
        {
            claim = declared.Rule == item.Rule.Id ? declared : claim;
        }

        var reason = item.Rule.Basis.Force == Force.Normally && explanation.Verdict == Verdict.NotMet
            ? explanation.Whole().SelectMany(static e => e.Measured).Select(m => record.RemarkAt(m.Path.JsonPointer)?.Reason).FirstOrDefault(static r => r is not null)
            : null;
        return new(item, explanation, requirement.Mends(record), claim, reason);
    }
}

using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections;

/// <summary>What is asked about the staff's eligibility that no union has.</summary>
internal static class EligibilityDoubts
{
    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.More("doubt.more-outside-party-and-league-than-staff", EligibilityFacts.NotPartyOrLeague, StructureFacts.Staff),
        DoubtRule.More("doubt.more-outside-rank-than-staff", EligibilityFacts.OutsideRank, StructureFacts.Staff),
        DoubtRule.More("doubt.more-failed-than-staff", EligibilityFacts.WithFailedCourse, StructureFacts.Staff),
        DoubtRule.More("doubt.more-failed-required-than-staff", EligibilityFacts.WithFailedRequiredCourse, StructureFacts.Staff),
    ];
}

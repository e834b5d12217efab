using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>What is asked about the number of college unions that no school has.</summary>
internal static class ReachDoubts
{
    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
        [DoubtRule.More("doubt.more-checked-than-college-unions", ReachFacts.CollegeUnionsChecked, ReachFacts.CollegeUnions)];
}

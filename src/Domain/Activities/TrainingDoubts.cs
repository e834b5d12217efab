using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities;

/// <summary>What is asked about study and training that no union has.</summary>
internal static class TrainingDoubts
{
    /// <summary>The most meetings of a month that are not doubted: one a day.</summary>
    public const int MostMeetings = 31;

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } = [DoubtRule.Beyond("doubt.much-study", TrainingFacts.StudyPerMonth, MostMeetings)];
}

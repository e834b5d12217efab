using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction;
using UnionGovernance.Seals;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>What is asked of a record whose facts no union has (存疑), subject by subject.</summary>
public static class RecordDoubts
{
    /// <summary>The questions, in the order of the file.</summary>
    internal static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        .. StructureDoubts.All, .. MemberDoubts.All, .. EligibilityDoubts.All, .. CongressDoubts.All, .. TrainingDoubts.All, .. AppraisalDoubts.All,
        .. GuidanceDoubts.All, .. SealDoubts.All, .. ReachDoubts.All, .. SatisfactionDoubts.All,
    ];

    /// <summary>The doubts of a record. They change no verdict.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The doubts, in the order of the questions.</returns>
    public static ImmutableArray<Doubt> Of(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. All.SelectMany(d => d.In(record))];
    }
}

using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals;

/// <summary>What is asked about the seal that no rule of any school has. Only the custodian is national, so none of it is a finding.</summary>
internal static class SealDoubts
{
    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.Of(
            "doubt.seal-approved-by-student",
            SealFacts.UseApprovedBy,
            static r => r.Seal.UseApprovedBy is { Known: Known.Given, Low: UseApprover.Student },
            static (_, _) => new(
                "用印由学生批准；所见办法都由团委或教师批准，学生不能批准，请核对",
                "a use of the seal is approved by a student; every rule that was seen has the League committee or a teacher approve, and a student may not: please check")),
    ];
}

using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>Goals that a school may set itself, beside the national table. A record names those it has.</summary>
public static class SchoolGoals
{
    /// <summary>The five goals, in the order in which they are reported.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        CongressRules.ReportedGoal,
        ReachRules.LargeColleges,
        EligibilityRules.HalfFromCollegeUnionsGoal(TenMeasures.StaffCap, TenMeasures.LargeStaffCap),
        SatisfactionRules.Measured,
        SatisfactionRules.IndexOfHalf,
    ];
}

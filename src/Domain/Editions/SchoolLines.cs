using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Editions;

/// <summary>The seventeen lines of the school tables since November 2021, which differ in limits, titles of posts and marks.</summary>
internal static class SchoolLines
{
    // Marks were seen on items 1 and 11 only; the numbers from 12 on are inferred from the college table.
    public static ImmutableArray<Item> Of(int staffCap, int largeStaffCap, int presidiumCap, int departmentCap, Sequence<string> posts, Mark core, Mark other) =>
    [
        new("1", StructureRules.ServesOnly, Attestation.Seen, core),
        new("2", StructureRules.Flat, Attestation.Seen, other),
        new("3", StructureRules.StaffHeadcount(staffCap, largeStaffCap), Attestation.Seen, other),
        new("4", StructureRules.PresidiumSize(presidiumCap), Attestation.Seen, other),
        new("5", StructureRules.DepartmentCount(departmentCap), Attestation.Seen, other),
        new("6", StructureRules.Posts(posts), Attestation.Seen, other),
        new("7", EligibilityRules.Politics, Attestation.Seen, other),
        new("8", EligibilityRules.Study(new()), Attestation.Seen, other) { Alternatives = EligibilityRules.StudyAlternatives },
        new("9", SelectionRules.SchoolChain, Attestation.Seen, other),
        new("10", CongressRules.ElectedByCongress, Attestation.Seen, other),
        new("11", CongressRules.HeldOnSchedule, Attestation.Seen, core),
        new("12", CongressRules.DelegatesElected, Attestation.Inferred, Mark.NotSeen),
        new("13", TrainingRules.InSchool, Attestation.Inferred, Mark.NotSeen),
        new("14", AppraisalRules.EachSemester, Attestation.Inferred, Mark.NotSeen),
        new("15", AppraisalRules.NotTiedInSchool, Attestation.Inferred, Mark.NotSeen),
        new("16", OversightRules.PartyHearsInSchool, Attestation.Inferred, Mark.NotSeen),
        new("17", OversightRules.GuidanceInSchool, Attestation.Inferred, Mark.NotSeen),
    ];
}

using System.Collections.Immutable;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Law;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>The thirteen lines of the college tables. Colleges have no limit on departments.</summary>
internal static class CollegeLines
{
    /// <param name="staffCap">The most staff, in heads.</param>
    /// <param name="presidiumCap">The most presidium members, in heads.</param>
    /// <param name="last">How well the number of the last line is known.</param>
    public static ImmutableArray<Item> Of(int staffCap, int presidiumCap, Attestation last) =>
    [
        new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
        new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
        new("3", StructureRules.StaffHeadcount(staffCap), Attestation.Seen, Mark.None),
        new("4", StructureRules.PresidiumSize(presidiumCap), Attestation.Seen, Mark.None),
        new("5", StructureRules.Posts(PostTitles.Of2021), Attestation.Seen, Mark.None),
        new("6", EligibilityRules.Politics, Attestation.Seen, Mark.None),
        new("7", EligibilityRules.Study(new()), Attestation.Seen, Mark.None) { Alternatives = EligibilityRules.StudyAlternatives },
        new("8", CongressRules.ElectedByCongressOrAssembly, Attestation.Seen, Mark.None),
        new("9", CongressRules.HeldOnSchedule, Attestation.Seen, Mark.None),
        new("10", TrainingRules.InCollege, Attestation.Seen, Mark.None),
        new("11", AppraisalRules.NotTiedInCollege, Attestation.Seen, Mark.None),
        new("12", OversightRules.PartyHearsInCollege, Attestation.Seen, Mark.None),
        new("13", OversightRules.GuidanceInCollege, last, Mark.None),
    ];
}

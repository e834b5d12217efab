using UnionGovernance.Congresses;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>The school filing form of 2020: item 3 has three rows, and the words are 达标 and 未达标.</summary>
public static class School2020
{
    /// <summary>The most staff, in heads, itself allowed.</summary>
    public const int StaffCap = 40;

    /// <summary>The most staff, in heads, of a school with many students or several campuses, itself allowed.</summary>
    public const int LargeStaffCap = 60;

    /// <summary>The most presidium members, in heads, itself allowed.</summary>
    public const int PresidiumCap = 5;

    /// <summary>The most departments, itself allowed.</summary>
    public const int DepartmentCap = 6;

    /// <summary>The table.</summary>
    public static Edition Table { get; } = new(
        "school-2020",
        new("2020年备案表（校级）", "Filing form of 2020, school level"),
        UnionLevel.School,
        new(2020),
        "达标",
        "未达标",
        [
            new("1", StructureRules.ServesOnly, Attestation.Seen, Mark.None),
            new("2", StructureRules.Flat, Attestation.Seen, Mark.None),
            new("3（一）", StructureRules.StaffHeadcount(StaffCap, LargeStaffCap), Attestation.Seen, Mark.None),
            new("3（二）", StructureRules.PresidiumSize(PresidiumCap), Attestation.Seen, Mark.None),
            new("3（三）", StructureRules.DepartmentCount(DepartmentCap), Attestation.Seen, Mark.None),
            new("4", StructureRules.Posts(PostTitles.Of2020), Attestation.Seen, Mark.None),
            new("5", EligibilityRules.Politics, Attestation.Seen, Mark.None),
            new("6", EligibilityRules.Study(new()), Attestation.Seen, Mark.None) { Alternatives = EligibilityRules.StudyAlternatives },
            new("7", SelectionRules.SchoolChain, Attestation.Seen, Mark.None),
            new("8", CongressRules.ElectedByCongress, Attestation.Seen, Mark.None),
            new("9", CongressRules.HeldSinceOctober2019, Attestation.Seen, Mark.None),
        ])
    {
        IndicatorColumn = "项目",
        FilingTitle = "深化改革评估备案表",
        FilingNamesUnionAlone = true,
        CitedInDisclosures = Documents.EvaluationPlan,
    };

    /// <summary>The same table for graduate unions.</summary>
    public static Edition OfGraduates { get; } = GraduateTable.Of(Table);
}

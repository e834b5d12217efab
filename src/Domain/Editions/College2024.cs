using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>The college table of 2024—2025, with the numbers and limits of November 2021.</summary>
public static class College2024
{
    /// <summary>The most staff, in heads, itself allowed.</summary>
    public const int StaffCap = 30;

    /// <summary>The most presidium members, in heads, itself allowed.</summary>
    public const int PresidiumCap = 3;

    /// <summary>The table.</summary>
    public static Edition Table { get; } = new(
        "college-2024-2025",
        new("2024—2025学年自评表（院级）", "Table of 2024–2025, college level"),
        UnionLevel.College,
        new(2024),
        "是",
        "否",
        CollegeLines.Of(StaffCap, PresidiumCap, Attestation.Inferred))
    {
        IndicatorColumn = "项目",
        ConclusionColumn = "结论",
    };

    /// <summary>The same table for graduate unions.</summary>
    public static Edition OfGraduates { get; } = GraduateTable.Of(Table);
}

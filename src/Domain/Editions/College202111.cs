using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>The college table of November 2021. Colleges have no limit on departments.</summary>
public static class College202111
{
    /// <summary>The most staff, in heads, itself allowed.</summary>
    public const int StaffCap = 30;

    /// <summary>The most presidium members, in heads, itself allowed.</summary>
    public const int PresidiumCap = 3;

    /// <summary>The table.</summary>
    public static Edition Table { get; } = new(
        "college-2021-11",
        new("2021年11月自评表（院级）", "Table of November 2021, college level"),
        UnionLevel.College,
        new(2021),
        "是",
        "否",
        CollegeLines.Of(StaffCap, PresidiumCap, Attestation.Seen))
    {
        IndicatorColumn = "项目",
        ConclusionColumn = "符合标准情况",
    };

    /// <summary>The same table for graduate unions.</summary>
    public static Edition OfGraduates { get; } = GraduateTable.Of(Table);
}

using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>The school table of 2022—2023.</summary>
public static class School2022
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
        "school-2022-2023",
        new("2022—2023学年自评表（校级）", "Table of 2022–2023, school level"),
        UnionLevel.School,
        new(2022),
        "是",
        "否",
        SchoolLines.Of(StaffCap, LargeStaffCap, PresidiumCap, DepartmentCap, PostTitles.Of2021, Mark.Core, Mark.NotSeen))
    {
        IndicatorColumn = "指标",
        CitedInDisclosures = Documents.Consolidation,
    };

    /// <summary>The same table for graduate unions.</summary>
    public static Edition OfGraduates { get; } = GraduateTable.Of(Table);
}

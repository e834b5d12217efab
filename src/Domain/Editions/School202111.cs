using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Editions;

/// <summary>The school table of November 2021 (2021年11月自评表), whose disclosures cite the opinions of 2019 alone.</summary>
public static class School202111
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
        "school-2021-11",
        new("2021年11月自评表（校级）", "Table of November 2021, school level"),
        UnionLevel.School,
        new(2021),
        "是",
        "否",
        SchoolLines.Of(StaffCap, LargeStaffCap, PresidiumCap, DepartmentCap, PostTitles.Of2021, Mark.None, Mark.None))
    {
        IndicatorColumn = "项目",
    };

    /// <summary>The same table for graduate unions.</summary>
    public static Edition OfGraduates { get; } = GraduateTable.Of(Table);
}

using System.Collections.Immutable;
using UnionGovernance.Rules;
using static UnionGovernance.Unions.StructureRules;

namespace UnionGovernance.Editions;

/// <summary>The national tables. So far they hold the head-count items only.</summary>
public static class NationalEditions
{
    private static readonly Rule _staff = StaffHeadcount(40, 60);
    private static readonly Rule _presidium = PresidiumSize(5);
    private static readonly Rule _departments = DepartmentCount(6);

    /// <summary>The school filing form of 2020: item 3 has three rows, and the words are 达标 and 未达标.</summary>
    public static Edition School2020 { get; } = new(
        "school-2020",
        UnionLevel.School,
        2020,
        "达标",
        "未达标",
        [
            new("3（一）", _staff, Attestation.Seen),
            new("3（二）", _presidium, Attestation.Seen),
            new("3（三）", _departments, Attestation.Seen),
        ]);

    /// <summary>The school table of November 2021.</summary>
    public static Edition School202111 { get; } = SchoolSince2021("school-2021-11", 2021);

    /// <summary>The school table of 2021—2022.</summary>
    public static Edition School2021 { get; } = SchoolSince2021("school-2021-2022", 2021);

    /// <summary>The school table of 2022—2023.</summary>
    public static Edition School2022 { get; } = SchoolSince2021("school-2022-2023", 2022);

    /// <summary>The school table of 2023—2024.</summary>
    public static Edition School2023 { get; } = SchoolSince2021("school-2023-2024", 2023);

    /// <summary>The college table of November 2021. Colleges have no limit on departments.</summary>
    public static Edition College202111 { get; } = College("college-2021-11", 2021);

    /// <summary>The college table of 2024—2025, with the numbers and limits of November 2021.</summary>
    public static Edition College2024 { get; } = College("college-2024-2025", 2024);

    /// <summary>All of them, school before college, oldest first.</summary>
    public static ImmutableArray<Edition> All { get; } =
        [School2020, School202111, School2021, School2022, School2023, College202111, College2024];

    /// <summary>The editions that fit a year: its own, else the latest before it, carried forward.</summary>
    /// <param name="level">The level.</param>
    /// <param name="academicYear">The calendar year in which the academic year begins.</param>
    /// <returns>The choice. Before the first known edition nothing fits; in 2021—2022 two school tables do, and the caller asks.</returns>
    public static EditionChoice For(UnionLevel level, int academicYear)
    {
        var earlier = All.Where(e => e.Level == level && e.AcademicYear <= academicYear).ToList();
        var latest = earlier.Count == 0 ? academicYear : earlier.Max(static e => e.AcademicYear);
        return new([.. earlier.Where(e => e.AcademicYear == latest)], latest != academicYear);
    }

    private static Edition SchoolSince2021(string id, int academicYear) => new(
        id,
        UnionLevel.School,
        academicYear,
        "是",
        "否",
        [
            new("3", _staff, Attestation.Seen),
            new("4", _presidium, Attestation.Seen),
            new("5", _departments, Attestation.Seen),
        ]);

    private static Edition College(string id, int academicYear) => new(
        id,
        UnionLevel.College,
        academicYear,
        "是",
        "否",
        [
            new("3", StaffHeadcount(30), Attestation.Seen),
            new("4", PresidiumSize(3), Attestation.Seen),
        ]);
}

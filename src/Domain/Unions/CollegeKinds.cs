using UnionGovernance.Facts;

namespace UnionGovernance.Unions;

/// <summary>How <see cref="CollegeKind"/> is written.</summary>
public static class CollegeKinds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<CollegeKind> Form { get; } = new(
    [
        new(CollegeKind.College, "college", new("院（系）", "college")),
        new(CollegeKind.ResidentialCollege, "residentialCollege", new("书院", "residential college")),
        new(CollegeKind.BranchCampus, "branchCampus", new("分校区", "branch campus")),
    ]);
}

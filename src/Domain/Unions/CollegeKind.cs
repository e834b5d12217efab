using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>What kind of second-level unit a college union stands in.</summary>
public enum CollegeKind
{
    /// <summary>院（系）.</summary>
    College,

    /// <summary>书院.</summary>
    ResidentialCollege,

    /// <summary>分校区.</summary>
    BranchCampus,
}

/// <summary>How <see cref="CollegeKind"/> is written.</summary>
public static class CollegeKinds
{
    private static readonly ChoiceForm<CollegeKind> _form = new(
    [
        new(CollegeKind.College, "college", new("院（系）", "college")),
        new(CollegeKind.ResidentialCollege, "residentialCollege", new("书院", "residential college")),
        new(CollegeKind.BranchCampus, "branchCampus", new("分校区", "branch campus")),
    ]);

    extension(CollegeKind kind)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<CollegeKind> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(kind).Label;
    }
}

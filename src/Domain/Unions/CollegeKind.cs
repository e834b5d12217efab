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

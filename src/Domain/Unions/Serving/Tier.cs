namespace UnionGovernance.Unions.Serving;

/// <summary>Where a body stands in the union.</summary>
public enum Tier
{
    /// <summary>On the one level of departments.</summary>
    Department,

    /// <summary>Between presidium and departments.</summary>
    AboveDepartments,

    /// <summary>Below a department.</summary>
    BelowDepartments,
}

using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>A department was set up, on the one level below the presidium. What it is called makes no difference: a department called 办公室 is one like any other.</summary>
public sealed record DepartmentSetUp : Act
{
    /// <summary>Its name.</summary>
    public string Department { get; init; } = string.Empty;
}

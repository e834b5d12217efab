namespace UnionGovernance.Unions;

/// <summary>The size and shape of a union.</summary>
public sealed record Structure
{
    /// <summary>Staff members (工作人员), in heads; volunteers and reserve teams are not staff.</summary>
    public Fact<int> Staff { get; init; }

    /// <summary>Members of the presidium (主席团), in heads.</summary>
    public Fact<int> Presidium { get; init; }

    /// <summary>Departments (工作部门).</summary>
    public Fact<int> Departments { get; init; }

    /// <summary>Whether the school has many students or several campuses; a fact with the school's own ground, never an option.</summary>
    public Fact<bool> LargeOrManyCampuses { get; init; }
}

namespace UnionGovernance.Unions;

/// <summary>The size and shape of a union.</summary>
public sealed record Structure
{
    /// <summary>Staff members (工作人员), in heads; volunteers and reserve teams are not staff.</summary>
    public Fact<int> Staff { get; init; }

    /// <summary>Volunteers (志愿者), in heads, those recruited for one matter among them. They are no staff, and no rule counts them.</summary>
    public Fact<int> Volunteers { get; init; }

    /// <summary>The reserve team (后备队伍), in heads: students who are trained for posts that they do not hold. They are no staff, and no rule counts them.</summary>
    public Fact<int> Reserve { get; init; }

    /// <summary>Members of the presidium (主席团), in heads.</summary>
    public Fact<int> Presidium { get; init; }

    /// <summary>Departments (工作部门). A department merely called 办公室 is one like any other.</summary>
    public Fact<int> Departments { get; init; }

    /// <summary>Whether the school has many students or several campuses; a fact with the school's own ground, never an option.</summary>
    public Fact<bool> LargeOrManyCampuses { get; init; }

    /// <summary>Whether the structure is presidium and departments only, with no standing centre or project office above or below. Working groups that end with their matter are no tier.</summary>
    public Fact<bool> Flat { get; init; }

    /// <summary>The titles of the posts that students hold. The secretary-general (秘书长) is a full-time League cadre and stands elsewhere.</summary>
    public Fact<Sequence<string>> Posts { get; init; }
}

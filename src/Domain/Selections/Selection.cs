namespace UnionGovernance.Selections;

/// <summary>The steps by which staff were selected.</summary>
public sealed record Selection
{
    /// <summary>The steps taken for candidates of the presidium, in order.</summary>
    public Fact<Sequence<SelectionStep>> PresidiumSteps { get; init; }

    /// <summary>The steps taken for members of departments, in order.</summary>
    public Fact<Sequence<SelectionStep>> DepartmentSteps { get; init; }
}

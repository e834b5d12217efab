namespace UnionGovernance.Selections.Terms;

/// <summary>What a school's charter settles about selection. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>None of them is national: the chains and the conditions are. <see cref="SelectionOptions"/> gives the reason for each default.</remarks>
public sealed record SelectionTerms
{
    /// <summary>Whether members of departments go through the presidium's chain too. By default they take the shorter one.</summary>
    public bool FullChainForDepartments { get; init; }

    /// <summary>Whether the result is published (公示) before it stands; for how many days nobody says. By default it is not asked.</summary>
    public bool Publication { get; init; }

    /// <summary>The least experience as a student cadre, in years; that number itself suffices. None is asked by default.</summary>
    public int? CadreYears { get; init; }

    /// <summary>Whether the recruitment windows of the two levels may have no day in common. By default they may.</summary>
    public bool StaggeredWindows { get; init; }
}

namespace UnionGovernance.Congresses.Proposals;

/// <summary>What the proposers think of a reply.</summary>
public enum Satisfied
{
    /// <summary>满意.</summary>
    Yes,

    /// <summary>基本满意.</summary>
    Mostly,

    /// <summary>不满意.</summary>
    No,
}

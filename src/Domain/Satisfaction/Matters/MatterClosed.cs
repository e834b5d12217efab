namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A matter was closed (办结).</summary>
public sealed record MatterClosed : MatterAct
{
    /// <summary>Whether whoever brought it is satisfied; nothing where nobody asked.</summary>
    public bool? Satisfied { get; init; }
}

namespace UnionGovernance.Unions;

/// <summary>What the union is for, and what it must not do in the school's place.</summary>
public sealed record Positioning
{
    /// <summary>Whether the union keeps to serving students and performs no dormitory, discipline-patrol or security function.</summary>
    public Fact<bool> ServesOnly { get; init; }
}

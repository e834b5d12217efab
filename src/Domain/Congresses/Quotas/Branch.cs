namespace UnionGovernance.Congresses.Quotas;

/// <summary>A League branch (团支部) that takes part in electing delegates.</summary>
public sealed record Branch
{
    /// <summary>Its name, unique in its unit.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its students, in heads; nothing where nobody said.</summary>
    public int? Students { get; init; }
}

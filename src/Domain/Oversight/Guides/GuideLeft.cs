using UnionGovernance.Acts;

namespace UnionGovernance.Oversight.Guides;

/// <summary>Whoever guided the union left; the day is their last.</summary>
public sealed record GuideLeft : Act
{
    /// <summary>What they guided as.</summary>
    public GuideRole Role { get; init; }

    /// <summary>Who left; nothing where only one served.</summary>
    public string? Name { get; init; }
}

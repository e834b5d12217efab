using UnionGovernance.Facts;

namespace UnionGovernance;

/// <summary>How <see cref="UnionLevel"/> is written.</summary>
public static class UnionLevels
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<UnionLevel> Form { get; } = new(
    [
        new(UnionLevel.School, "school", new("校级", "school")),
        new(UnionLevel.College, "college", new("院级", "college")),
    ]);
}

using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Serving;

/// <summary>How <see cref="Tier"/> is written.</summary>
public static class Tiers
{
    /// <summary>One that is no department.</summary>
    public static ChoiceForm<Tier> Extra { get; } = new(
    [
        new(Tier.AboveDepartments, "aboveDepartments", new("工作部门之上", "above the departments")),
        new(Tier.BelowDepartments, "belowDepartments", new("工作部门之下", "below the departments")),
    ]);
}

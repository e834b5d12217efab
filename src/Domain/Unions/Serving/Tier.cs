using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Serving;

/// <summary>Where a body stands in the union.</summary>
public enum Tier
{
    /// <summary>On the one level of departments.</summary>
    Department,

    /// <summary>Between presidium and departments.</summary>
    AboveDepartments,

    /// <summary>Below a department.</summary>
    BelowDepartments,
}

/// <summary>How <see cref="Tier"/> is written.</summary>
public static class Tiers
{
    private static readonly ChoiceForm<Tier> _form = new(
    [
        new(Tier.AboveDepartments, "aboveDepartments", new("工作部门之上", "above the departments")),
        new(Tier.BelowDepartments, "belowDepartments", new("工作部门之下", "below the departments")),
    ]);

    extension(Tier tier)
    {
        /// <summary>Where a body stands that is no department; a department has no word here.</summary>
        public static ChoiceForm<Tier> Form => _form;

        /// <summary>Where a body stands that is no department, in both languages.</summary>
        /// <exception cref="ArgumentOutOfRangeException">It is a department.</exception>
        public Words Label => _form.Of(tier).Label;
    }
}

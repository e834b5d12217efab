using UnionGovernance.Selections.Terms;

namespace UnionGovernance.Selections.Course;

/// <summary>Which steps a candidate goes through.</summary>
internal static class SelectionChains
{
    /// <summary>The chain.</summary>
    /// <param name="level">The union's level: a college has one chain for all its officers.</param>
    /// <param name="post">For what the candidate is selected.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <returns>The steps, in order.</returns>
    public static Sequence<SelectionStep> Of(UnionLevel level, SelectionPost post, SelectionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return level == UnionLevel.College ? SelectionRules.CollegePresidium
            : post == SelectionPost.Presidium || terms.FullChainForDepartments ? SelectionRules.SchoolPresidium
            : SelectionRules.SchoolDepartment;
    }
}

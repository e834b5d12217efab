using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>How large a union may be, by the table of a school and by that of its colleges; nothing where a table sets no limit. Every limit is itself allowed.</summary>
/// <param name="Staff">The most staff of a school's union, in heads.</param>
/// <param name="LargeStaff">The most staff, in heads, of a school with many students or several campuses; nothing where it is the same for all.</param>
/// <param name="Presidium">The most presidium members of a school's union, in heads.</param>
/// <param name="Departments">The most departments of a school's union.</param>
/// <param name="CollegeStaff">The most staff of a college's union, in heads.</param>
/// <param name="CollegePresidium">The most presidium members of a college's union, in heads.</param>
public sealed record StructureLimits(int? Staff, int? LargeStaff, int? Presidium, int? Departments, int? CollegeStaff, int? CollegePresidium)
{
    /// <summary>The limits that two tables set.</summary>
    /// <param name="school">The table of a school.</param>
    /// <param name="college">The table of its colleges.</param>
    /// <returns>The limits.</returns>
    /// <exception cref="ArgumentException">A table has no lines, is of the other level, or the two are of unions of another kind.</exception>
    public static StructureLimits Of(Edition school, Edition college)
    {
        ThrowIfNotOf(UnionLevel.School, school, nameof(school));
        ThrowIfNotOf(UnionLevel.College, college, nameof(college));
        if (school.Kind != college.Kind)
        {
            throw new ArgumentException($"Edition {college.Id} speaks of {college.Kind}, edition {school.Id} of {school.Kind}.", nameof(college));
        }

        var staff = Caps(school, StructureFacts.Staff);
        return new(
            staff.Count == 0 ? null : staff.Min(),
            staff.Count < 2 ? null : staff.Max(),
            Cap(school, StructureFacts.Presidium),
            Cap(school, StructureFacts.Departments),
            Cap(college, StructureFacts.Staff),
            Cap(college, StructureFacts.Presidium));
    }

    private static void ThrowIfNotOf(UnionLevel level, Edition edition, string parameter)
    {
        ArgumentNullException.ThrowIfNull(edition, parameter);
        if (edition.Items.IsDefaultOrEmpty)
        {
            throw new ArgumentException($"Edition {edition.Id} has no lines.", parameter);
        }

        if (edition.Level != level)
        {
            throw new ArgumentException($"Edition {edition.Id} is for the {edition.Level} level; a table of the {level} level is needed.", parameter);
        }
    }

    private static int? Cap(Edition edition, FactPath<UnionRecord, int> figure) => Caps(edition, figure) is { Count: > 0 } caps ? caps.Min() : null;

    // A record of which nothing is known explains every part of a rule, and no part keeps it from the next.
    private static List<int> Caps(Edition edition, FactPath<UnionRecord, int> figure) =>
    [
        .. edition.Items.SelectMany(i => i.Rule.Requirement.Explain(new() { Union = new(new(string.Empty), edition.Kind, edition.Level, edition.Year) }).Whole()).Select(static e => e.Requirement)
            .OfType<AtMost<UnionRecord, int>>().Where(a => a.Path == figure).Select(static a => a.Limit).Distinct(),
    ];
}

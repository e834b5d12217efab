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
    public static StructureLimits Of(Edition school, Edition college)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(college);
        var staff = Caps(school, StructureFacts.Staff);
        return new(
            staff.Count == 0 ? null : staff.Min(),
            staff.Count < 2 ? null : staff.Max(),
            Cap(school, StructureFacts.Presidium),
            Cap(school, StructureFacts.Departments),
            Cap(college, StructureFacts.Staff),
            Cap(college, StructureFacts.Presidium));
    }

    private static int? Cap(Edition edition, FactPath<UnionRecord, int> figure) => Caps(edition, figure) is { Count: > 0 } caps ? caps.Min() : null;

    // A record of which nothing is known explains every part of a rule, and no part keeps it from the next.
    private static List<int> Caps(Edition edition, FactPath<UnionRecord, int> figure) =>
    [
        .. edition.Items.SelectMany(i => i.Rule.Requirement.Explain(new() { Union = new(new(string.Empty), edition.Kind, edition.Level, edition.Year) }).Whole()).Select(static e => e.Requirement)
            .OfType<AtMost<UnionRecord, int>>().Where(a => a.Path == figure).Select(static a => a.Limit).Distinct(),
    ];
}

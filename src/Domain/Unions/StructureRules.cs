using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>The caps on a union's size. All are inclusive, and a cap has no floor: a presidium of one keeps it.</summary>
public static class StructureRules
{
    // The document's full text was not seen; the limits were, in the national tables made from it.
    private static readonly Provision _caps = new(
        "中青联发〔2019〕9号", "关于推动高校学生会（研究生会）深化改革的若干意见", "坚持精简原则", Attestation.Inferred, Force.Binding);

    /// <summary>Staff at most <paramref name="cap"/>, or at most <paramref name="large"/> in a school with many students or several campuses.</summary>
    /// <param name="cap">The usual cap, in heads.</param>
    /// <param name="large">The cap of a large school, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule StaffHeadcount(int cap, int large) => new(
        "staff.headcount",
        new Any<UnionRecord>(
        [
            new AtMost<UnionRecord, int>(StructureFacts.Staff, cap),
            new All<UnionRecord>(
            [
                new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses),
                new AtMost<UnionRecord, int>(StructureFacts.Staff, large),
            ]),
        ]),
        _caps);

    /// <summary>Staff at most <paramref name="cap"/>, with no larger cap for anyone.</summary>
    /// <param name="cap">The cap, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule StaffHeadcount(int cap) =>
        new("staff.headcount", new AtMost<UnionRecord, int>(StructureFacts.Staff, cap), _caps);

    /// <summary>The presidium at most <paramref name="cap"/>.</summary>
    /// <param name="cap">The cap, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule PresidiumSize(int cap) =>
        new("presidium.size", new AtMost<UnionRecord, int>(StructureFacts.Presidium, cap), _caps);

    /// <summary>Departments at most <paramref name="cap"/>.</summary>
    /// <param name="cap">The cap, in departments.</param>
    /// <returns>The rule.</returns>
    public static Rule DepartmentCount(int cap) =>
        new("departments.count", new AtMost<UnionRecord, int>(StructureFacts.Departments, cap), _caps);
}

using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts in <see cref="Structure"/>.</summary>
public static class StructureFacts
{
    /// <summary>工作人员人数.</summary>
    public static FactPath<UnionRecord, int> Staff { get; } =
        new("/structure/staff", "工作人员人数", static r => r.Structure.Staff, static (r, f) => r with { Structure = r.Structure with { Staff = f } });

    /// <summary>主席团人数.</summary>
    public static FactPath<UnionRecord, int> Presidium { get; } =
        new("/structure/presidium", "主席团人数", static r => r.Structure.Presidium, static (r, f) => r with { Structure = r.Structure with { Presidium = f } });

    /// <summary>工作部门数.</summary>
    public static FactPath<UnionRecord, int> Departments { get; } =
        new("/structure/departments", "工作部门数", static r => r.Structure.Departments, static (r, f) => r with { Structure = r.Structure with { Departments = f } });

    /// <summary>学生数较多或多校区.</summary>
    public static FactPath<UnionRecord, bool> LargeOrManyCampuses { get; } =
        new("/structure/largeOrManyCampuses", "学生数较多或多校区", static r => r.Structure.LargeOrManyCampuses, static (r, f) => r with { Structure = r.Structure with { LargeOrManyCampuses = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath> All { get; } = [Staff, Presidium, Departments, LargeOrManyCampuses];
}

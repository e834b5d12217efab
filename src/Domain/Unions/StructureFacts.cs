using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts in <see cref="Structure"/>.</summary>
public static class StructureFacts
{
    /// <summary>工作人员人数.</summary>
    public static FactPath<UnionRecord, int> Staff { get; } = new(
        "/structure/staff",
        new("工作人员人数", "staff members"),
        CountForm.Heads,
        static r => r.Structure.Staff,
        static (r, f) => r with { Structure = r.Structure with { Staff = f } },
        StructureCounts.Staff);

    /// <summary>志愿者人数.</summary>
    public static FactPath<UnionRecord, int> Volunteers { get; } = new(
        "/structure/volunteers",
        new("志愿者人数", "volunteers"),
        CountForm.Heads,
        static r => r.Structure.Volunteers,
        static (r, f) => r with { Structure = r.Structure with { Volunteers = f } });

    /// <summary>后备队伍人数.</summary>
    public static FactPath<UnionRecord, int> Reserve { get; } = new(
        "/structure/reserve",
        new("后备队伍（学生骨干储备）人数", "students in reserve"),
        CountForm.Heads,
        static r => r.Structure.Reserve,
        static (r, f) => r with { Structure = r.Structure with { Reserve = f } });

    /// <summary>主席团人数.</summary>
    public static FactPath<UnionRecord, int> Presidium { get; } = new(
        "/structure/presidium",
        new("主席团人数", "presidium members"),
        CountForm.Heads,
        static r => r.Structure.Presidium,
        static (r, f) => r with { Structure = r.Structure with { Presidium = f } },
        StructureCounts.Presidium);

    /// <summary>工作部门数.</summary>
    public static FactPath<UnionRecord, int> Departments { get; } = new(
        "/structure/departments",
        new("工作部门数", "departments"),
        CountForm.Pieces,
        static r => r.Structure.Departments,
        static (r, f) => r with { Structure = r.Structure with { Departments = f } },
        StructureCounts.Departments);

    /// <summary>学生数较多或多校区.</summary>
    public static FactPath<UnionRecord, bool> LargeOrManyCampuses { get; } = new(
        "/structure/largeOrManyCampuses",
        new("学生数较多或多校区", "many students or several campuses"),
        YesNoForm.Instance,
        static r => r.Structure.LargeOrManyCampuses,
        static (r, f) => r with { Structure = r.Structure with { LargeOrManyCampuses = f } })
    {
        IsCircumstance = true,
    };

    /// <summary>架构为“主席团+工作部门”，其上其下不常设中心、项目办公室等层级.</summary>
    public static FactPath<UnionRecord, bool> Flat { get; } = new(
        "/structure/flat",
        new("架构为“主席团+工作部门”，其上其下不常设中心、项目办公室等层级", "presidium and departments only, with no standing tier above or below"),
        YesNoForm.Instance,
        static r => r.Structure.Flat,
        static (r, f) => r with { Structure = r.Structure with { Flat = f } });

    /// <summary>所设职务.</summary>
    public static FactPath<UnionRecord, Sequence<string>> Posts { get; } = new(
        "/structure/posts",
        new("所设职务", "posts in use"),
        PostTitles.Form,
        static r => r.Structure.Posts,
        static (r, f) => r with { Structure = r.Structure with { Posts = f } },
        StructureCounts.Posts);

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [Staff, Volunteers, Reserve, Presidium, Departments, LargeOrManyCampuses, Flat, Posts];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Structure> Part { get; } = new("structure", "机构与人员", "Structure and people", static r => r.Structure, static v => new()
    {
        Staff = v.Of(Staff),
        Volunteers = v.Of(Volunteers),
        Reserve = v.Of(Reserve),
        Presidium = v.Of(Presidium),
        Departments = v.Of(Departments),
        LargeOrManyCampuses = v.Of(LargeOrManyCampuses),
        Flat = v.Of(Flat),
        Posts = v.Of(Posts),
    });
}

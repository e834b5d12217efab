using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Unions;

/// <summary>What a union is, how large it may be and which posts it may have. All caps are inclusive, and a cap has no floor: a presidium of one keeps it.</summary>
public static class StructureRules
{
    private static readonly Words _staff = new("人员", "staff");

    /// <summary>Keeps to serving students, on statement.</summary>
    public static Rule ServesOnly { get; } = new(
        "positioning.service",
        new("聚焦服务同学，不代行宿舍管理、纪律纠察、安保等行政职能", "Serves students; performs no dormitory, discipline-patrol or security function"),
        new Attested(PositioningFacts.ServesOnly),
        SchoolTable.ServesStudentsOnly, CollegeTable.ServesStudentsOnly)
    { Name = new("职能定位", "purpose"), Sentences = StructureSentences.ServesOnly };

    /// <summary>Presidium and departments only, on statement.</summary>
    public static Rule Flat { get; } = new(
        "structure.flat",
        new("只设主席团和工作部门，不常设其他层级", "Presidium and departments only; no standing tier beside them"),
        new Attested(StructureFacts.Flat),
        SchoolTable.PresidiumAndDepartmentsOnly, CollegeTable.PresidiumAndDepartmentsOnly)
    { Name = new("组织架构", "tiers"), Sentences = StructureSentences.Flat };

    /// <summary>Staff at most <paramref name="cap"/>, or at most <paramref name="large"/> in a school with many students or several campuses.</summary>
    /// <param name="cap">The usual cap, in heads.</param>
    /// <param name="large">The cap of a large school, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule StaffHeadcount(int cap, int large) => new(
        "staff.headcount",
        new($"工作人员不超过{cap}人，学生多或校区多的学校不超过{large}人", $"At most {cap} staff; at most {large} in a school with many students or several campuses"),
        new Any<UnionRecord>(
        [
            new AtMost<UnionRecord, int>(StructureFacts.Staff, cap),
            new All<UnionRecord>(
            [
                new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses),
                new AtMost<UnionRecord, int>(StructureFacts.Staff, large),
            ]),
        ]),
        SchoolTable.StaffCap)
    { Name = _staff, Sentences = StructureSentences.StaffHeadcount(cap, large) };

    /// <summary>Staff at most <paramref name="cap"/>, with no larger cap for anyone.</summary>
    /// <param name="cap">The cap, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule StaffHeadcount(int cap) => new(
        "staff.headcount",
        new($"工作人员不超过{cap}人", $"At most {cap} staff"),
        new AtMost<UnionRecord, int>(StructureFacts.Staff, cap),
        CollegeTable.StaffCap)
    { Name = _staff, Sentences = StructureSentences.StaffHeadcount(cap) };

    /// <summary>The presidium at most <paramref name="cap"/>.</summary>
    /// <param name="cap">The cap, in heads.</param>
    /// <returns>The rule.</returns>
    public static Rule PresidiumSize(int cap) => new(
        "presidium.size",
        new($"主席团不超过{cap}人", $"At most {cap} presidium members"),
        new AtMost<UnionRecord, int>(StructureFacts.Presidium, cap),
        SchoolTable.PresidiumCap, CollegeTable.PresidiumCap)
    { Name = new("主席团", "presidium"), Sentences = StructureSentences.PresidiumSize(cap) };

    /// <summary>Departments at most <paramref name="cap"/>.</summary>
    /// <param name="cap">The cap, in departments.</param>
    /// <returns>The rule.</returns>
    public static Rule DepartmentCount(int cap) => new(
        "departments.count",
        new($"工作部门不超过{cap}个", $"At most {cap} departments"),
        new AtMost<UnionRecord, int>(StructureFacts.Departments, cap),
        SchoolTable.DepartmentCap)
    { Name = new("部门", "departments"), Sentences = StructureSentences.DepartmentCount(cap) };

    /// <summary>No posts but the permitted ones.</summary>
    /// <param name="permitted">Their titles.</param>
    /// <returns>The rule.</returns>
    public static Rule Posts(Sequence<string> permitted) => new(
        "posts.permitted",
        new("不设规定以外的职务", "No posts beside the permitted ones"),
        new PermittedPosts(permitted),
        SchoolTable.Posts, SchoolTable.PostsSince2023, CollegeTable.Posts)
    { Name = new("职务", "posts"), Sentences = StructureSentences.Posts(new PermittedPosts(permitted)) };
}

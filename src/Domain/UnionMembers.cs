using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>Whether the members of a file that name a union agree: a college's union names school and college apart, a school's has no college.</summary>
internal static class UnionMembers
{
    /// <summary>What is wrong with a union's <c>college</c>.</summary>
    /// <param name="union">The union, as it was read.</param>
    /// <returns>What was found and what is expected; nothing where they agree.</returns>
    public static (Words Found, Words Expected)? Disagreement(UnionYear union) => union switch
    {
        { Level: UnionLevel.College, Name.College: null } => (Input.Absent, new(
            "院级组织要把名称分开写：school 只写学校，学院、书院或校区写在 college，如 \"school\": \"虚构大学\", \"college\": \"数学学院\"",
            "a college's union has its name in two: the school alone as school, the college as college, such as \"school\": \"虚构大学\", \"college\": \"数学学院\"")),
        { Level: UnionLevel.School, Name.College: { } college } => (new($"\"{college}\"", $"\"{college}\""), new(
            "校级组织不写 college；若是学院的组织，level 应为 \"college\"",
            "a school's union has no college; if it is a college's, its level is \"college\"")),
        _ => null,
    };
}

using System.Collections.Immutable;

namespace UnionGovernance;

/// <summary>Whose union it is: a school's, or a college's of that school.</summary>
/// <param name="School">The school's name.</param>
/// <param name="College">The name of the college, residential college (书院) or branch campus, without the school's; nothing where the union is the school's own.</param>
/// <remarks>
/// Two members and never one text: 南京大学 and 南京大学金陵学院 are two schools, and no text tells which part of a name is the school's.
/// </remarks>
public sealed record UnionName(string School, string? College = null)
{
    // A file that is started without a name has one of these, and so has a check that asks for figures alone.
    private static readonly ImmutableArray<string> _standIns = ["A University", "our university", "某某大学", "我校"];
    private static readonly ImmutableArray<string> _collegeStandIns = ["our college", "我院"];

    /// <summary>Whether somebody named the school, and no word stands in for its name.</summary>
    public bool IsSchoolNamed => School is { Length: > 0 } && !_standIns.Contains(School);

    /// <summary>Whether somebody named the college, where it is one's.</summary>
    public bool IsCollegeNamed => College is null || !_collegeStandIns.Contains(College);

    /// <summary>The name with what the union is, as papers write it: 虚构大学数学学院学生会.</summary>
    /// <param name="kind">Whom the union represents.</param>
    /// <returns>The name in Chinese.</returns>
    public string Of(UnionKind kind) => $"{this}{kind.Label.Chinese}";

    /// <summary>The names of school and college, one after the other, as papers write them.</summary>
    /// <returns>The names: 虚构大学, or 虚构大学数学学院.</returns>
    public override string ToString() => $"{School}{College}";
}

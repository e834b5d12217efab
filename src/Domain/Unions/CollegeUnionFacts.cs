using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts of a <see cref="CollegeUnion"/>; their pointers start at its entry.</summary>
public static class CollegeUnionFacts
{
    /// <summary>院级学生会: what all of them are called.</summary>
    public static Words Heading { get; } = new("院级学生会", "college unions");

    /// <summary>单位类型.</summary>
    public static FactPath<CollegeUnion, CollegeKind> Kind { get; } = new(
        "/kind", new("单位类型", "kind of unit"), CollegeKind.Form.AsFact(), static m => m.Kind, static (m, f) => m with { Kind = f })
    { IsCircumstance = true };

    /// <summary>学生数.</summary>
    public static FactPath<CollegeUnion, int> Students { get; } = new(
        "/students", new("学生数", "students"), CountForm.Heads, static m => m.Students, static (m, f) => m with { Students = f })
    { IsCircumstance = true };

    /// <summary>学生会工作人员数.</summary>
    public static FactPath<CollegeUnion, int> Staff { get; } = new(
        "/staff", new("学生会工作人员数", "union staff"), CountForm.Heads, static m => m.Staff, static (m, f) => m with { Staff = f });

    /// <summary>团委指定专人指导.</summary>
    public static FactPath<CollegeUnion, bool> LeagueHelp { get; } = new(
        "/leagueHelp", new("团委指定专人指导", "has named help from the League committee"), YesNoForm.Instance, static m => m.LeagueHelp, static (m, f) => m with { LeagueHelp = f });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<CollegeUnion>> All { get; } =
        [Kind, Students, Staff, LeagueHelp];

    /// <summary>Its entry on a roster.</summary>
    internal static Shape<CollegeUnion> Shape { get; } = Shapes.Of<CollegeUnion>(static v => new()
    {
        Id = v.Required("id", "单位名称", "name of the unit", RosterShape.Id, static m => m.Id),
        Kind = v.Of(Kind),
        Students = v.Of(Students),
        Staff = v.Of(Staff),
        LeagueHelp = v.Of(LeagueHelp),
    });
}

using System.Text.RegularExpressions;

namespace UnionGovernance;

/// <summary>What the bodies are called that act, are addressed, or are owed something.</summary>
public static partial class Bodies
{
    // So long a name is a person's as often as not.
    private const int LongestOfAPerson = 2;

    /// <summary>学生会.</summary>
    public static Words Union { get; } = new("学生会", "the union");

    /// <summary>学生.</summary>
    public static Words Students { get; } = new("学生", "students");

    /// <summary>团委.</summary>
    public static Words LeagueCommittee { get; } = new("团委", "the League committee");

    /// <summary>学校团委, where that of the school is meant and none of a college.</summary>
    public static Words LeagueCommitteeOfSchool { get; } = new("学校团委", "the League committee");

    /// <summary>党组织.</summary>
    public static Words PartyOrganisation { get; } = new("党组织", "the Party organisation");

    /// <summary>Whether a name is that of a body, by how it ends, and not of a person or a post.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The answer; no where the name does not tell.</returns>
    public static bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name == LeagueCommittee.Chinese || name == "党委" || (name.Length > LongestOfAPerson && Body().IsMatch(name));
    }

    [GeneratedRegex("(?:(?<!干)部|会|团|委|支部|学院|大学|学校|书院|校区|处|办公室|中心|图书馆|医院|研究所|小组|项目组|工作组)$", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}

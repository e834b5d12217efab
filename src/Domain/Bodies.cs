namespace UnionGovernance;

/// <summary>What the bodies are called that act, are addressed, or are owed something.</summary>
public static class Bodies
{
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
}

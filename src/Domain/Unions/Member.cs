namespace UnionGovernance.Unions;

/// <summary>One staff member, as a roster lists them.</summary>
public sealed record Member
{
    /// <summary>What the roster calls them; findings name them by it. Not a student number.</summary>
    public required string Id { get; init; }

    /// <summary>Their name.</summary>
    public Fact<string> Name { get; init; }

    /// <summary>Whether a woman. No rule asks it.</summary>
    public Fact<bool> Woman { get; init; }

    /// <summary>The title of their post, or several, as it is written: 学习部部长, 主席团成员兼学习部部长.</summary>
    public Fact<string> Post { get; init; }

    /// <summary>
    /// Whether a teacher or a League cadre, and so no student. Unknown of whom nobody says it; staff are students, so that this matters for a
    /// secretary-general alone.
    /// </summary>
    public Fact<bool> Teacher { get; init; }

    /// <summary>Whether they sit on the presidium.</summary>
    public Fact<bool> InPresidium { get; init; }

    /// <summary>Their political status.</summary>
    public Fact<PoliticalStatus> PoliticalStatus { get; init; }

    /// <summary>The college in which they study.</summary>
    public Fact<string> College { get; init; }

    /// <summary>What they study for.</summary>
    public Fact<StudyLevel> StudyLevel { get; init; }

    /// <summary>Their year of study: 1 for a first-year.</summary>
    public Fact<int> YearOfStudy { get; init; }

    /// <summary>Rank by size of the own major, over the last term. Equal results share the better rank.</summary>
    public Fact<Share> RankLastTerm { get; init; }

    /// <summary>Rank by size of the own major, over the last academic year. Equal results share the better rank.</summary>
    public Fact<Share> RankLastYear { get; init; }

    /// <summary>Rank by size of the own major, since enrolment. Equal results share the better rank.</summary>
    public Fact<Share> RankSinceEnrolment { get; init; }

    /// <summary>Courses failed.</summary>
    public Fact<int> FailedCourses { get; init; }

    /// <summary>Whether they come from a college union.</summary>
    public Fact<bool> FromCollegeUnion { get; init; }
}

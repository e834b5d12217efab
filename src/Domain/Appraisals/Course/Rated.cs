using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;

namespace UnionGovernance.Appraisals.Course;

/// <summary>A group's ratings of one person are counted. Ballots are counted by aspect, since one may be left blank.</summary>
public sealed record Rated : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }

    /// <summary>Who was rated.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>Who rated.</summary>
    public RaterGroup Group { get; init; }

    /// <summary>The count, an aspect each.</summary>
    public Sequence<AspectScore> Scores { get; init; } = [];
}

using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>Equal scores at the edge of a quota are settled by those who decide. The library never does.</summary>
public sealed record EdgeSettled : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }

    /// <summary>Who among those concerned is excellent.</summary>
    public Sequence<string> Excellent { get; init; } = [];
}

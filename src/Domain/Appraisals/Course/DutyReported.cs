using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>Someone reports on the duties of the post (述职).</summary>
public sealed record DutyReported : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }

    /// <summary>Who, by the id under which the appraisal was called.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>How they approached the work.</summary>
    public string? Approach { get; init; }

    /// <summary>What they did.</summary>
    public string? Performance { get; init; }

    /// <summary>What came of it.</summary>
    public string? Achievements { get; init; }

    /// <summary>What did not go well, and what they will do about it.</summary>
    public string? Problems { get; init; }

    /// <summary>Whatever else.</summary>
    public string? Other { get; init; }
}

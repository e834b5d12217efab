using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The appraisal of a semester is called (部署述职评议): who reports.</summary>
public sealed record AppraisalCalled : Act
{
    /// <summary>Which semester's.</summary>
    public Semester Semester { get; init; }

    /// <summary>Members of the presidium and heads of department.</summary>
    public Sequence<Reporter> Reporters { get; init; } = [];

    /// <inheritdoc/>
    internal override IEnumerable<(string Id, string? Name)> OfStaff => Reporters.Select(static r => (r.Id, r.Name));
}

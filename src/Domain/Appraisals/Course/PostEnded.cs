using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>A post ends before its term; whoever held one leaves every office that day, which is their last.</summary>
public sealed record PostEnded : Act
{
    /// <summary>Whose.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>How.</summary>
    public PostEnding How { get; init; }

    /// <summary>Why; nothing where nobody said.</summary>
    public EndingGround? Ground { get; init; }

    /// <summary>For a failed appraisal: which.</summary>
    public Semester? RestsOn { get; init; }

    /// <summary>The decision.</summary>
    public string? Document { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<(string Id, string? Name)> OfStaff => [(Person, null)];
}

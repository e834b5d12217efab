using UnionGovernance.Acts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>Someone is recognised for serving.</summary>
public sealed record Recognised : Act
{
    /// <summary>Who, by the id under which the appraisal was called.</summary>
    public string Person { get; init; } = string.Empty;

    /// <summary>With what.</summary>
    public Recognition Kind { get; init; }

    /// <summary>Its name.</summary>
    public string? What { get; init; }

    /// <summary>The appraisal on which it rests; nothing where it rests on the post alone.</summary>
    public Semester? RestsOn { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<(string Id, string? Name)> OfStaff => [(Person, null)];
}

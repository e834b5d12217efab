using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Study;

/// <summary>The staff are trained (全员培训).</summary>
public sealed record TrainingHeld : Act
{
    /// <summary>The autumn one or the spring one.</summary>
    public Semester Semester { get; init; }

    /// <summary>On what.</summary>
    public string? Topic { get; init; }

    /// <summary>All staff, in heads.</summary>
    public int? Due { get; init; }

    /// <summary>Who was there, in heads.</summary>
    public int? Present { get; init; }

    /// <summary>Who was not, by the ids of the roster.</summary>
    public Sequence<string> Absent { get; init; } = [];

    /// <inheritdoc/>
    internal override bool IsCountedByYear => true;
}

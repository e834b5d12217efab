using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Study;

/// <summary>Who was absent makes a training up.</summary>
public sealed record TrainingMadeUp : Act
{
    /// <summary>Which training.</summary>
    public Semester Semester { get; init; }

    /// <summary>Who, by the ids of the roster.</summary>
    public Sequence<string> Persons { get; init; } = [];
}

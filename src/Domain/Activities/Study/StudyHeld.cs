using UnionGovernance.Acts;

namespace UnionGovernance.Activities.Study;

/// <summary>The staff meet to study (政治理论学习、主题团日).</summary>
public sealed record StudyHeld : Act
{
    /// <summary>What kind.</summary>
    public StudyKind Kind { get; init; }

    /// <summary>On what.</summary>
    public string? Topic { get; init; }

    /// <summary>Who should be there, in heads.</summary>
    public int? Due { get; init; }

    /// <summary>Who was, in heads.</summary>
    public int? Present { get; init; }

    /// <inheritdoc/>
    internal override bool IsCountedByYear => true;
}

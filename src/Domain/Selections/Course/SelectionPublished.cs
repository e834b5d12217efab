using UnionGovernance.Acts;

namespace UnionGovernance.Selections.Course;

/// <summary>The result is published (公示) and stands.</summary>
public sealed record SelectionPublished : Act
{
    /// <summary>Whose, by the ids of the applications.</summary>
    public Sequence<string> Candidates { get; init; } = [];

    /// <summary>The notice.</summary>
    public string? Document { get; init; }
}

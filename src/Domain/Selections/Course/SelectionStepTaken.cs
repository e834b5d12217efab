using UnionGovernance.Acts;

namespace UnionGovernance.Selections.Course;

/// <summary>A body takes its step of the selection, for one candidate or for several at once. Where it is refused for one, it is taken for none.</summary>
public sealed record SelectionStepTaken : Act
{
    /// <summary>Which step.</summary>
    public SelectionStep Step { get; init; }

    /// <summary>For whom, by the ids of the applications.</summary>
    public Sequence<string> Candidates { get; init; } = [];

    /// <summary>Whether the body is for them.</summary>
    public bool Agreed { get; init; }

    /// <summary>Whether the paper bears the body's stamp; nothing where nobody said.</summary>
    public bool? Stamped { get; init; }

    /// <summary>What the body found, or why it is against them.</summary>
    public string? Opinion { get; init; }

    /// <summary>The paper that shows it.</summary>
    public string? Document { get; init; }
}

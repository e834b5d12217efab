using UnionGovernance.Selections;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Someone who stands for election.</summary>
public sealed record Candidate
{
    /// <summary>The name, unique in the contest.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The selection steps behind the candidacy, in the order taken; nothing where nobody said.</summary>
    public Sequence<SelectionStep>? Steps { get; init; }
}

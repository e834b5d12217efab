using UnionGovernance.Json;
using UnionGovernance.Selections;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Someone who stands for election.</summary>
public sealed record Candidate
{
    /// <summary>The name, unique in the contest.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The selection steps behind the candidacy, in the order taken; nothing where nobody said.</summary>
    public Sequence<SelectionStep>? Steps { get; init; }

    private static readonly Form<Sequence<SelectionStep>> _steps = Forms.List(SelectionStep.Form);

    internal static Shape<Candidate> Shape { get; } = Shapes.Of<Candidate>(static v => new()
    {
        Name = v.Required("name", "候选人", "candidate", Forms.Name, static c => c.Name),
        Steps = v.Optional("steps", "遴选程序", "selection steps", _steps, static c => c.Steps),
    });
}

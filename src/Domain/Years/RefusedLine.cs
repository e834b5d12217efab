using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Years;

/// <summary>A line whose act was not done: it contradicts itself, or what came before.</summary>
/// <param name="Line">The line.</param>
/// <param name="Refusals">What it contradicts; at least one.</param>
public sealed record RefusedLine(YearLine Line, ImmutableArray<Refusal> Refusals)
{
    /// <summary>An earlier line about the same thing that was refused as well, so that this one found the thing without it; nothing where there is none. Who mends that one first may have mended both.</summary>
    public YearLine? After { get; init; }
}

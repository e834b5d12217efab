using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Years;

/// <summary>A line whose act was not done.</summary>
/// <param name="Line">The line.</param>
/// <param name="Refusals">Every rule that refuses it; at least one.</param>
public sealed record RefusedLine(YearLine Line, ImmutableArray<Refusal> Refusals);

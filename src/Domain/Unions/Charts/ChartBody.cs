using System.Collections.Immutable;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Unions.Charts;

/// <summary>A department, or a body beside the departments, on one day.</summary>
/// <param name="Body">The body.</param>
/// <param name="Serving">Who serves in it, heads first.</param>
public sealed record ChartBody(StandingBody Body, ImmutableArray<Service> Serving);

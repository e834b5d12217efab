using System.Collections.Immutable;

namespace UnionGovernance.Rules;

/// <summary>Which editions fit a year. Where it is not exactly one, a person chooses.</summary>
/// <param name="Fitting">The editions that fit; none, one or several.</param>
/// <param name="CarriedForward">Whether they were made for an earlier year, none being known for this one. Whatever is printed on such an edition says so.</param>
public sealed record EditionChoice(ImmutableArray<Edition> Fitting, bool CarriedForward);

using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>A rule whose verdict is another after facts have changed.</summary>
/// <param name="Before">What was found before.</param>
/// <param name="After">What is found now.</param>
public sealed record Turn(Finding Before, Finding After);

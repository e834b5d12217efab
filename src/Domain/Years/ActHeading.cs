using System.Collections.Immutable;

namespace UnionGovernance.Years;

/// <summary>Acts of a year that are about one thing.</summary>
/// <param name="Words">What they are about.</param>
/// <param name="Acts">The acts, each with its word and its name, in the order in which they are offered.</param>
public sealed record ActHeading(Words Words, ImmutableArray<(string Word, Words Words)> Acts);

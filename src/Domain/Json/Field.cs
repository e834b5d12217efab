using System.Collections.Immutable;

namespace UnionGovernance.Json;

/// <summary>What a form asks for to make one member of an act or of a charter.</summary>
/// <param name="JsonPointer">The member's place on the act's line, or within the charter's terms.</param>
/// <param name="Words">What it is.</param>
/// <param name="IsRequired">Whether the act or charter cannot be without it.</param>
/// <param name="Kind">How it is asked for.</param>
public sealed record Field(string JsonPointer, Words Words, bool IsRequired, FieldKind Kind)
{
    /// <summary>The words among which to choose, each with its name; empty where anything may be said.</summary>
    public ImmutableArray<(string Word, Words Label)> Choices { get; init; } = [];
}

using UnionGovernance.Acts;

namespace UnionGovernance.Unions.Serving;

/// <summary>The League committee stated that the union is as entered here: nobody and no department left out, and no standing tier beside presidium and departments.</summary>
/// <remarks>
/// Without this statement what is entered is a lower bound, since acts of earlier years may be missing; with it, it is the whole. It is the statement
/// on which <see cref="StructureRules.Flat"/> rests.
/// </remarks>
public sealed record StructureStated : Act
{
    /// <summary>In which document.</summary>
    public string Document { get; init; } = string.Empty;
}

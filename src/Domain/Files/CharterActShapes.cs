using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How a charter that comes into force stands among the acts of a year.</summary>
internal static class CharterActShapes
{
    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<CharterInForce>("charterInForce", new("章程生效", "a charter comes into force"), static a => a
            .Required("charter", new("章程", "the charter"), CharterShapes.Whole, static a => a.Charter, static (a, v) => a with { Charter = v })),
    ];
}

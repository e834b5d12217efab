using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How the congress stands among the acts of a year.</summary>
internal static class CongressActShapes
{
    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<CongressHeld>("congressHeld", new("召开学代会", "a congress was held"), static a => a
            .Required("proceedings", new("大会文件", "proceedings"), ProceedingsShapes.Whole, static a => a.Proceedings, static (a, v) => a with { Proceedings = v })),
    ];
}

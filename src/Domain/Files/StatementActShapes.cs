using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Files;

/// <summary>How statements stand among the acts of a year.</summary>
internal static class StatementActShapes
{
    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<Stated>("stated", new("说明情况", "somebody states how something is"), static a => a
            .Required("facts", new("说明哪些事项", "of what it speaks"), new ListShape<StatedFact>(new ChoiceShape<StatedFact>(StatedFact.Form)), static a => a.Facts, static (a, v) => a with { Facts = v })
            .Required("holds", new("是否如此", "whether it is so"), YesNoShape.Instance, static a => a.Holds, static (a, v) => a with { Holds = v })
            .Required("document", new("以何文件", "by which document"), TextShape.Name, static a => a.Document, static (a, v) => a with { Document = v })),
    ];
}

using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>What is refused of a congress, and what it concerns.</summary>
/// <param name="Matter">What it concerns, such as 选举：主席团成员.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedMatter(Words Matter, Refusal Refusal)
{
    internal static Shape<RefusedMatter> Shape { get; } = Shapes.Written<RefusedMatter>(static v =>
    {
        v.Required("matter", "所涉事项", "matter", Words.Shape, static m => m.Matter);
        Refusal.Write(v, static m => m.Refusal);
    });
}

using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>An act that stands in a history although it contradicts itself or what came before, and that changed nothing.</summary>
/// <param name="Place">Its place in the history, from 1.</param>
/// <param name="Act">The act.</param>
/// <param name="Refusals">What it contradicts.</param>
public sealed record RefusedAct(int Place, SealAct Act, ImmutableArray<Refusal> Refusals)
{
    internal static Shape<RefusedAct> Shape { get; } = Shapes.Written<RefusedAct>(static v =>
    {
        v.Required("place", "第几条", "place", Forms.Whole(0, int.MaxValue), static r => r.Place);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static r => r.Refusals);
    });
}

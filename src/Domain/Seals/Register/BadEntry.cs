using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The first entry of a register that is not as it was entered.</summary>
/// <param name="Place">Its place, from 1; of a tail that was cut, that of the first entry missing.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Words">The same with names and numbers.</param>
public sealed record BadEntry(int Place, ChainFault Fault, Words Words)
{
    internal static Shape<BadEntry> Shape { get; } = Shapes.Written<BadEntry>(static v =>
    {
        v.Required("place", Custody.RefusedAct.Shape["place"].Words, Forms.Whole(0, int.MaxValue), static b => b.Place);
        v.Required("fault", "出了什么问题", "what is wrong", ChainFault.Form, static b => b.Fault);
        v.Required("words", "说明", "in words", UnionGovernance.Words.Shape, static b => b.Words);
    });
}

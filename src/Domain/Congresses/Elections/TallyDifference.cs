using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>A place where two counts of the same ballots differ.</summary>
/// <param name="Place">The place, such as 收回票数 or a candidate's votes.</param>
/// <param name="First">What the count says; nothing where it says nothing.</param>
/// <param name="Second">What the recount says; nothing where it says nothing.</param>
public sealed record TallyDifference(Words Place, int? First, int? Second)
{
    internal static Shape<TallyDifference> Shape { get; } = Shapes.Written<TallyDifference>(static v =>
    {
        v.Required("place", "位置", "place", Words.Shape, static d => d.Place);
        v.Optional("first", "第一次", "first", Forms.Whole(0, int.MaxValue), static d => d.First);
        v.Optional("second", "第二次", "second", Forms.Whole(0, int.MaxValue), static d => d.Second);
    });
}

using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>A least number of delegates of some kind. One delegate may count towards several floors.</summary>
/// <param name="Of">Of which kind.</param>
/// <param name="Share">The share; nothing where the charter states heads alone.</param>
/// <param name="Delegates">Of how many delegates.</param>
/// <param name="Heads">The least number: the share rounded up to whole heads, 60 % of 154 being 93, or the heads that the charter states if those are more.</param>
/// <param name="National">Whether the rule is national; otherwise it is the charter's.</param>
public sealed record HeadFloor(Words Of, Share? Share, int Delegates, int Heads, bool National)
{
    internal static Shape<HeadFloor> Shape { get; } = Shapes.Written<HeadFloor>(static v =>
    {
        v.Required("of", "代表构成", "of", Words.Shape, static f => f.Of);
        v.Optional("share", "比例", "share", Forms.Share, static f => f.Share);
        v.Required("heads", GroupNumber.OfHeads, Forms.Whole(0, int.MaxValue), static f => f.Heads);
        v.Required("national", "全国性规定", "national", Forms.YesNo, static f => f.National);
    });
}

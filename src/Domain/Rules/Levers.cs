namespace UnionGovernance.Rules;

/// <summary>The two ways of raising a share to a floor.</summary>
/// <param name="Replace">How many of the others to replace, the whole staying as it is; nothing where that cannot reach the floor.</param>
/// <param name="Drop">How many of the others to let go, the part staying as it is; nothing where that cannot reach the floor.</param>
public sealed record Levers(int? Replace, int? Drop)
{
    internal static Levers? Of(Share share, Share floor)
    {
        var needed = floor.HeadsOf(share.Whole) - share.Part;
        var keep = floor.Part == 0 ? share.Whole : (long)share.Part * floor.Whole / floor.Part;
        return new(
            needed <= share.Whole - share.Part ? (int)needed : null,
            keep >= share.Part && keep > 0 ? (int)(share.Whole - keep) : null);
    }
}

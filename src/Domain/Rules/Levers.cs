using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>The ways of raising a share of people to a floor, in heads. A way that the union does not have, or that cannot reach the floor, is nothing.</summary>
public sealed record Levers
{
    /// <summary>How many to add to the part, the whole staying as it is.</summary>
    public int? Add { get; init; }

    /// <summary>How many of the others to replace, the whole staying as it is.</summary>
    public int? Replace { get; init; }

    /// <summary>How many of the others to let go, the part staying as it is.</summary>
    public int? Drop { get; init; }

    internal static Levers? Of(Share share, Share floor, ShareLever lever)
    {
        // Of how many a percentage is, nobody says.
        if (share.IsPercentage)
        {
            return null;
        }

        var needed = floor.HeadsOf(share.Whole) - share.Part;
        int? more = needed <= share.Whole - share.Part ? (int)needed : null;
        return lever switch
        {
            ShareLever.Adding => new() { Add = more },
            ShareLever.Exchanging => new() { Replace = more, Drop = Fewer(share, floor) },
            _ => null,
        };
    }

    private static int? Fewer(Share share, Share floor)
    {
        var keep = floor.Part == 0 ? share.Whole : (long)share.Part * floor.Whole / floor.Part;
        return keep >= share.Part && keep > 0 ? (int)(share.Whole - keep) : null;
    }
}

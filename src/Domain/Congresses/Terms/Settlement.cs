using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>What a tie at the edge, or a seat that nobody won, leads to.</summary>
public enum Settlement
{
    /// <summary>再次投票.</summary>
    SecondBallot,

    /// <summary>举手表决.</summary>
    ShowOfHands,

    /// <summary>缺额.</summary>
    Vacancy,

    /// <summary>抽签.</summary>
    Lots,
}

/// <summary>How <see cref="Settlement"/> is written.</summary>
public static class Settlements
{
    private static readonly ChoiceForm<Settlement> _form = new(
    [
        new(Settlement.SecondBallot, "secondBallot", new("再次投票", "a second ballot")),
        new(Settlement.ShowOfHands, "showOfHands", new("举手表决", "a show of hands")),
        new(Settlement.Vacancy, "vacancy", new("缺额", "vacancy")),
        new(Settlement.Lots, "lots", new("抽签", "lots")),
    ]);

    extension(Settlement settlement)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Settlement> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(settlement).Label;
    }
}

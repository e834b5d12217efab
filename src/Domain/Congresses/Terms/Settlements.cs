using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Terms;

/// <summary>How <see cref="Settlement"/> is written.</summary>
public static class Settlements
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Settlement> Form { get; } = new(
    [
        new(Settlement.SecondBallot, "secondBallot", new("再次投票", "a second ballot")),
        new(Settlement.ShowOfHands, "showOfHands", new("举手表决", "a show of hands")),
        new(Settlement.Vacancy, "vacancy", new("缺额", "a vacancy")),
        new(Settlement.Lots, "lots", new("抽签", "lots")),
    ]);
}

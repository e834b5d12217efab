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

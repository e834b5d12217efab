namespace UnionGovernance.Congresses.Votes;

/// <summary>How a vote was taken.</summary>
public enum Manner
{
    /// <summary>无记名投票.</summary>
    SecretBallot,

    /// <summary>记名投票.</summary>
    NamedBallot,

    /// <summary>举手表决.</summary>
    ShowOfHands,
}

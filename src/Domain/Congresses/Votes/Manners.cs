using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Votes;

/// <summary>How <see cref="Manner"/> is written.</summary>
public static class Manners
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Manner> Form { get; } = new(
    [
        new(Manner.SecretBallot, "secretBallot", new("无记名投票", "secret ballot")),
        new(Manner.NamedBallot, "namedBallot", new("记名投票", "named ballot")),
        new(Manner.ShowOfHands, "showOfHands", new("举手表决", "show of hands")),
    ]);
}

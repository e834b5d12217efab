using UnionGovernance.Facts;
using UnionGovernance.Json;

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

/// <summary>How <see cref="Manner"/> is written.</summary>
public static class Manners
{
    private static readonly ChoiceForm<Manner> _form = new(
    [
        new(Manner.SecretBallot, "secretBallot", new("无记名投票", "secret ballot")),
        new(Manner.NamedBallot, "namedBallot", new("记名投票", "named ballot")),
        new(Manner.ShowOfHands, "showOfHands", new("举手表决", "a show of hands")),
    ]);

    extension(Manner manner)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Manner> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(manner).Label;
    }
}

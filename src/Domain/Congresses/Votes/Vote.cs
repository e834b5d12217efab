using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Votes;

/// <summary>A vote on a matter.</summary>
public sealed record Vote
{
    /// <summary>What is voted on.</summary>
    public string Matter { get; init; } = string.Empty;

    /// <summary>Its kind.</summary>
    public VoteMatter Kind { get; init; }

    /// <summary>How it was taken; nothing where nobody said.</summary>
    public Manner? Manner { get; init; }

    /// <summary>应到, in heads.</summary>
    public int? Due { get; init; }

    /// <summary>实到, in heads, when the vote was taken.</summary>
    public int? Present { get; init; }

    /// <summary>The ballots, where it was taken by ballot.</summary>
    public BallotCount Ballots { get; init; } = new();

    /// <summary>赞成, in votes.</summary>
    public int? For { get; init; }

    /// <summary>反对, in votes.</summary>
    public int? Against { get; init; }

    /// <summary>弃权, in votes. By a show of hands, whoever raises no hand is neither for, nor against, nor abstaining.</summary>
    public int? Abstain { get; init; }

    /// <summary>What it is called among the matters of its congress.</summary>
    internal Words Called => new($"表决：{Matter}", $"vote: {Matter}");

    internal static Shape<Vote> Shape { get; } = Shapes.Of<Vote>(static v => new()
    {
        Matter = v.Required("matter", "表决事项", "matter", Forms.Name, static o => o.Matter),
        Kind = v.Optional("kind", "事项类别", "kind", VoteMatter.Form, static o => o.Kind),
        Manner = v.Optional("manner", VotingWords.Manner, Votes.Manner.Form, static o => o.Manner),
        Due = v.Optional("due", VotingWords.Due, Forms.Heads, static o => o.Due),
        Present = v.Optional("present", VotingWords.Present, Forms.Heads, static o => o.Present),
        Ballots = v.Optional("ballots", VotingWords.Ballots, BallotCount.Shape, static o => o.Ballots, new()),
        For = v.Optional("for", VotingWords.For, Forms.Heads, static o => o.For),
        Against = v.Optional("against", VotingWords.Against, Forms.Heads, static o => o.Against),
        Abstain = v.Optional("abstain", VotingWords.Abstain, Forms.Heads, static o => o.Abstain),
    });
}

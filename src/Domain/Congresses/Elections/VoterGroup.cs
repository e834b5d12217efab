using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Some of the voters, and how much the vote of each of them counts.</summary>
public sealed record VoterGroup
{
    /// <summary>Who they are, such as 教师代表.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How many votes each of them has: 1 in an election by the congress.</summary>
    public int Weight { get; init; } = 1;

    internal static Shape<VoterGroup> Shape { get; } = Shapes.Of<VoterGroup>(static v => new()
    {
        Name = v.Required("name", "投票人", "voters", Forms.Name, static g => g.Name),
        Weight = v.Required("weight", "一票计几票", "how much each vote counts", Forms.Seats, static g => g.Weight),
    });
}

using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Votes;

/// <summary>How <see cref="VoteMatter"/> is written.</summary>
public static class VoteMatters
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<VoteMatter> Form { get; } = new(
    [
        new(VoteMatter.Resolution, "resolution", new("一般决议", "resolution")),
        new(VoteMatter.Amendment, "amendment", new("修改章程", "charter amendment")),
    ]);
}

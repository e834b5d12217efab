using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>One group's ballots on one aspect of one person.</summary>
public sealed record AspectScore
{
    /// <summary>The aspect.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>The points on all ballots together.</summary>
    public int Points { get; init; }

    /// <summary>The ballots that give points for it; at least one.</summary>
    public int Ballots { get; init; }

    internal static Shape<AspectScore> Shape { get; } = Shapes.Of<AspectScore>(static v => new()
    {
        Aspect = v.Required("aspect", "方面", "aspect", Aspect.Form, static s => s.Aspect),
        Points = v.Required("points", "总分", "points on all ballots together", Forms.Whole(0, 200_000_000), static s => s.Points),
        Ballots = v.Required("ballots", "票数", "ballots", Forms.Heads, static s => s.Ballots),
    });
}

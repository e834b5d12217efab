using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The facts of one vote as a resolution prints them.</summary>
internal static class ResolutionPaperFacts
{
    public static ImmutableArray<PaperFact<HeldVote>> All { get; } =
    [
        Text("matter", new("表决事项", "matter"), static v => $"{v.At}/matter", static (HeldVote v) => v.Vote.Matter),
        Text("manner", new("表决方式", "manner"), static v => $"{v.At}/manner", static (HeldVote v) => v.Vote.Manner?.Label.Chinese),
        Text("due", new("应到代表", "delegates due"), static v => $"{v.At}/due", static (HeldVote v) => Shown.Heads(v.Vote.Due)),
        Text("present", new("实到代表", "delegates present"), static v => $"{v.At}/present", static (HeldVote v) => Shown.Heads(v.Vote.Present)),
        Votes("for", new("赞成票", "votes for"), static v => v.Vote.For),
        Votes("against", new("反对票", "votes against"), static v => v.Vote.Against),
        Votes("abstain", new("弃权票", "abstentions"), static v => v.Vote.Abstain),
        Text("majority", new("所需多数", "majority asked"), "/terms", static (HeldVote v) => $"{v.Outcome.Majority.Reached()}{(v.Outcome.Needed is { } needed ? $"，即{needed}票" : string.Empty)}"),
    ];

    /// <summary>There is no resolution of what is not carried.</summary>
    public static IEnumerable<Refusal> Refuse(HeldVote vote)
    {
        foreach (var refusal in vote.Outcome.Refusals)
        {
            yield return refusal;
        }

        foreach (var missing in vote.Outcome.Missing)
        {
            yield return new(PaperRules.NothingMissing, new($"缺{missing.Chinese}", $"Missing: {missing.English}"));
        }

        if (vote.Outcome.Carried == Verdict.NotMet)
        {
            yield return new(PaperRules.Decided, new("未获通过，没有决议", "Not carried: there is no resolution"));
        }
    }

    private static PaperFact<HeldVote> Votes(string name, Words label, Func<HeldVote, int?> number) =>
        Text($"votes_{name}", label, v => $"{v.At}/{name}", (HeldVote v) => number(v) is { } known ? $"{known}票" : null);
}

using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>A resolution: what the congress heard, and what it decided. The count of its votes stands in the count record.</summary>
internal static class ResolutionPaperFacts
{
    private const string Begins = "关于";
    private const string Ends = "的决议";

    public static ImmutableArray<PaperFact<HeldVote>> All { get; } =
    [
        CongressPaperFacts.AdoptedBy(static _ => (CongressStep.FormalSession, string.Empty)).Of(static (HeldVote v) => v.Congress),
        Text("heard", new("听取和审议了什么", "what was heard and considered"), static v => $"{v.At}/matter", static (HeldVote v) => Heard(v)),
        Text("decided", new("决定了什么", "what was decided"), static v => $"{v.At}/for", static (HeldVote v) => v.Outcome.Carried != Verdict.Met ? null
            : IsReport(v) ? "批准这个报告"
            : v.Vote.Kind == VoteMatter.Amendment ? $"通过{Matter(v)}"
            : Named(v) is { } named ? $"批准{named}" : "予以通过"),
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

    private static string Heard(HeldVote vote)
    {
        var congress = CongressName.Of(vote.Congress.Proceedings);
        return IsReport(vote) ? $"{congress}听取和审议了{Of(vote, Matter(vote))}" : $"{congress}审议了{Of(vote, Matter(vote))}";
    }

    // What is the union's is told as its own, unless it names somebody itself.
    private static string Of(HeldVote vote, string matter) =>
        matter.StartsWith(vote.Congress.Proceedings.Union.Kind.Label.Chinese, StringComparison.Ordinal) ? $"{vote.Congress.Proceedings.Union.Name.Printed}{matter}" : matter;

    private static bool IsReport(HeldVote vote) => Named(vote)?.EndsWith("报告", StringComparison.Ordinal) == true;

    private static string Matter(HeldVote vote) => Named(vote) ?? $"“{vote.Vote.Matter}”";

    private static string? Named(HeldVote vote) => vote.Vote.Matter is var matter && matter.Length > Begins.Length + Ends.Length && matter.EndsWith(Ends, StringComparison.Ordinal)
        ? matter[(matter.StartsWith(Begins, StringComparison.Ordinal) ? Begins.Length : 0)..^Ends.Length] : null;
}

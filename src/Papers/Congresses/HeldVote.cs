using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Papers.Congresses;

/// <summary>One vote of a congress on a matter.</summary>
/// <param name="Congress">The congress.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Outcome">What it decided.</param>
/// <param name="At">Where it stands in the file.</param>
internal sealed record HeldVote(CongressReview Congress, Vote Vote, VoteOutcome Outcome, string At)
{
    public static IEnumerable<HeldVote> Each(PaperSources sources) => CongressPapers.Congress(sources).SelectMany(static congress =>
        congress.Proceedings.Votes.Zip(congress.Votes).Select((v, i) => new HeldVote(congress, v.First, v.Second, FormattableString.Invariant($"/votes/{i}"))));
}

using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Votes;

namespace UnionGovernance.Papers.Congresses;

/// <summary>One vote of a congress on a matter.</summary>
/// <param name="Congress">The congress.</param>
/// <param name="Outcome">What it decided.</param>
/// <param name="At">Where it stands in the file.</param>
internal sealed record HeldVote(CongressReview Congress, VoteOutcome Outcome, string At)
{
    public Vote Vote => Outcome.Vote;

    /// <summary>What the resolution is called.</summary>
    public string Title => CongressName.Resolution(Vote);

    public static IEnumerable<HeldVote> Each(PaperSources sources) => CongressPapers.Congress(sources).SelectMany(static congress =>
        congress.Votes.Select((v, i) => new HeldVote(congress, v, FormattableString.Invariant($"/votes/{i}"))));
}

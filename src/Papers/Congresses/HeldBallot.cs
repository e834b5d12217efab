using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Congresses;

/// <summary>One ballot of a congress: the first of a contest, or one that settles it.</summary>
/// <param name="Congress">The congress.</param>
/// <param name="Election">The election that it belongs to.</param>
/// <param name="Outcome">What it decided, with what settled it.</param>
/// <param name="At">Where its contest stands in the file.</param>
internal sealed record HeldBallot(CongressReview Congress, ElectionOutcome Election, ContestOutcome Outcome, string At)
{
    public Contest Contest => Outcome.Contest;

    /// <summary>Every ballot that was held, in the order of the file, each followed by what settles it.</summary>
    public static IEnumerable<HeldBallot> Each(PaperSources sources) => CongressPapers.Congress(sources).SelectMany(static congress =>
        congress.Elections.SelectMany((e, i) => e.Contests.SelectMany((c, j) => c.Whole.Select(w =>
            new HeldBallot(congress, e, w, FormattableString.Invariant($"/elections/{i}/contests/{j}") + string.Concat(Enumerable.Repeat("/again", w.Ballot - 1)))))));

    /// <summary>What is voted on: the office, the constituency, and whether it is a ballot that settles another.</summary>
    public string Name => $"{CongressName.Office(Congress.Proceedings, Election.Election.Office)}{Contest.Constituency}{Again}";

    private string Again => Outcome.Ballot switch { 1 => string.Empty, 2 => "（再次表决）", var more => $"（第{ChineseNumeral.Of(more)}次表决）" };

    /// <summary>What a paper of this ballot is called.</summary>
    public string Called(string title) =>
        $"{CongressName.Of(Congress.Proceedings)}{CongressName.Office(Congress.Proceedings, Election.Election.Office)}选举{Contest.Constituency}{Again}{title}";
}

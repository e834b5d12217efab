using System.Collections.Immutable;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Who is elected by a count: those with the majority, in order of votes.</summary>
/// <remarks>
/// Among equals inside the edge nobody need decide: all of them are elected. Equals across the edge are tied and none of them is elected yet.
/// The order in which candidates are entered decides nothing.
/// </remarks>
public sealed record Ranking
{
    private Ranking()
    {
    }

    /// <summary>The candidates, most votes first, equals in the order entered.</summary>
    public required ImmutableArray<StandingLine> Lines { get; init; }

    /// <summary>The seats that the tied contend for; zero without a tie.</summary>
    public required int Contended { get; init; }

    /// <summary>The seats that nobody won for want of the majority; zero with a tie.</summary>
    public required int Open { get; init; }

    /// <summary>The elected, in order of votes.</summary>
    public IEnumerable<string> Elected => Lines.Where(static l => l.Standing == Standing.Elected).Select(static l => l.Name);

    /// <summary>The tied, in the order entered.</summary>
    public IEnumerable<string> Tied => Lines.Where(static l => l.Standing == Standing.Tied).Select(static l => l.Name);

    /// <summary>Ranks candidates.</summary>
    /// <param name="votes">The votes for each; names once each.</param>
    /// <param name="seats">The seats, zero or more.</param>
    /// <param name="needed">The least number of votes with which someone is elected.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    internal static Ranking Of(IEnumerable<CandidateVotes> votes, int seats, int needed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        ArgumentOutOfRangeException.ThrowIfNegative(needed);
        var ordered = votes.OrderByDescending(static v => v.For).ToList();
        var reached = ordered.Count(v => v.For >= needed);
        var edge = reached <= seats ? needed - 1 : seats == 0 ? int.MaxValue : ordered[seats - 1].For;
        var above = ordered.Count(v => v.For > edge && v.For >= needed);
        var tied = above < seats && reached > seats && ordered.Count(v => v.For == edge) > seats - above;
        return new()
        {
            Lines =
            [
                .. ordered.Select(v => new StandingLine(
                    v.Name,
                    v.For,
                    v.For >= needed,
                    v.For < needed || v.For < edge || (seats == 0) ? Standing.NotElected
                        : v.For == edge && tied ? Standing.Tied
                        : Standing.Elected)),
            ],
            Contended = tied ? seats - above : 0,
            Open = tied ? 0 : Math.Max(0, seats - reached),
        };
    }
}

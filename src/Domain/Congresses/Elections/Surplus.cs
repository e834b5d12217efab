using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Elections;

/// <summary>By how much the candidates outnumber the seats.</summary>
/// <param name="Constituency">Where; nothing for the whole.</param>
/// <param name="Seats">The seats.</param>
/// <param name="Candidates">The candidates; nothing where nobody said who stands.</param>
/// <param name="Least">The least number of candidates that the charter allows.</param>
/// <param name="Share">The surplus over the charter's base; a surplus over nothing is a share of nothing. Fewer candidates than seats make a surplus of zero. Nothing while the candidates are unknown.</param>
public sealed record Surplus(string? Constituency, int Seats, int? Candidates, int Least, Share? Share)
{
    /// <summary>Whether it is enough; where there are no seats the question does not arise, and while nobody said who stands it is open.</summary>
    public Verdict Verdict => Seats == 0 ? Verdict.NotApplicable : Candidates is not { } stand ? Verdict.Undetermined : stand >= Least ? Verdict.Met : Verdict.NotMet;

    /// <summary>Measures a surplus.</summary>
    /// <param name="constituency">Where; nothing for the whole.</param>
    /// <param name="seats">The seats.</param>
    /// <param name="candidates">The candidates; nothing where nobody said who stands.</param>
    /// <param name="required">The surplus required; nothing where one candidate more than seats suffices.</param>
    /// <param name="over">Over what it is counted.</param>
    /// <returns>The surplus.</returns>
    internal static Surplus Of(string? constituency, int seats, int? candidates, Share? required, SurplusBase over)
    {
        var least = Math.Max(seats + 1, required is { } share ? LeastCandidates(seats, share, over) : 0);
        return new(constituency, seats, candidates, least, candidates is { } stand ? new(Math.Max(0, stand - seats), over == SurplusBase.Seats ? seats : stand) : null);
    }

    /// <summary>What a charter means by a number: 20 % is 20 %, and so is 120 %, which counts all candidates over the seats.</summary>
    /// <param name="written">The number as written.</param>
    /// <returns>The surplus; nothing for exactly 100 %, which may mean as many candidates as seats or twice as many.</returns>
    internal static Share? Read(Share written) =>
        written.Part == written.Whole ? null
        : written.Part > written.Whole ? new(written.Part - written.Whole, written.Whole)
        : written;

    // Over the candidates c: (c - s) / c >= p / q, that is c >= s q / (q - p).
    private static int LeastCandidates(int seats, Share required, SurplusBase over) => over == SurplusBase.Seats
        ? seats + (int)required.HeadsOf(seats)
        : required.Part >= required.Whole
            ? throw new ArgumentOutOfRangeException(nameof(required), "A surplus over the candidates is less than the whole.")
            : (int)Math.Min(int.MaxValue, (((long)seats * required.Whole) + required.Whole - required.Part - 1) / (required.Whole - required.Part));

    internal static Shape<Surplus> Shape { get; } = Shapes.Written<Surplus>(static v =>
    {
        v.Optional("constituency", Contest.Shape["constituency"].Words, Forms.Name, static s => s.Constituency);
        v.Required("seats", Contest.Shape["seats"].Words, Forms.Whole(0, int.MaxValue), static s => s.Seats);
        v.Optional("candidates", Contest.Shape["candidates"].Words, Forms.Whole(0, int.MaxValue), static s => s.Candidates);
        v.Required("least", "候选人不少于", "least candidates", Forms.Whole(0, int.MaxValue), static s => s.Least);
        v.Required("verdict", Finding.Shape["verdict"].Words, VerdictWords.Verdicts, static s => s.Verdict);
    });
}

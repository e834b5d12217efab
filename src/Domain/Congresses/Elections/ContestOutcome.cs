using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Elections;

/// <summary>What one contest decided.</summary>
/// <remarks>
/// On a tie those concerned already have the majority, so what settles it goes by order of votes alone. Seats that nobody won need the majority
/// again.
/// </remarks>
public sealed record ContestOutcome
{
    private ContestOutcome()
    {
    }

    /// <summary>The contest.</summary>
    public required Contest Contest { get; init; }

    /// <summary>Which ballot of the contest it is: 1 for the first, 2 for the vote that settles it, and so on.</summary>
    public int Ballot { get; private init; }

    /// <summary>Whether it settles a tie, and so goes by order of votes alone.</summary>
    public bool SettlesTie { get; private init; }

    /// <summary>Whether enough were present.</summary>
    public required Quorum Quorum { get; init; }

    /// <summary>The votes needed to be elected; nothing while their base is unknown, 1 where a tie is being settled.</summary>
    public int? Needed { get; private init; }

    /// <summary>The order of votes; nothing while the contest is refused or something is missing.</summary>
    public Ranking? Ranking { get; private init; }

    /// <summary>Who is elected, in order: by this count, then by what settled it.</summary>
    public ImmutableArray<string> Elected { get; private init; } = [];

    /// <summary>What remains to be settled.</summary>
    public Pending? Pending { get; private init; }

    /// <summary>Seats that stay empty, and why: by this count and by what settled it.</summary>
    public ImmutableArray<VacantSeats> VacantSeats { get; private init; } = [];

    /// <summary>How many seats stay empty.</summary>
    public int Vacant => VacantSeats.Sum(static v => v.Seats);

    /// <summary>Where every candidate stands in the end, most votes first: after lots, a further vote, or a vacancy, and not only by the count.</summary>
    public ImmutableArray<StandingLine> Lines => Ranking is { } ranking ? [.. ranking.Lines.Select(InTheEnd)] : [];

    /// <summary>What settled a tie or filled the open seats.</summary>
    public ContestOutcome? Again { get; private init; }

    /// <summary>Where two counts differ.</summary>
    public ImmutableArray<TallyDifference> Differences { get; private init; } = [];

    /// <summary>Why the contest has no result.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>What nobody stated, and without which there is no result.</summary>
    public ImmutableArray<Words> Missing { get; private init; } = [];

    /// <summary>Whether all seats are filled, or left empty by the charter.</summary>
    public bool IsDecided => Ranking is not null && Pending is null && Refusals.Length == 0 && (Again is null || Again.IsDecided);

    /// <summary>This and what settled it, in order.</summary>
    public IEnumerable<ContestOutcome> Whole => Again is null ? [this] : Again.Whole.Prepend(this);

    /// <summary>Counts a contest.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <returns>The outcome.</returns>
    internal static ContestOutcome Of(Contest contest, CongressTerms terms)
    {
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(terms);
        return Of(contest, terms, ballot: 1, settlesTie: false);
    }

    private static ContestOutcome Of(Contest contest, CongressTerms terms, int ballot, bool settlesTie)
    {
        var attendance = new Attendance(contest.Due, contest.Present);
        var quorum = Quorum.Of(attendance, terms.Quorum);
        var ballots = contest.Manner != Manner.ShowOfHands ? contest.Count?.Ballots : null;
        var basis = terms.Election.Base switch
        {
            MajorityBase.Present => contest.Present,
            MajorityBase.Due => contest.Due,
            _ => ballots is null ? contest.Present : ballots.Valid,
        };
        ImmutableArray<TallyDifference> differences = contest is { Count: { } count, Recount: { } recount } ? TallyDifferences.Of(count, recount) : [];
        var begun = new ContestOutcome
        {
            Contest = contest,
            Ballot = ballot,
            SettlesTie = settlesTie,
            Quorum = quorum,
            Needed = settlesTie ? 1 : basis is { } heads ? terms.Election.Needed(heads) : null,
            Differences = differences,
            Missing = [.. ContestObjections.Missing(contest, attendance)],
            Refusals = [.. ContestObjections.Of(contest, terms, attendance, quorum, ballots, differences)],
        };
        if (begun.Refusals.Length > 0 || begun.Missing.Length > 0)
        {
            return begun;
        }

        var outcome = begun.Settle(terms);
        return outcome.IsDecided && contest.Elected is { } number && number != outcome.Elected.Length
            ? outcome.WithoutResult() with
            {
                Refusals = [new(NumberRules.Agree, new($"当选人按计票{outcome.Elected.Length}人，填报{number}人", $"{outcome.Elected.Length} are elected by the count, {number} stated"))],
            }
            : outcome;
    }

    private ContestOutcome Settle(CongressTerms terms)
    {
        var ranking = Ranking.Of(Contest.Count!.Votes.Concat(Contest.Count.WriteIns), Contest.Seats, Needed!.Value);
        var elected = ranking.Elected.ToImmutableArray();
        var tie = ranking.Contended > 0;
        var seats = tie ? ranking.Contended : ranking.Open;
        var counted = this with { Ranking = ranking, Elected = elected };
        if (seats == 0)
        {
            return Contest.Again is not null || Contest.Lots.Count > 0
                ? counted.Refuse(new("没有需要处理的同票或缺额", "There is no tie and no open seat to settle"))
                : counted;
        }

        var by = tie ? terms.Tie : terms.TooFew;
        Sequence<string> names = [.. tie ? ranking.Tied : ranking.Lines.Where(static l => l.Standing == Standing.NotElected).Select(static l => l.Name)];
        return by switch
        {
            // Whoever stood is elected: nobody is left to vote on, and the seats wait for a by-election.
            _ when names.Count == 0 && Contest.Again is null && Contest.Lots.Count == 0 => counted.Leave(seats, new("候选人已全部当选，没有其他候选人", "all candidates are elected, and nobody else stands")),
            Settlement.Vacancy => Contest.Again is not null || Contest.Lots.Count > 0
                ? counted.Refuse(new("章程规定缺额，不再投票或抽签", "The charter leaves the seat vacant, with no further vote and no lots"))
                : counted.Leave(seats, tie
                    ? new($"{string.Join("、", names)}得票相同，章程规定缺额", $"{string.Join(", ", names)} are tied, and the charter leaves the seat vacant")
                    : new($"其余候选人未达到当选所需的{Needed}票，章程规定缺额", $"no other candidate has the {Needed} votes needed, and the charter leaves the seat vacant")),
            Settlement.Lots => counted.ByLots(tie, seats, names),
            _ => counted.ByVote(terms, by, tie, seats, names),
        };
    }

    private ContestOutcome ByLots(bool tie, int seats, Sequence<string> names)
    {
        var lots = Contest.Lots;
        if (!tie || Contest.Again is not null)
        {
            return Refuse(tie
                ? new("章程规定抽签，不再投票", "The charter settles a tie by lots, not by another vote")
                : new("未过半数的人不能以抽签当选", "Lots cannot elect someone without the majority"));
        }

        if (lots.Count == 0)
        {
            return this with { Pending = new(Settlement.Lots, tie, seats, names) };
        }

        return lots.Count == seats && lots.Distinct().Count() == seats && lots.All(names.Contains)
            ? this with { Elected = [.. Elected, .. lots] }
            : Refuse(new(
                $"应从{string.Join("、", names)}中抽出{seats}人，录入的是{string.Join("、", lots)}",
                $"{seats} of {string.Join(", ", names)} should be drawn; {string.Join(", ", lots)} was entered"));
    }

    private ContestOutcome ByVote(CongressTerms terms, Settlement by, bool tie, int seats, Sequence<string> names)
    {
        if (Contest.Lots.Count > 0)
        {
            return Refuse(new($"章程规定{by.Label.Chinese}，不抽签", $"The charter asks for {by.Label.English}, not for lots"));
        }

        if (Contest.Again is not { } again)
        {
            return this with { Pending = new(by, tie, seats, names) };
        }

        var stand = again.Candidates?.Select(static c => c.Name).ToHashSet(StringComparer.Ordinal);
        var right = again.Seats == seats && (stand is null || (tie ? stand.SetEquals(names) : stand.Count > 0 && stand.IsSubsetOf(names)))
            && (again.Manner is null || (again.Manner == Manner.ShowOfHands) == (by == Settlement.ShowOfHands));
        if (!right)
        {
            return Refuse(new(
                $"应就{seats}个名额在{string.Join("、", names)}中{by.Label.Chinese}；录入的是{again.Seats}个名额、{string.Join("、", stand ?? [])}",
                $"{seats} seats among {string.Join(", ", names)} call for {by.Label.English}; entered were {again.Seats} seats among {string.Join(", ", stand ?? [])}"));
        }

        var hands = by == Settlement.ShowOfHands;
        var outcome = Of(again with { Manner = again.Manner ?? (hands ? Manner.ShowOfHands : null) }, hands ? terms with { SecretBallot = false } : terms, Ballot + 1, tie || SettlesTie);
        return this with { Again = outcome, Elected = [.. Elected, .. outcome.Elected], VacantSeats = outcome.VacantSeats };
    }

    /// <summary>The contest of an election that is refused: its count stands as entered, and nobody is elected by it.</summary>
    internal ContestOutcome WithoutResult() => this with { Ranking = null, Elected = [], Pending = null, VacantSeats = [], Again = Again?.WithoutResult() };

    private ContestOutcome Leave(int seats, Words because) => this with { VacantSeats = [new(seats, because)] };

    private StandingLine InTheEnd(StandingLine line)
    {
        if (line.Standing == Standing.Elected || Refusals.Length > 0)
        {
            return line;
        }

        if (Again is { } again)
        {
            var settled = again.Lines.Where(l => l.Name == line.Name).Select(static l => (Standing?)l.Standing).FirstOrDefault();
            return settled is { } standing ? line with { Standing = standing, By = again.Contest.Manner == Manner.ShowOfHands ? Settlement.ShowOfHands : Settlement.SecondBallot } : line;
        }

        return line.Standing != Standing.Tied || Pending is not null ? line
            : VacantSeats.Length > 0 ? line with { Standing = Standing.LeftVacant, By = Settlement.Vacancy }
            : line with { Standing = Elected.Contains(line.Name) ? Standing.Elected : Standing.NotElected, By = Settlement.Lots };
    }

    private ContestOutcome Refuse(Words because) => this with { Refusals = [.. Refusals, new(ElectionRules.Settled, because)] };

    internal static Shape<ContestOutcome> Shape { get; } = Shapes.Written<ContestOutcome>(static v =>
    {
        v.Of(Contest.Shape["constituency"], static c => c.Contest);
        v.Of(Contest.Shape["seats"], static c => c.Contest);
        v.Required("quorum", CongressTerms.Shape["quorum"].Words, VerdictWords.Verdicts, static c => c.Quorum.Verdict);
        v.Optional("needed", "当选所需票数", "votes needed", Forms.Whole(0, int.MaxValue), static c => c.Needed);
        v.Required("ranking", "得票次序", "order of votes", Forms.Each(StandingLine.Shape), static c => c.Lines);
        v.Required("elected", "当选人", "elected", Forms.Each(Forms.Name), static c => c.Elected);
        v.Optional("pending", "待处理", "to be settled", Elections.Pending.Shape, static c => c.Pending);
        v.Required("vacant", Elections.VacantSeats.Heading, Forms.Whole(0, int.MaxValue), static c => c.Vacant);
        v.Required("vacantSeats", "缺额及原因", "vacant seats, and why", Forms.Each(Elections.VacantSeats.Shape), static c => c.VacantSeats);
        v.Required("differences", "两次计票的差异", "differences of the counts", Forms.Each(TallyDifference.Shape), static c => c.Differences);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static c => c.Whole.SelectMany(static w => w.Refusals));
        v.Required("missing", VoteOutcome.Shape["missing"].Words, Forms.Each(Words.Shape), static c => c.Whole.SelectMany(static w => w.Missing));
    });
}

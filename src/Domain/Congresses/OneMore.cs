using System.Collections.Immutable;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;

namespace UnionGovernance.Congresses;

/// <summary>What one more would turn: one seat to be shared, one student of a unit, one vote for a candidate. The congress itself stays as it is.</summary>
/// <param name="What">What there is one more of.</param>
/// <param name="Turns">What turns by it; nothing where nothing does.</param>
public sealed record OneMore(Words What, Sequence<Words> Turns)
{
    /// <summary>Tries one more of everything that a congress counts.</summary>
    /// <param name="review">The congress, judged.</param>
    /// <returns>One seat more, then one student more of each unit, where seats are shared; then one vote more for each candidate of each ballot that was counted. Where lots or another vote must still decide, that is where one more tells most.</returns>
    public static ImmutableArray<OneMore> Of(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.FaultCount > 0 ? [] : [.. OfSeats(review), .. OfVotes(review)];
    }

    private static IEnumerable<OneMore> OfSeats(CongressReview review)
    {
        var (proceedings, before) = (review.Proceedings, review.Quotas);
        if (before is not { Apportionment: { Seats: var seats } sharing } || !(before.IsDecided || sharing.Tie is not null))
        {
            yield break;
        }

        // Lots are drawn for the tie that there was.
        var plan = proceedings.Quotas with { Seats = seats, Lots = [] };
        var more = CongressReview.Of(proceedings with { Quotas = plan with { Seats = seats + 1 } }).Quotas;
        yield return new(new("各单位名额多一席", "one seat more for the units"), [.. Turned(before, more), .. Paradoxes(before, more)]);
        foreach (var unit in proceedings.Quotas.Units)
        {
            var units = proceedings.Quotas.Units.Select(u => u.Name == unit.Name ? u with { Students = u.Students + 1 } : u);
            yield return new(
                new($"{unit.Name}多一名学生", $"one student more in {unit.Name}"),
                [.. Turned(before, CongressReview.Of(proceedings with { Quotas = plan with { Seats = proceedings.Quotas.Seats, Units = [.. units] } }).Quotas)]);
        }
    }

    private static IEnumerable<Words> Turned(QuotaTable before, QuotaTable after)
    {
        foreach (var (was, now) in before.Units.Join(after.Units, static u => u.Name, static u => u.Name, static (was, now) => (was, now)).Where(static u => u.now.Seats is not null && u.was.Seats != u.now.Seats))
        {
            yield return was.Seats is { } seats ? new($"{was.Name}由{seats}席变为{now.Seats}席", $"{was.Name} has {now.Seats} seats instead of {seats}")
                : new($"{was.Name}得{now.Seats}席，不必抽签", $"{was.Name} has {now.Seats} seats, without lots");
        }

        if (after.Apportionment?.Tie is { } tie && tie != before.Apportionment?.Tie)
        {
            yield return new($"{string.Join("、", tie.Among)}余数并列，须抽签定{tie.Seats}席", $"the remainders of {string.Join(", ", tie.Among)} are tied, and lots decide {tie.Seats} of the seats");
        }

        foreach (var refusal in after.Refusals.Except(before.Refusals))
        {
            yield return refusal.Because;
        }
    }

    // With one seat more each share grows, and the larger ones faster: their remainders may overtake that of a smaller unit.
    private static IEnumerable<Words> Paradoxes(QuotaTable before, QuotaTable after) =>
        before.Units.Join(after.Units, static u => u.Name, static u => u.Name, static (was, now) => (was, now)).Where(static u => u.now.Seats < u.was.Seats).Select(u => new Words(
            $"名额多了一席，{u.was.Name}反而少了：按最大余额法，总数一变，余数的次序也变，别的单位的余数超过了它的",
            $"there is a seat more, and {u.was.Name} has fewer: by largest remainder the order of the remainders changes with the seats, and others overtook it"));

    private static IEnumerable<OneMore> OfVotes(CongressReview review)
    {
        foreach (var (i, election) in review.Elections.Index())
        {
            foreach (var (j, contest) in election.Contests.Index())
            {
                foreach (var (ballot, counted) in contest.Whole.Index().Where(static b => b.Item is { Ranking: not null, Refusals.Length: 0, Contest.Count: not null }))
                {
                    foreach (var votes in counted.Contest.Count!.Votes)
                    {
                        var (where, place) = (contest.Contest.Constituency, ballot == 0 ? string.Empty : "再次表决时");
                        yield return new(
                            new(
                                $"{(where is null ? string.Empty : $"{where}：")}{place}{votes.Name}多得一票",
                                $"one vote more for {votes.Name}{(ballot == 0 ? string.Empty : " in the vote that settles it")}{(where is null ? string.Empty : $" ({where})")}"),
                            [.. Turned(contest, After(counted.Contest, votes, change => Changed(i, j, ballot, change)))]);
                    }
                }
            }
        }

        ContestOutcome Changed(int election, int contest, int ballot, Contest changed) => CongressReview.Of(review.Proceedings with
        {
            Elections = [.. review.Proceedings.Elections.Select((e, at) => at != election ? e : e with { Contests = [.. e.Contests.Select((c, of) => of != contest ? c : At(c, ballot, changed))] })],
        }).Elections[election].Contests[contest];

        static Contest At(Contest contest, int ballot, Contest changed) => ballot == 0 ? changed : contest with { Again = At(contest.Again!, ballot - 1, changed) };
    }

    // The first that can be, in the contest and beside all else that is told of the congress: someone votes otherwise, or there is one ballot more; and what settled a tie that is none now falls away.
    private static ContestOutcome After(Contest counted, CandidateVotes votes, Func<Contest, ContestOutcome> changed)
    {
        ImmutableArray<Contest> ways = [Voting(counted, votes), Unsettled(Voting(counted, votes)), WithOneBallotMore(counted, votes), Unsettled(WithOneBallotMore(counted, votes))];
        return ways.Select(changed).FirstOrDefault(static o => o.Whole.All(static w => w.Refusals.Length == 0 && w.Ranking is not null)) ?? changed(ways[0]);

        static Contest Unsettled(Contest contest) => contest with { Again = null, Lots = [] };
    }

    // Someone who voted against votes for, or abstained; where the count tells of neither, one vote more is counted.
    private static Contest Voting(Contest contest, CandidateVotes votes) => contest with
    {
        Elected = null,
        Recount = null,
        Count = contest.Count! with
        {
            Votes = [.. contest.Count.Votes.Select(v => v != votes ? v : v with
            {
                For = v.For + 1,
                Against = v.Against > 0 ? v.Against - 1 : v.Against,
                Abstain = v.Against is not > 0 && v.Abstain > 0 ? v.Abstain - 1 : v.Abstain,
            })],
        },
    };

    // One delegate more is present and votes for one alone.
    private static Contest WithOneBallotMore(Contest contest, CandidateVotes votes) => contest with
    {
        Elected = null,
        Recount = null,
        Due = contest.Due == contest.Present ? contest.Due + 1 : contest.Due,
        Present = contest.Present + 1,
        Count = contest.Count! with
        {
            Ballots = new()
            {
                Issued = contest.Count.Ballots.Issued + 1,
                Returned = contest.Count.Ballots.Returned + 1,
                Valid = contest.Count.Ballots.Valid + 1,
                Invalid = contest.Count.Ballots.Invalid,
            },
            Votes = [.. contest.Count.Votes.Select(v => v == votes ? v with { For = v.For + 1 } : NotChosen(v))],
            WriteIns = [.. contest.Count.WriteIns.Select(NotChosen)],
        },
    };

    private static CandidateVotes NotChosen(CandidateVotes votes) => votes is { Against: not null, Abstain: { } abstain } ? votes with { Abstain = abstain + 1 } : votes;

    private static IEnumerable<Words> Turned(ContestOutcome before, ContestOutcome after)
    {
        if (after.Whole.SelectMany(static w => w.Refusals).ToList() is { Count: > 0 } refusals)
        {
            return refusals.Select(static r => new Words($"不可能：{r.Because.Chinese}", $"that cannot be: {r.Because.English}"));
        }

        ImmutableArray<string> joining = [.. after.Elected.Except(before.Elected)], leaving = [.. before.Elected.Except(after.Elected)];
        return
        [
            .. joining.Select(static n => new Words($"{n}当选", $"{n} is elected")),
            .. leaving.Select(static n => new Words($"{n}不再当选", $"{n} is elected no more")),
            .. Left(after) is { } pending && pending != Left(before) ? [new Words($"{string.Join("、", pending.Names)}还须另行决定（{pending.Seats}席）", $"{string.Join(", ", pending.Names)} are to be settled ({pending.Seats} seats)")] : Array.Empty<Words>(),
        ];

        static Pending? Left(ContestOutcome outcome) => outcome.Whole.Last().Pending;
    }
}

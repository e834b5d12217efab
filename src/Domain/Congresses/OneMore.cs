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
    /// <returns>One seat more, then one student more of each unit, where seats are shared; then one vote more for each candidate of each contest that is decided.</returns>
    public static ImmutableArray<OneMore> Of(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.FaultCount > 0 ? [] : [.. OfSeats(review), .. OfVotes(review)];
    }

    private static IEnumerable<OneMore> OfSeats(CongressReview review)
    {
        var (proceedings, before) = (review.Proceedings, review.Quotas);
        if (before is not { Apportionment: { Seats: var seats }, IsDecided: true })
        {
            yield break;
        }

        // Lots were drawn for the tie that there was.
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
            yield return new($"{was.Name}由{was.Seats}席变为{now.Seats}席", $"{was.Name} has {now.Seats} seats instead of {was.Seats}");
        }

        if (after.Apportionment?.Tie is { } tie)
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
        for (var i = 0; i < review.Elections.Length; i++)
        {
            var outcome = review.Elections[i];
            for (var j = 0; j < outcome.Contests.Length; j++)
            {
                var contest = outcome.Contests[j];
                foreach (var votes in contest is { IsDecided: true, Contest.Count: { } count } ? count.Votes : [])
                {
                    var after = CongressReview.Of(review.Proceedings with { Elections = [.. review.Proceedings.Elections.Select((e, at) => at == i ? With(e, j, votes) : e)] }).Elections[i].Contests[j];
                    yield return new(
                        new($"{Of(contest)}{votes.Name}多得一票", $"one vote more for {votes.Name}{(contest.Contest.Constituency is { } of ? $" ({of})" : string.Empty)}"),
                        [.. Turned(contest, after)]);
                }
            }
        }
    }

    private static string Of(ContestOutcome contest) => contest.Contest.Constituency is { } constituency ? $"{constituency}：" : string.Empty;

    // Someone who voted against votes for, or abstained; where the count tells of neither, one vote more is counted.
    private static Election With(Election election, int contest, CandidateVotes votes) => election with
    {
        Contests = [.. election.Contests.Select((c, at) => at != contest ? c : c with
        {
            Recount = null,
            Count = c.Count! with
            {
                Votes = [.. c.Count.Votes.Select(v => v != votes ? v : v with
                {
                    For = v.For + 1,
                    Against = v.Against > 0 ? v.Against - 1 : v.Against,
                    Abstain = v.Against is not > 0 && v.Abstain > 0 ? v.Abstain - 1 : v.Abstain,
                })],
            },
        })],
    };

    private static IEnumerable<Words> Turned(ContestOutcome before, ContestOutcome after)
    {
        if (after.Refusals.Length > 0)
        {
            return after.Refusals.Except(before.Refusals).Select(static r => new Words($"不可能：{r.Because.Chinese}", $"that cannot be: {r.Because.English}"));
        }

        ImmutableArray<string> joining = [.. after.Elected.Except(before.Elected)], leaving = [.. before.Elected.Except(after.Elected)];
        return
        [
            .. joining.Select(static n => new Words($"{n}当选", $"{n} is elected")),
            .. leaving.Select(static n => new Words($"{n}不再当选", $"{n} is elected no more")),
            .. after.Pending is { } pending && before.Pending is null ? [new Words($"{string.Join("、", pending.Names)}还须另行决定（{pending.Seats}席）", $"{string.Join(", ", pending.Names)} are to be settled ({pending.Seats} seats)")] : Array.Empty<Words>(),
        ];
    }
}

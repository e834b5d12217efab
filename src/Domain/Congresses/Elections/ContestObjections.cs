using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Elections;

/// <summary>What stands against a contest as it was entered, before anything is counted: what is missing, and what its figures or the charter refuse.</summary>
internal static class ContestObjections
{
    /// <summary>What nobody stated, and without which there is no result.</summary>
    public static IEnumerable<Words> Missing(Contest contest, Attendance attendance)
    {
        foreach (var words in BallotIdentity.Missing(attendance))
        {
            yield return words;
        }

        if (contest.Candidates is null)
        {
            yield return new("候选人", "who stands");
        }

        if (contest.Count is not { } count)
        {
            yield return new("计票结果", "the count");
            yield break;
        }

        foreach (var words in contest.Manner == Manner.ShowOfHands ? [] : BallotIdentity.Missing(count.Ballots))
        {
            yield return words;
        }

        foreach (var candidate in contest.Candidates ?? [])
        {
            if (!count.Votes.Any(v => v.Name == candidate.Name))
            {
                yield return new($"{candidate.Name}的得票", $"the votes for {candidate.Name}");
            }
        }
    }

    /// <summary>Why its count cannot stand.</summary>
    public static IEnumerable<Refusal> Of(
        Contest contest, CongressTerms terms, Attendance attendance, Quorum quorum, BallotCount? ballots, ImmutableArray<TallyDifference> differences)
    {
        if (quorum.Verdict == Verdict.NotMet)
        {
            yield return new(
                VoteRules.Quorum,
                new($"应到{quorum.Due}人，实到{quorum.Present}人，至少须到{quorum.Needed}人", $"{quorum.Due} due, {quorum.Present} present, at least {quorum.Needed} needed"));
        }

        if (terms.SecretBallot && contest.Manner is { } manner && manner != Manner.SecretBallot)
        {
            yield return new(
                ElectionRules.Secret,
                new($"实为{manner.Label.Chinese}，不是{Manner.SecretBallot.Label.Chinese}", $"It was a {manner.Label.English}, not a {Manner.SecretBallot.Label.English}"));
        }

        if (contest is { Candidates: { } list, CandidateNumbers.Total: { } stated } && list.Count != stated)
        {
            yield return new(NumberRules.Agree, new($"候选人名单{list.Count}人，填报{stated}人", $"{list.Count} candidates are listed, {stated} stated"));
        }

        foreach (var refusal in contest.CandidateNumbers.Refuse(Contest.Shape["candidates"].Words))
        {
            yield return refusal;
        }

        foreach (var refusal in BallotIdentity.Broken(attendance, ballots ?? new()))
        {
            yield return refusal;
        }

        if (contest.Count is { } count)
        {
            foreach (var refusal in RefuseVotes(contest, count, terms, ballots is null ? contest.Present : ballots.Valid))
            {
                yield return refusal;
            }
        }

        foreach (var difference in differences)
        {
            yield return new(
                ElectionRules.CountsAgree,
                new(
                    $"{difference.Place.Chinese}：第一次{Figure(difference.First, "未录入")}，第二次{Figure(difference.Second, "未录入")}",
                    $"{difference.Place.English}: first {Figure(difference.First, "not entered")}, second {Figure(difference.Second, "not entered")}"));
        }
    }

    private static IEnumerable<Refusal> RefuseVotes(Contest contest, Tally count, CongressTerms terms, int? voters)
    {
        var stand = contest.Candidates?.Select(static c => c.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var votes in count.Votes.Where(v => stand?.Contains(v.Name) == false).Concat(terms.WriteIns ? [] : count.WriteIns.Where(static v => v.For > 0)))
        {
            yield return new(ElectionRules.CandidatesOnly, new($"{votes.Name}不是候选人，得{votes.For}票", $"{votes.Name} is no candidate and has {votes.For} votes"));
        }

        foreach (var votes in count.WriteIns.Where(v => stand?.Contains(v.Name) == true))
        {
            yield return new(VoteRules.VotesFit, new($"{votes.Name}是候选人，又作另选他人得{votes.For}票", $"{votes.Name} is a candidate and is written in as well, with {votes.For} votes"));
        }

        if (voters is not { } most)
        {
            yield break;
        }

        foreach (var votes in count.Votes.Concat(count.WriteIns))
        {
            var sum = votes.For + (votes.Against ?? 0L) + (votes.Abstain ?? 0L);
            if (sum > most || (votes is { Against: not null, Abstain: not null } && sum != most))
            {
                yield return new(
                    VoteRules.VotesFit,
                    new($"{votes.Name}的赞成、反对、弃权合计{sum}票，有效票{most}张", $"The votes on {votes.Name} make {sum}; {most} ballots are valid"));
            }
        }

        var chosen = count.Votes.Concat(count.WriteIns).Sum(static v => (long)v.For);
        if (chosen > (long)most * contest.Seats)
        {
            yield return new(
                VoteRules.VotesFit,
                new($"赞成票合计{chosen}票，{most}张有效票每张至多选{contest.Seats}人，至多{(long)most * contest.Seats}票", $"{chosen} votes for; {most} valid ballots with at most {contest.Seats} choices allow {(long)most * contest.Seats}"));
        }
    }

    private static string Figure(int? number, string none) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? none;
}

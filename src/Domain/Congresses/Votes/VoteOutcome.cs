using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Votes;

/// <summary>What a vote decided.</summary>
public sealed record VoteOutcome
{
    private VoteOutcome()
    {
    }

    /// <summary>The vote.</summary>
    public required Vote Vote { get; init; }

    /// <summary>Whether enough were present.</summary>
    public required Quorum Quorum { get; init; }

    /// <summary>The majority that was asked.</summary>
    public required Majority Majority { get; init; }

    /// <summary>The least number of votes for; nothing while its base is unknown.</summary>
    public int? Needed { get; private init; }

    /// <summary>Whether the matter is carried; undetermined while something is missing or the vote is refused.</summary>
    public Verdict Carried { get; private init; }

    /// <summary>Whether it is carried by exactly half, which is enough for 半数以上 and too little for 过半数.</summary>
    public bool IsCarriedByHalf => IsHalf && Carried == Verdict.Met;

    private bool IsHalf { get; init; }

    /// <summary>Why the vote decided nothing.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Those of them that are of the vote itself; what is refused of the congress is told with it, once.</summary>
    private IEnumerable<Refusal> Own => Refusals.Except(OfTheCongress);

    private IEnumerable<Refusal> OfTheCongress { get; init; } = [];

    /// <summary>What nobody stated.</summary>
    public ImmutableArray<Words> Missing { get; private init; } = [];

    /// <summary>Judges a vote.</summary>
    /// <param name="vote">The vote.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <returns>The outcome.</returns>
    /// <param name="ofTheCongress">What is refused of the congress and leaves none of its votes standing.</param>
    internal static VoteOutcome Of(Vote vote, CongressTerms terms, params IEnumerable<Refusal> ofTheCongress)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(terms);
        var attendance = new Attendance(vote.Due, vote.Present);
        var quorum = Quorum.Of(attendance, terms.Quorum);
        var majority = vote.Kind == VoteMatter.Amendment ? terms.Amendment : terms.Resolution;
        var byBallot = vote.Manner is Manner.SecretBallot or Manner.NamedBallot;
        ImmutableArray<Words> missing =
        [
            .. BallotIdentity.Missing(attendance),
            .. byBallot ? BallotIdentity.Missing(vote.Ballots) : [],
            .. vote.Manner is null && majority.Base == MajorityBase.ValidBallots ? [new Words("表决方式", "how the vote was taken")] : Array.Empty<Words>(),
            .. vote.For is null ? [For] : Array.Empty<Words>(),
        ];
        ImmutableArray<Refusal> refusals = [.. ofTheCongress, .. Refuse(vote, attendance, quorum, byBallot)];
        var basis = majority.Base switch
        {
            MajorityBase.Present => vote.Present,
            MajorityBase.Due => vote.Due,
            _ => byBallot ? vote.Ballots.Valid : vote.Manner is null ? null : vote.Present,
        };
        var needed = basis is { } heads ? majority.Needed(heads) : (int?)null;
        var carried = refusals.Length > 0 || missing.Length > 0 || needed is null ? Verdict.Undetermined
            : vote.For >= needed ? Verdict.Met : Verdict.NotMet;
        return new()
        {
            Vote = vote,
            Quorum = quorum,
            Majority = majority,
            Needed = needed,
            Refusals = refusals,
            OfTheCongress = ofTheCongress,
            Missing = missing,
            Carried = carried,
            IsHalf = 2L * vote.For == basis,
        };
    }

    /// <summary>What it came to: 通过, 未通过, that there was no quorum, or that it has no result; of exactly half, which of the two is asked.</summary>
    /// <returns>The words.</returns>
    public Words Describe() => Carried switch
    {
        Verdict.Met => AtHalf(Shape["carried"].Words),
        Verdict.NotMet => AtHalf(new("未通过", "not carried")),
        _ when VoteRules.AreWithoutQuorum(Refusals) => new("未达到法定人数，表决无效", "no quorum: the vote is void"),
        _ => VotingWords.NoResult,
    };

    private Words AtHalf(Words came) => IsHalf && Majority.AtHalf() is { } half ? new($"{came.Chinese}（{half.Chinese}）", $"{came.English} ({half.English})") : came;

    private static IEnumerable<Refusal> Refuse(Vote vote, Attendance attendance, Quorum quorum, bool byBallot)
    {
        if (quorum.Verdict == Verdict.NotMet)
        {
            yield return new(
                VoteRules.Quorum,
                new($"应到{quorum.Due}人，实到{quorum.Present}人，至少须到{quorum.Needed}人", $"{quorum.Due} due, {quorum.Present} present, at least {quorum.Needed} needed"));
        }

        foreach (var refusal in BallotIdentity.Broken(attendance, byBallot ? vote.Ballots : new()))
        {
            yield return refusal;
        }

        var voted = (vote.For ?? 0L) + (vote.Against ?? 0L) + (vote.Abstain ?? 0L);
        var could = byBallot ? vote.Ballots.Valid : vote.Present;
        var whole = byBallot && vote is { For: not null, Against: not null, Abstain: not null };
        if (could is { } most && (voted > most || (whole && voted != most)))
        {
            yield return new(
                VoteRules.VotesFit,
                byBallot
                    ? new($"有效票{most}张，赞成、反对、弃权合计{voted}票", $"{most} valid ballots; for, against and abstentions make {voted}")
                    : new($"实到{most}人，赞成、反对、弃权合计{voted}票", $"{most} present; for, against and abstentions make {voted}"));
        }
    }

    /// <summary>What the votes for are called.</summary>
    internal static Words For { get; } = new("赞成票", "votes for");

    internal static Shape<VoteOutcome> Shape { get; } = Shapes.Written<VoteOutcome>(static v =>
    {
        v.Of(Vote.Shape["matter"], static o => o.Vote);
        v.Required("quorum", CongressTerms.Shape["quorum"].Words, VerdictWords.Verdicts, static o => o.Quorum.Verdict);
        v.Optional("needed", "须达到", "needed", Forms.Whole(0, int.MaxValue), static o => o.Needed);
        v.Required("carried", "通过", "carried", VerdictWords.Verdicts, static o => o.Carried);
        v.Required("refusals", Refusal.Heading, Forms.Each(Refusal.Shape), static o => o.Own);
        v.Required("missing", "缺少的数据", "missing", Forms.Each(Words.Shape), static o => o.Missing);
    });
}

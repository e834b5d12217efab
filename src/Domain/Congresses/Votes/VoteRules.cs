using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Votes;

/// <summary>What a vote asks.</summary>
internal static class VoteRules
{
    /// <summary>Enough delegates are present at the moment of the vote.</summary>
    public static Precondition Quorum { get; } = new(
        "vote.quorum",
        new("表决时到会代表达到法定人数", "A quorum is present when the vote is taken"),
        CongressExamples.Quorum);

    /// <summary>Whether a quorum is what lacks: a congress meets and elects with it or not at all.</summary>
    internal static bool AreWithoutQuorum(IEnumerable<Refusal> refusals) => refusals.Any(static r => r.By == Quorum);

    /// <summary>No more are present than are due.</summary>
    public static Precondition PresentWithinDue { get; } = new(
        "vote.present-within-due",
        new("实到不多于应到", "No more are present than are due"),
        Basis.Arithmetic("应到与实到"));

    /// <summary>Roster, votes and elections tell of one congress: one number due, and nobody present at a vote who did not come.</summary>
    public static Precondition OneAttendance { get; } = new(
        "vote.one-attendance",
        new("一次大会的应到人数只有一个；表决时在场的不多于到会的，代表名单与各次表决互相一致", "One congress has one number due; no vote has more present than came; roster and votes agree"),
        Basis.Arithmetic("应到与实到"));

    /// <summary>No more ballots are issued than delegates are present: nobody votes for another.</summary>
    public static Precondition IssuedWithinPresent { get; } = new(
        "vote.issued-within-present",
        new("发出的选票不多于实到代表，不得代投", "No more ballots are issued than delegates are present; there is no proxy"),
        ElectionExamples.NoProxy);

    /// <summary>Where more ballots are returned than were issued, the vote is void.</summary>
    public static Precondition ReturnedWithinIssued { get; } = new(
        "vote.returned-within-issued",
        new("收回的选票不多于发出的选票，否则无效", "No more ballots are returned than were issued; otherwise the vote is void"),
        ElectionExamples.ReturnedWithinIssued);

    /// <summary>Every returned ballot is valid or invalid.</summary>
    public static Precondition ReturnedIsValidAndInvalid { get; } = new(
        "vote.returned-is-valid-and-invalid",
        new("收回的选票等于有效票与无效票之和", "The returned ballots are the valid and the invalid ones"),
        Basis.Arithmetic("选票"));

    /// <summary>The votes fit those who could cast them.</summary>
    public static Precondition VotesFit { get; } = new(
        "vote.votes-fit",
        new("各项票数之和与投票人数（有效票数）相符", "The votes add up to those who voted, or to the valid ballots"),
        Basis.Arithmetic("票数"));
}

using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The facts of one ballot as papers print them.</summary>
internal static class BallotPaperFacts
{
    public static PaperFact<HeldBallot> Seats { get; } = Text("seats", FieldWords.OfCongress("/elections/contests/seats"), static b => $"{b.At}/seats", static (HeldBallot b) => $"{b.Contest.Seats}名");

    public static PaperFact<HeldBallot> Due { get; } = Text("due", MajorityBase.Due.Label, static b => $"{b.At}/due", static (HeldBallot b) => Shown.Heads(b.Contest.Due));

    public static PaperFact<HeldBallot> Present { get; } = Text("present", MajorityBase.Present.Label, static b => $"{b.At}/present", static (HeldBallot b) => Shown.Heads(b.Contest.Present));

    public static PaperFact<HeldBallot> WriteIns { get; } = Text(
        "write_ins",
        new("是否可另选他人", "whether write-ins are allowed"),
        "/terms/writeIns",
        static (HeldBallot b) => b.Congress.Proceedings.Terms.WriteIns ? "可以另选他人：在空行写上姓名，并在同一行“赞成”栏的“□”内画“√”。" : "不另选他人。");

    public static PaperFact<HeldBallot> Candidates { get; } = Block(
        "candidates",
        FieldWords.OfCongress("/elections/contests/candidates"),
        static b => $"{b.At}/candidates",
        static (HeldBallot b) => b.Contest.Candidates is not { Count: > 0 } candidates ? null : MarkdownText.Table(
            ["候选人", "赞成", "反对", "弃权"],
            [
                .. candidates.Select(static c => (IEnumerable<string>)[c.Name, "□", "□", "□"]),
                .. Enumerable.Repeat((IEnumerable<string>)[string.Empty, "□", string.Empty, string.Empty], b.Congress.Proceedings.Terms.WriteIns ? b.Contest.Seats : 0),
            ]));

    /// <summary>Whether the voter's name stands on the ballot.</summary>
    public static PaperFact<HeldBallot> IsNamed { get; } = Condition("named", new("是否记名投票", "whether it is a named ballot"), static (HeldBallot b, Draft _) => b.Contest.Manner == Manner.NamedBallot);

    public static PaperFact<HeldBallot> Issued { get; } = Ballots("issued", FieldWords.OfCongress("/elections/contests/count/ballots/issued"), static b => b.Issued);

    public static PaperFact<HeldBallot> Returned { get; } = Ballots("returned", FieldWords.OfCongress("/elections/contests/count/ballots/returned"), static b => b.Returned);

    public static PaperFact<HeldBallot> Valid { get; } = Ballots("valid", FieldWords.OfCongress("/elections/contests/count/ballots/valid"), static b => b.Valid);

    public static PaperFact<HeldBallot> Invalid { get; } = Ballots("invalid", FieldWords.OfCongress("/elections/contests/count/ballots/invalid"), static b => b.Invalid);

    // What settles a tie asks no majority any more.
    public static PaperFact<HeldBallot> Needed { get; } = Text(
        "needed",
        CongressFile.CountField.At("/elections/contests/needed").Words,
        static b => $"{b.At}/present",
        static (HeldBallot b) => b.Outcome.SettlesTie ? "得票多者当选" : b.Outcome.Needed is { } needed ? $"得赞成票{needed}票以上的当选" : null);

    public static PaperFact<HeldBallot> Votes { get; } = Block("votes", new("各候选人得票", "votes for each candidate"), static b => $"{b.At}/count/votes", static (HeldBallot b) => VotesIn(b.Contest));

    public static PaperFact<HeldBallot> Agreement { get; } = Block(
        "agreement",
        FieldWords.OfCongress("/elections/contests/recount"),
        static b => $"{b.At}/recount",
        static (HeldBallot b) =>
            b.Outcome.Refusals is { Length: > 0 } refusals ? MarkdownText.Points(refusals.Select(static r => $"不符——{r.By.Words.Chinese}：{r.Because.Chinese}。"))
            : b.Contest.Recount is null ? null
            : MarkdownText.Escape("两次独立计票结果一致，选票数相符。"));

    /// <summary>What this ballot came to by itself, a tie included.</summary>
    public static PaperFact<HeldBallot> Outcome { get; } = Text(
        "outcome", new("本次投票的结果", "what this ballot came to"), static b => $"{b.At}/count",
        static (HeldBallot b) => BallotSentences.Result(b.Outcome).ToList() is { Count: > 0 } said ? string.Join('；', said) : BallotSentences.WithoutResult(b.Election)?.TrimEnd('。'));

    /// <summary>How the seats were voted on, and how many were won, with whatever settled it.</summary>
    public static PaperFact<HeldBallot> Chosen { get; } = Text(
        "chosen", new("怎样选出多少名", "how many were elected, and how"), static b => $"{b.At}/count",
        static (HeldBallot b) => b.Outcome.Elected.Length == 0 ? $"{BallotSentences.Way([b.Contest])}选举{Office(b)}，没有人当选" : $"{BallotSentences.Way([b.Contest])}选举产生{Office(b)}{Shown.Number(b.Outcome.Elected.Length)}名");

    public static PaperFact<HeldBallot> Elected { get; } = Text(
        "elected", new("当选名单", "the elected"), static b => $"{b.At}/count",
        static (HeldBallot b) => b.Outcome.Elected.Length == 0 ? "无" : string.Join('、', b.Outcome.Elected));

    /// <summary>How a tie or an open seat was settled; empty where the first ballot filled all seats.</summary>
    public static PaperFact<HeldBallot> Settled { get; } = Text(
        "settled", new("同票和缺额怎样处理，整句；没有则为空", "how a tie or an open seat was settled, in sentences; empty where there was none"),
        static (HeldBallot b, Draft _) => string.Concat(BallotSentences.Settled(b.Outcome).Select(static s => $"{s}。")));

    public static PaperFact<HeldBallot> Scrutineers { get; } = ElectionPaperFacts.Scrutineers.Of(static (HeldBallot b) => b.Congress);

    /// <summary>No result is announced that does not stand, with whatever settles it.</summary>
    public static IEnumerable<Refusal> RefuseResult(HeldBallot ballot)
    {
        var whole = ballot.Outcome.Whole.ToImmutableArray();
        foreach (var refusal in ballot.Election.Refusals.Concat(whole.SelectMany(static w => w.Refusals)))
        {
            yield return refusal;
        }

        foreach (var missing in whole.SelectMany(static w => w.Missing))
        {
            yield return new(PaperRules.NothingMissing, new($"缺{missing.Chinese}", $"Missing: {missing.English}"));
        }

        if (whole.Select(static w => w.Pending).FirstOrDefault(static p => p is not null) is { } pending)
        {
            var by = pending.By.Label;
            yield return new(
                PaperRules.Decided,
                new($"{string.Join("、", pending.Names)}尚待{by.Chinese}（{pending.Seats}个名额）", $"{string.Join(", ", pending.Names)} await {by.English} for {pending.Seats} seats"));
        }
    }

    private static string Office(HeldBallot ballot) => $"{CongressName.Office(ballot.Congress.Proceedings, ballot.Election.Election.Office)}{(ballot.Contest.Constituency is { } constituency ? $"（{constituency}）" : string.Empty)}";

    private static string? VotesIn(Contest contest)
    {
        var votes = (contest.Candidates ?? []).Select(c => (c.Name, Votes: contest.Count?.Votes.FirstOrDefault(v => v.Name == c.Name))).ToList();
        return votes.Count == 0 || votes.All(static v => v.Votes is null) ? null : MarkdownText.Table(
            ["候选人", "赞成", "反对", "弃权"],
            votes.Select(static v => (IEnumerable<string>)
            [
                v.Name, Cell(v.Votes?.For, "赞成票"), Cell(v.Votes?.Against, "反对票"), Cell(v.Votes?.Abstain, "弃权票"),
            ])
            .Concat((contest.Count?.WriteIns ?? []).Select(static w => (IEnumerable<string>)[$"{w.Name}（另选）", Shown.Number(w.For), "—", "—"])));
    }

    private static string Cell(int? number, string what) => number is { } known ? Shown.Number(known) : Blank.Mark(what);

    private static PaperFact<HeldBallot> Ballots(string name, Words label, Func<BallotCount, int?> number) => Text(
        name,
        label,
        b => $"{b.At}/count/ballots/{name}",
        (HeldBallot b) => b.Contest.Manner == Manner.ShowOfHands ? "举手表决，不用选票" : b.Contest.Count is { } count && number(count.Ballots) is { } known ? $"{known}张" : null);
}

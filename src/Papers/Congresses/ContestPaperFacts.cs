using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.Congresses.CongressPaperFacts;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The facts of one contest as papers print them.</summary>
internal static class ContestPaperFacts
{
    /// <summary>Every ballot that is held, second ballots among them, with where it stands in the file.</summary>
    public static ImmutableArray<(ElectionOutcome Election, ContestOutcome Contest, string At)> All(CongressReview review) =>
    [
        .. review.Elections.SelectMany((e, i) => e.Contests.SelectMany((c, j) => c.Whole.Select(w =>
            (e, w, FormattableString.Invariant($"/elections/{i}/contests/{j}") + string.Concat(Enumerable.Repeat("/again", w.Ballot - 1)))))),
    ];

    /// <summary>The first ballots alone: their results are announced with whatever settled them.</summary>
    public static ImmutableArray<(ElectionOutcome Election, ContestOutcome Contest, string At)> Announced(CongressReview review) =>
        [.. All(review).Where(static c => c.Contest.Ballot == 1)];

    public static string Title(CongressReview review, int part, string what) => Title(review, All(review)[part], what);

    public static string ResultTitle(CongressReview review, int part) => Title(review, Announced(review)[part], "结果公告");

    private static string Title(CongressReview review, (ElectionOutcome Election, ContestOutcome Contest, string At) held, string what)
    {
        var (election, contest, _) = held;
        return $"{CongressName.Of(review.Proceedings)}{CongressName.Office(review.Proceedings, election.Election.Office)}选举{contest.Contest.Constituency}{(contest.Ballot > 1 ? "（再次表决）" : string.Empty)}{what}";
    }

    public static ImmutableArray<PaperFact> Ballot(CongressReview review, int part)
    {
        var (_, outcome, at) = All(review)[part];
        var contest = outcome.Contest;
        return
        [
            Text("seats", new("应选名额", "seats"), $"{at}/seats", $"{Number(contest.Seats)}名"),
            Text("write_ins", new("是否可另选他人", "whether write-ins are allowed"), "/terms/writeIns", review.Proceedings.Terms.WriteIns ? "可以另选他人，在空行填写姓名并画“○”。" : "不另选他人。"),
            Block(
                "candidates",
                new("候选人", "candidates"),
                $"{at}/candidates",
                contest.Candidates.Count == 0 ? null : PaperWriter.Table(
                    ["候选人", "赞成", "反对", "弃权"],
                    contest.Candidates.Select(static c => (IEnumerable<string>)[c.Name, "□", "□", "□"]))),
        ];
    }

    public static ImmutableArray<PaperFact> Count(CongressReview review, int part)
    {
        var (_, outcome, at) = All(review)[part];
        var (contest, count) = (outcome.Contest, outcome.Contest.Count);
        var ballots = contest.Manner == Manner.ShowOfHands ? null : count?.Ballots;
        return
        [
            Text("seats", new("应选名额", "seats"), $"{at}/seats", $"{Number(contest.Seats)}名"),
            Text("due", new("应到代表", "delegates due"), $"{at}/due", Heads(contest.Due)),
            Text("present", new("实到代表", "delegates present"), $"{at}/present", Heads(contest.Present)),
            Paper("issued", new("发出票数", "ballots issued"), "issued", ballots?.Issued),
            Paper("returned", new("收回票数", "ballots returned"), "returned", ballots?.Returned),
            Paper("valid", new("有效票数", "valid ballots"), "valid", ballots?.Valid),
            Paper("invalid", new("无效票数", "invalid ballots"), "invalid", ballots?.Invalid),
            Text("needed", new("当选所需票数", "votes needed"), $"{at}/present", Needed(outcome)),
            Votes(contest, $"{at}/count/votes"),
            Agreement(outcome, $"{at}/recount"),
            Scrutineers(review),
        ];

        PaperFact Paper(string key, Words label, string name, int? number) => contest.Manner == Manner.ShowOfHands
            ? Text(key, label, $"{at}/count/ballots/{name}", "举手表决，不用选票")
            : Text(key, label, $"{at}/count/ballots/{name}", number is { } known ? $"{known}张" : null);
    }

    public static ImmutableArray<PaperFact> Result(CongressReview review, int part)
    {
        var (_, outcome, at) = Announced(review)[part];
        return
        [
            Text("seats", new("应选名额", "seats"), $"{at}/seats", $"{Number(outcome.Contest.Seats)}名"),
            Text("due", new("应到代表", "delegates due"), $"{at}/due", Heads(outcome.Contest.Due)),
            Text("present", new("实到代表", "delegates present"), $"{at}/present", Heads(outcome.Contest.Present)),
            Block(
                "elected",
                new("当选名单", "the elected"),
                $"{at}/count",
                outcome.Elected.Length == 0 ? Dialect.Escape("无人当选。") : PaperWriter.Table(
                    ["当选人", "赞成票"],
                    outcome.Elected.Select(name => (IEnumerable<string>)[name, VotesOf(outcome, name)]))),
            Text("vacant", new("缺额", "vacant seats"), $"{at}/count", outcome.Vacant == 0 ? "无缺额" : $"按章程缺额{outcome.Vacant}名"),
            Scrutineers(review),
        ];
    }

    public static IEnumerable<Refusal> RefuseResult(CongressReview review, int part)
    {
        var (election, outcome, _) = Announced(review)[part];
        foreach (var refusal in election.Refusals.Concat(outcome.Whole.SelectMany(static w => w.Refusals)))
        {
            yield return refusal;
        }

        foreach (var missing in outcome.Whole.SelectMany(static w => w.Missing))
        {
            yield return new(PaperRules.NothingMissing, new($"缺{missing.Chinese}", $"Missing: {missing.English}"));
        }

        if (outcome.Whole.Select(static w => w.Pending).FirstOrDefault(static p => p is not null) is { } pending)
        {
            var by = pending.By.Label;
            yield return new(
                PaperRules.Decided,
                new($"{string.Join("、", pending.Names)}尚待{by.Chinese}（{pending.Seats}个名额）", $"{string.Join(", ", pending.Names)} await {by.English} for {pending.Seats} seats"));
        }
    }

    // What settles a tie asks no majority any more.
    private static string? Needed(ContestOutcome outcome) => outcome.SettlesTie ? "得票多者当选" : outcome.Needed is { } needed ? $"{needed}票" : null;

    private static string VotesOf(ContestOutcome outcome, string name)
    {
        var votes = outcome.Whole.Select(w => w.Contest.Count!.Votes.Concat(w.Contest.Count.WriteIns).FirstOrDefault(v => v.Name == name)).OfType<CandidateVotes>();
        return string.Join("，再次表决", votes.Select(static v => $"{v.For}票"));
    }

    private static PaperFact Votes(Contest contest, string at)
    {
        var votes = contest.Candidates.Select(c => (c.Name, Votes: contest.Count?.Votes.FirstOrDefault(v => v.Name == c.Name))).ToList();
        return Block(
            "votes",
            new("各候选人得票", "votes for each candidate"),
            at,
            votes.Count == 0 || votes.All(static v => v.Votes is null) ? null : PaperWriter.Table(
                ["候选人", "赞成", "反对", "弃权"],
                votes.Select(static v => (IEnumerable<string>)
                [
                    v.Name, Cell(v.Votes?.For, "赞成票"), Cell(v.Votes?.Against, "反对票"), Cell(v.Votes?.Abstain, "弃权票"),
                ])
                .Concat((contest.Count?.WriteIns ?? []).Select(static w => (IEnumerable<string>)[$"{w.Name}（另选）", Number(w.For), "—", "—"]))));
    }

    private static string Cell(int? number, string what) => number is { } known ? Number(known) : $"〔待填：{what}〕";

    private static PaperFact Agreement(ContestOutcome outcome, string at)
    {
        var broken = outcome.Refusals.Select(static r => $"{r.By.Words.Chinese}：{r.Because.Chinese}").ToList();
        return Block(
            "agreement",
            new("第二次独立计票", "a second, independent count"),
            at,
            broken.Count > 0 ? PaperWriter.Points(broken.Select(static b => $"不符——{b}。"))
            : outcome.Contest.Recount is null ? null
            : Dialect.Escape("两次独立计票结果一致，选票数相符。"));
    }
}

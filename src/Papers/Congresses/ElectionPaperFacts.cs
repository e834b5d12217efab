using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Papers.Markup;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The elections of a congress as a whole: who stands, by which rules, before whom, and who is elected.</summary>
internal static class ElectionPaperFacts
{
    // The rule that asks for more candidates than seats.
    private const string TooFew = "election.surplus";

    public static PaperFact<CongressReview> Candidates { get; } = Block("candidates", FieldWords.OfCongress("/elections/contests/candidates"), "/elections", static (CongressReview r) =>
        Standing(r) is { Count: > 0 } elections ? string.Join("\n\n", elections.Select(e =>
            $"- {MarkdownText.Escape($"{CongressName.Office(r.Proceedings, e.Office)}候选人{CandidatesOf(e)}名，应选{SeatsOf(e)}名")}\n\n{Names(e)}")) : null);

    /// <summary>How many are to be elected of how many.</summary>
    public static PaperFact<CongressReview> Contended { get; } = Text("contended", new("选举什么、多少名、候选人多少名", "what is elected, how many, of how many"), "/elections", static (CongressReview r) =>
        Standing(r) is { Count: > 0 } elections ? string.Join('；', elections.Select(e => $"选举{CongressName.Office(r.Proceedings, e.Office)}{SeatsOf(e)}名，候选人{CandidatesOf(e)}名")) : null);

    public static PaperFact<CongressReview> CongressPresidium { get; } =
        Text("congress_presidium", PreparatoryItem.CongressPresidium.Label, "/congressPresidium", static (CongressReview r) => Shown.Names(r.Proceedings.CongressPresidium));

    /// <summary>How many the congress presidium is to have.</summary>
    public static PaperFact<CongressReview> PresidiumSize { get; } = Text(
        "presidium_size", new("大会主席团人数", "size of the congress presidium"), "/congressPresidium", static (CongressReview r) => r.Proceedings.CongressPresidium.Count == 0 ? null : Shown.Heads(r.Proceedings.CongressPresidium.Count));

    public static PaperFact<CongressReview> Scrutineers { get; } = Text("scrutineers", FieldWords.OfCongress("/scrutineers"), "/scrutineers", static (CongressReview r) =>
        string.Join("、", r.Scrutineers.Select(static s => s.Chief ? $"{s.Name}（总监票人）" : s.Name)));

    public static PaperFact<CongressReview> RulesOfElection { get; } = Points("rules", new("章程约定的选举规则", "the charter's rules of election"), "/terms", static (CongressReview r) => RulesOf(r.Proceedings.Terms, r.Elections.Any(static e => e.Election.Office == Office.StandingDelegates)));

    public static PaperFact<CongressReview> Places { get; } = Table(
        "places",
        new("应选名额和候选人数", "seats and candidates"),
        "/elections",
        ["职务", "范围", "应选（名）", "候选人（名）", "候选人不少于（名）"],
        static (CongressReview r) => r.Elections.SelectMany(static e => e.Surpluses.Select(s => (IEnumerable<string>)
            [CongressName.Office(e.Election.Office), s.Constituency ?? "全体", Shown.Number(s.Seats), s.Candidates is { } stand ? Shown.Number(stand) : "未知", Shown.Number(s.Least)])),
        grouped: true);

    public static PaperFact<CongressReview> Results { get; } = Block("results", new("选举结果", "results of the elections"), "/elections", static (CongressReview r) =>
        r.Elections.Length == 0 || r.Elections.Any(static e => !e.IsDecided && BallotSentences.WithoutResult(e) is null) ? null : string.Join("\n\n", r.Elections.Select(e => MarkdownText.Escape(
            !e.IsDecided ? $"{CongressName.Office(r.Proceedings, e.Election.Office)}选举{BallotSentences.WithoutResult(e)}" : $"大会{BallotSentences.Way(e.Election.Contests)}选举产生{CongressName.Office(r.Proceedings, e.Election.Office)}{Shown.Number(e.Elected.Count())}名：{string.Join('、', e.Elected)}。{string.Concat(e.Contests.SelectMany(BallotSentences.Settled).Select(static s => $"{s}。"))}"))));

    /// <summary>Neither rules nor ballots are issued of an election that has too few candidates for them.</summary>
    public static IEnumerable<Refusal> RefuseTooFew(IEnumerable<ElectionOutcome> elections) => elections.SelectMany(static e => e.Refusals).Where(static r => r.By.Id == TooFew).Distinct();

    private static List<Election> Standing(CongressReview r) => [.. r.Elections.Select(static o => o.Election).Where(static e => e.Contests.Any(static c => c.Candidates is { Count: > 0 }))];

    private static string Names(Election election)
    {
        var byConstituency = election.Contests.Any(static c => c.Constituency is not null);
        return MarkdownText.Table(
            byConstituency ? ["序号", "候选人", "选区"] : ["序号", "候选人"],
            election.Contests.SelectMany(static c => (c.Candidates ?? []).Select(n => (n.Name, Constituency: c.Constituency ?? "全体")))
                .Select((c, i) => (IEnumerable<string>)(byConstituency ? [Shown.Number(i + 1), c.Name, c.Constituency] : [Shown.Number(i + 1), c.Name])));
    }

    private static string SeatsOf(Election election) => Shown.Number(election.Contests.Sum(static c => c.Seats));

    private static string CandidatesOf(Election election) => Shown.Number(election.Contests.Sum(static c => c.Candidates?.Count ?? 0));

    private static string SurplusOf(CongressTerms t, Share surplus) => $"{(t.SurplusOver == SurplusBase.Seats ? "应选名额" : "候选人数")}的{surplus.InChinese()}";

    /// <summary>The rules of election in words.</summary>
    /// <param name="t">What the charter settles.</param>
    /// <param name="standingDelegates">Whether standing delegates are elected.</param>
    public static IEnumerable<string> RulesOf(CongressTerms t, bool standingDelegates) =>
    [
        $"到会代表{t.Quorum.Reached()}，方可选举。",
        t.SecretBallot ? "选举采用无记名投票。不能到会的代表不得委托他人投票。" : "选举的表决方式由大会决定。不能到会的代表不得委托他人投票。",
        $"主席团成员实行差额选举，{(t.PresidiumSurplus is { } surplus ? $"差额不低于{SurplusOf(t, surplus)}" : "候选人多于应选名额")}。",
        .. standingDelegates ? ["常任代表实行差额选举，候选人多于应选名额。"] : Array.Empty<string>(),
        .. t.HigherSurplus is { } higher ? [$"出席上级代表大会的代表实行差额选举，差额不低于{SurplusOf(t, higher)}。"] : Array.Empty<string>(),
        $"{(t.SecretBallot ? string.Empty : "采用选票的，")}每张选票所选人数不超过应选名额的有效，超过的无效。",
        t.WriteIns ? "可以另选他人，另选的人同样须符合规定的条件。" : "不另选他人。",
        $"{(t.SecretBallot ? string.Empty : "采用选票的，")}收回的选票不多于发出的选票，选举有效；多于发出的选票，选举无效，重新进行。",
        $"候选人得赞成票{t.Election.Reached()}的，按得票多少依次当选。",
        $"得票相同不能确定当选人的，{t.Tie.OfTie(t.SecretBallot).Chinese}。",
        $"当选人不足应选名额的，{t.TooFew.OfTooFew(t.SecretBallot).Chinese}。",
        $"监票人不少于{t.Scrutineers}名，其中总监票人1名，由不是候选人的代表担任，经预备会议通过；计票人不少于{t.Tellers}名，由不是候选人的人员担任，在监票人监督下计票。",
    ];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Papers.Congresses;

/// <summary>The facts of a congress as papers print them.</summary>
internal static class CongressPaperFacts
{
    private static readonly Language _zh = Language.Chinese;

    public static PaperFact Name(CongressReview r) =>
        Text("congress", new("代表大会次数", "number of the congress"), "/number", r.Proceedings.Number is null ? null : CongressName.Of(r.Proceedings));

    public static PaperFact Union(CongressReview r) => Text("union", new("学生会名称", "the union's name"), "/school", CongressName.Union(r.Proceedings));

    public static PaperFact Party(CongressReview r) => Text("party", new("同级党组织名称", "the Party organisation's name"), "/party", r.Proceedings.Party);

    public static PaperFact Federation(CongressReview r) => Text("federation", new("上级学联名称", "the higher federation's name"), "/federation", r.Proceedings.Federation);

    public static PaperFact SignedBy(CongressReview r) => Text("organ", new("落款单位", "signing body"), "/signedBy", r.Proceedings.SignedBy);

    public static PaperFact Day(CongressReview r) => Text("day", new("召开日期", "day of the congress"), "/plannedOn", Show(r.Course.Day));

    public static PaperFact Place(CongressReview r) => Text("place", new("召开地点", "place of the congress"), "/place", r.Proceedings.Place);

    public static PaperFact Agenda(CongressReview r) =>
        Block("agenda", new("议程", "agenda"), "/agenda", r.Proceedings.Agenda.Count == 0 ? null : PaperWriter.Points(r.Proceedings.Agenda));

    public static PaperFact Delegates(CongressReview r) =>
        Text("delegates", new("代表名额", "number of seats"), "/quotas/units", Heads(r.Quotas.Delegates));

    public static PaperFact Students(CongressReview r) =>
        Text("students", new("所代表的学生数", "students represented"), "/quotas/units", Heads(r.Proceedings.Students ?? r.Quotas.Students));

    public static PaperFact Method(CongressReview r) =>
        Text("method", new("代表产生方式", "how delegates are elected"), "/terms/delegateMethod", r.Proceedings.Terms.DelegateMethod.Label.In(_zh));

    public static PaperFact ActDay(CongressReview r, CongressStep step) =>
        Text("date", new($"{step.Label.In(_zh)}的日期", $"day of: {step.Label.English}"), At(r, step, "on"), Show(Act(r, step)?.On));

    public static PaperFact Document(CongressReview r, CongressStep step, string key) =>
        Text(key, new($"{step.Label.In(_zh)}的文号", $"document of: {step.Label.English}"), At(r, step, "document"), r.Course.Taken(step)?.Document);

    public static PaperFact SigningDate { get; } = new("date", new("落款日期", "date of signing"), string.Empty, null);

    public static PaperFact QuotaRows(CongressReview r)
    {
        var shared = r.Quotas.Apportionment;
        var rows = shared is null || shared.Lines.Length == 0 ? null : shared.Lines.Select(l => (IEnumerable<string>)
        [
            l.Name,
            Number(l.Students),
            l.AtFloor ? "保底" : Exact(l),
            l.Seats is { } seats ? Number(seats) : "待抽签",
        ]).Concat(r.Quotas.Societies.Select(static s => (IEnumerable<string>)[s.Name, "—", "学生社团", Number(s.Seats)]))
            .Append(["合计", Number(shared.Lines.Sum(static l => l.Students)), "—", r.Quotas.Delegates is { } all && shared.IsDecided ? Number(all) : "待定"]);
        return Block("quotas", new("各单位学生数", "students of each unit"), "/quotas/units", rows is null ? null : PaperWriter.Table(["选举单位", "学生数（人）", "按比例应得（席）", "名额（席）"], rows));
    }

    public static PaperFact QuotaSteps(CongressReview r)
    {
        var shared = r.Quotas.Apportionment;
        if (shared is null || shared.Lines.Length == 0)
        {
            return Block("steps", new("名额计算过程", "how the seats were counted"), "/quotas/units", null);
        }

        var terms = r.Proceedings.Terms;
        var steps = new List<string>
        {
            $"代表名额不低于所代表学生{r.Quotas.Students}人的{terms.DelegateShare.InChinese()}，进一取整为{r.Quotas.Least}席；各单位合计{shared.Seats}席{(r.Quotas.SeatsEntered ? "（由学校确定）" : string.Empty)}，学生社团另计{r.Quotas.Societies.Sum(static s => s.Seats)}席。",
        };
        steps.AddRange(shared.Rounds.Where(static s => s.Raised.Count > 0).Select(s =>
            $"以{s.Seats}席、{s.Students}人计算，{string.Join("、", s.Raised)}不足保底{shared.Floor}席，按保底计。"));
        var last = shared.Rounds[^1];
        steps.Add($"{(shared.Rounds.Length > 1 ? "其余" : "各")}单位以{last.Seats}席、{last.Students}人按比例计算，取整数部分，余下名额按余数从大到小分配：{(shared.Lines.Any(static l => l.ForRemainder == true) ? string.Join("、", shared.Lines.Where(static l => l.ForRemainder == true).OrderByDescending(static l => l.Remainder).Select(static l => $"{l.Name}（余{l.Remainder}/{l.RemainderOf}）")) : "无余数")}。");
        if (shared.Tie is { } tie)
        {
            steps.Add($"{string.Join("、", tie.Among)}余数相同，{tie.Seats}席由抽签决定{(shared.IsDecided ? "，已抽签" : "，尚未抽签")}。");
        }

        if (r.Quotas.Enough == Verdict.NotMet)
        {
            steps.Add($"名额低于一般比例。{(r.Quotas.Reason is { } reason ? $"学校说明：{reason}" : "未说明理由。")}");
        }

        return Block("steps", new("名额计算过程", "how the seats were counted"), "/quotas/units", PaperWriter.Points(steps));
    }

    public static PaperFact Floors(CongressReview r) =>
        Block(
            "floors",
            new("代表构成要求", "floors on the composition"),
            "/quotas/units",
            r.Quotas.Floors.Length == 0 ? null : PaperWriter.Table(
                ["代表构成", "比例", "人数（不少于）"],
                r.Quotas.Floors.Select(static f => (IEnumerable<string>)[f.Of.Chinese, f.Share.InChinese(), Number(f.Heads)])));

    public static PaperFact ConstituencyRows(CongressReview r) =>
        Block(
            "constituencies",
            new("各选区所含团支部", "branches of the constituencies"),
            "/quotas/units",
            r.Quotas.Constituencies.Length == 0 ? null : PaperWriter.Table(
                ["选举单位", "选区", "团支部", "学生数（人）", "名额（席）"],
                r.Quotas.Constituencies.Select(static c => (IEnumerable<string>)
                [
                    c.Unit, Number(c.Number), c.Branches.Count == 0 ? "未分选区" : string.Join("、", c.Branches),
                    c.Students is { } students ? Number(students) : "未知", c.Seats is { } seats ? Number(seats) : "待抽签",
                ]),
                grouped: true));

    public static PaperFact Accepted(CongressReview r)
    {
        var accepted = r.Credentials.Lines.Count(static l => l.Verdict == Verdict.Met);
        return Text("accepted", new("通过审查的代表", "delegates accepted"), "/delegates/list", r.Credentials.Lines.Length == 0 ? null : Heads(accepted));
    }

    public static PaperFact Elected(CongressReview r)
    {
        var elected = r.Credentials.Lines.Count(static l => l.Delegate.SubstituteFor is null);
        return Text("elected", new("选出的代表", "delegates elected"), "/delegates/list", r.Credentials.Lines.Length == 0 ? null : Heads(elected));
    }

    public static PaperFact DueFact(CongressReview r) => Bounds("due", new("应到代表", "delegates due"), "/delegates/complete", r.Credentials.Due);

    public static PaperFact PresentFact(CongressReview r) => Bounds("present", new("实到代表", "delegates present"), "/delegates/complete", r.Credentials.Present);

    public static PaperFact Doubtful(CongressReview r)
    {
        var rows = r.Credentials.Lines.Where(static l => l.Verdict != Verdict.Met).Select(static l => (IEnumerable<string>)
        [
            l.Delegate.Id,
            l.Delegate.Unit ?? "未知",
            l.Verdict == Verdict.NotMet ? "不予确认" : "待查",
            string.Join("；", l.Refusals.Select(static x => x.Because.Chinese).Concat(l.Unstated.Select(static w => $"未知：{w.Chinese}"))),
        ]).ToList();
        return Block(
            "doubtful",
            new("未通过审查的代表及理由", "delegates refused, with reasons"),
            "/delegates/list",
            r.Credentials.Lines.Length == 0 ? null
            : rows.Count == 0 ? Dialect.Escape("全部代表通过审查。")
            : PaperWriter.Table(["代表证号", "选举单位", "结论", "理由"], rows));
    }

    public static PaperFact Composition(CongressReview r) =>
        Block(
            "composition",
            new("代表构成", "composition of the delegates"),
            "/delegates/complete",
            r.Credentials.Composition.Length == 0 ? null : PaperWriter.Table(
                ["代表构成", "人数", "不少于", "结论"],
                r.Credentials.Composition.Select(static c => (IEnumerable<string>)
                [
                    c.Floor.Of.Chinese,
                    CountForm.Heads.Within(c.Heads),
                    Heads(c.Floor.Heads)!,
                    c.Verdict switch { Verdict.Met => "达到", Verdict.NotMet => "未达到", _ => "尚无法判定" },
                ])));

    public static PaperFact Candidates(CongressReview r)
    {
        var elections = r.Proceedings.Elections.Where(static e => e.Contests.Any(static c => c.Candidates.Count > 0)).ToList();
        return Block(
            "candidates",
            new("候选人", "candidates"),
            "/elections",
            elections.Count == 0 ? null : string.Join("\n\n", elections.Select(e => Dialect.Escape(
                $"{CongressName.Office(r.Proceedings, e.Office)}：{string.Join("、", e.Contests.SelectMany(static c => c.Candidates).Select(static c => c.Name))}（应选{e.Contests.Sum(static c => c.Seats)}名）。"))));
    }

    public static PaperFact Presidium(CongressReview r) =>
        Text("congress_presidium", new("大会主席团名单", "congress presidium"), "/congressPresidium", r.Proceedings.CongressPresidium.Count == 0 ? null : string.Join("、", r.Proceedings.CongressPresidium));

    public static PaperFact Scrutineers(CongressReview r) =>
        Text(
            "scrutineers",
            new("监票人", "scrutineers"),
            "/scrutineers",
            r.Proceedings.Scrutineers.Count == 0 ? null : string.Join("、", r.Proceedings.Scrutineers.Select(static s => s.Chief ? $"{s.Name}（总监票人）" : s.Name)));

    public static PaperFact Ballot(CongressReview r)
    {
        var t = r.Proceedings.Terms;
        string[] points =
        [
            $"到会代表{t.Quorum.Reached()}，方可选举。",
            t.SecretBallot ? "选举采用无记名投票。不能到会的代表不得委托他人投票。" : "选举的表决方式由大会决定。不能到会的代表不得委托他人投票。",
            $"主席团成员实行差额选举，{(t.PresidiumSurplus is { } surplus ? $"差额不低于{(t.SurplusOver == SurplusBase.Seats ? "应选名额" : "候选人数")}的{surplus.InChinese()}" : "候选人多于应选名额")}。",
            "每张选票所选人数不超过应选名额的有效，超过的无效。",
            t.WriteIns ? "可以另选他人。" : "不另选他人。",
            "收回的选票不多于发出的选票，选举有效；多于发出的选票，选举无效，重新进行。",
            $"候选人得赞成票{t.Election.Reached()}的，按得票多少依次当选。",
            $"得票相同不能确定当选人时，{t.Tie.Label.In(_zh)}；当选人不足应选名额时，{t.TooFew.Label.In(_zh)}。",
            $"监票人不少于{t.Scrutineers}名，设总监票人1名，由非候选人担任，经大会通过。",
        ];
        return Block("rules", new("章程约定的选举规则", "the charter's rules of election"), "/terms", PaperWriter.Points(points));
    }

    public static PaperFact Places(CongressReview r)
    {
        var outcomes = r.Elections;
        return Block(
            "places",
            new("应选名额和候选人数", "seats and candidates"),
            "/elections",
            outcomes.Length == 0 ? null : PaperWriter.Table(
                ["职务", "范围", "应选（名）", "候选人（名）", "候选人不少于（名）"],
                outcomes.SelectMany(static e => e.Surpluses.Select(s => (IEnumerable<string>)
                    [e.Election.Office.Label.In(_zh), s.Constituency ?? "全体", Number(s.Seats), Number(s.Candidates), Number(s.Least)])),
                grouped: true));
    }

    public static PaperFact Results(CongressReview r)
    {
        var decided = r.Elections.Where(static e => e.IsDecided).ToList();
        return Block(
            "results",
            new("选举结果", "results of the elections"),
            "/elections",
            decided.Count == 0 || decided.Count < r.Elections.Length ? null : string.Join("\n\n", decided.Select(e => Dialect.Escape(
                $"{CongressName.Office(r.Proceedings, e.Election.Office)}：{string.Join("、", e.Elected)}。"))));
    }

    public static PaperFact Resolutions(CongressReview r)
    {
        var votes = r.Votes.Zip(r.Proceedings.Votes).ToList();
        return Block(
            "resolutions",
            new("决议", "resolutions"),
            "/votes",
            votes.Count == 0 || votes.Any(static v => v.First.Carried == Verdict.Undetermined) ? null : PaperWriter.Table(
                ["事项", "应到", "实到", "赞成", "须达到", "结果"],
                votes.Select(static v => (IEnumerable<string>)
                [
                    v.Second.Matter, Figure(v.Second.Due), Figure(v.Second.Present), Figure(v.Second.For), Figure(v.First.Needed),
                    v.First.Carried == Verdict.Met ? "通过" : "未通过",
                ])));
    }

    public static PaperFact ProposalRows(CongressReview r) =>
        Block(
            "proposals",
            new("提案", "proposals"),
            "/proposals",
            r.Proposals.Length == 0 ? null : PaperWriter.Table(
                ["编号", "名称", "类别", "提案人", "状态", "承办部门", "答复期限", "答复日期", "提案人意见"],
                r.Proposals.Select(static o =>
                {
                    var last = o.Proposal.Handlings is { Count: > 0 } handlings ? handlings[^1] : null;
                    return (IEnumerable<string>)
                    [
                        o.Proposal.Number,
                        o.Proposal.Title ?? "〔待填：名称〕",
                        o.Proposal.Class ?? "〔待填：类别〕",
                        o.Proposal.Proposers.Count == 0 ? "〔待填：提案人〕" : string.Join("、", o.Proposal.Proposers.Select(NameMask.Of)),
                        $"{o.Stage.Label.In(_zh)}{(o.Stage == ProposalStage.Merged ? $"（{o.Proposal.MergedInto}）" : string.Empty)}{(o.OverdueSince is null ? string.Empty : "，逾期")}",
                        last?.Department ?? "—",
                        Show(last?.Due) ?? "—",
                        Show(last?.RepliedOn) ?? "—",
                        last?.Satisfied is { } satisfied ? satisfied.Label.In(_zh) : "—",
                    ];
                })));

    public static PaperFact ProposalCounts(CongressReview r) =>
        Text(
            "proposal_counts",
            new("提案件数", "number of proposals"),
            "/proposals",
            r.Proposals.Length == 0 ? null : $"收到提案{r.Proposals.Length}件，立案（含并案）{r.Proposals.Count(static p => p.Stage is not (ProposalStage.Returned or ProposalStage.Submitted or ProposalStage.Refused))}件，逾期{r.Proposals.Count(static p => p.OverdueSince is not null)}件");

    public static PaperFact Text(string key, Words label, string jsonPointer, string? text) => new(key, label, jsonPointer, text is null ? null : Dialect.Escape(text));

    public static PaperFact Block(string key, Words label, string jsonPointer, string? markdown) => new(key, label, jsonPointer, markdown);

    public static string? Show(LocalDate? date) => date is { } day ? DateForm.Instance.Show(day, _zh) : null;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Heads(int? heads) => heads is { } known ? CountForm.Heads.Show(known, _zh) : null;

    private static string Figure(int? number) => number is { } known ? Number(known) : "未知";

    private static PaperFact Bounds(string key, Words label, string jsonPointer, Fact<int> heads) =>
        Text(key, label, jsonPointer, heads.Known != Known.Given ? null : CountForm.Heads.Within(heads));

    private static string Within(this CountForm form, Fact<int> heads) =>
        heads.Known == Known.Given ? form.Show(heads.Low, _zh) : form.ShowWithin(heads.Low, heads.High, heads.Edges, _zh);

    private static string Exact(SeatLine line) =>
        Decimals.Of(((BigInteger)line.Whole * line.RemainderOf) + line.Remainder, line.RemainderOf, 4);

    private static CourseAct? Act(CongressReview r, CongressStep step) => r.Course.Taken(step);

    private static string At(CongressReview r, CongressStep step, string name)
    {
        var index = r.Proceedings.Course.ToList().FindIndex(a => a.Step == step);
        return index < 0 ? "/course" : FormattableString.Invariant($"/course/{index}/{name}");
    }
}

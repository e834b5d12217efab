using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>How the outcomes of a congress stand in files.</summary>
internal static class CongressViews
{
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly WholeShape _count = new(0, int.MaxValue);
    private static readonly ListView<string> _names = new(TextShape.Name);
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;

    public static readonly ChoiceShape<Verdict> Verdicts = new(new(
    [
        new(Verdict.Met, nameof(Verdict.Met), new("符合", "met")),
        new(Verdict.NotMet, nameof(Verdict.NotMet), new("不符合", "not met")),
        new(Verdict.Undetermined, nameof(Verdict.Undetermined), new("尚无法判定", "undetermined")),
        new(Verdict.NotApplicable, nameof(Verdict.NotApplicable), new("不适用", "not applicable")),
    ]));

    public static readonly View<Words> InWords = new View<Words>()
        .Always("zh", new("中文", "Chinese"), _text, static w => w.Chinese)
        .Always("en", new("英文", "English"), _text, static w => w.English);

    private static readonly View<Refusal> _refusal = new View<Refusal>()
        .Always("rule", new("规则编号", "rule"), _text, static r => r.By.Id)
        .Always("because", new("原因", "because"), InWords, static r => r.Because)
        .Always("document", new("出处", "source"), _text, static r => r.By.Basis.Document)
        .Always("place", new("出处位置", "place in the source"), _text, static r => r.By.Basis.Place)
        .Always("force", new("效力", "force"), new ChoiceShape<Force>(new([.. Enum.GetValues<Force>().Select(static f => new Json.Choice<Force>(f, f.ToString(), new(f.Describe(Language.Chinese), f.Describe(Language.English))))])), static r => r.By.Basis.Force);

    internal static ListView<Refusal> Refusals { get; } = new(_refusal);
    private static readonly ListView<Words> _listOfWords = new(InWords);

    private static readonly View<SharingRound> _round = new View<SharingRound>()
        .Always("seats", new("名额", "seats"), _count, static r => r.Seats)
        .Always("students", new("学生数", "students"), _count, static r => (int)r.Students)
        .Always("raised", new("按保底计的单位", "raised to the floor"), _names, static r => r.Raised);

    private static readonly View<SeatLine> _line = new View<SeatLine>()
        .Always("name", new("单位", "unit"), TextShape.Name, static l => l.Name)
        .Always("students", new("学生数", "students"), _count, static l => l.Students)
        .Always("atFloor", new("按保底计", "at the floor"), _yesNo, static l => l.AtFloor)
        .Always("whole", new("整数部分", "whole seats"), _count, static l => l.Whole)
        .Always("remainder", new("余数", "remainder"), _count, static l => (int)l.Remainder)
        .Always("remainderOf", new("余数的分母", "in parts of"), _count, static l => (int)l.RemainderOf)
        .Known("seats", new("名额", "seats"), _count, static l => l.Seats);

    private static readonly View<SeatTie> _tie = new View<SeatTie>()
        .Always("among", new("并列单位", "among"), _names, static t => t.Among)
        .Always("seats", new("名额", "seats"), _count, static t => t.Seats);

    private static readonly View<Constituency> _constituency = new View<Constituency>()
        .Always("unit", new("单位", "unit"), TextShape.Name, static c => c.Unit)
        .Always("number", new("选区", "number"), _count, static c => c.Number)
        .Always("branches", new("团支部", "League branches"), _names, static c => c.Branches)
        .Known("students", new("学生数", "students"), _count, static c => c.Students)
        .Known("seats", new("名额", "seats"), _count, static c => c.Seats);

    private static readonly View<HeadFloor> _floor = new View<HeadFloor>()
        .Always("of", new("代表构成", "of"), InWords, static f => f.Of)
        .Always("share", new("比例", "share"), ShareShape.OfWhole, static f => f.Share)
        .Always("heads", new("人数", "heads"), _count, static f => f.Heads)
        .Always("national", new("全国性规定", "national"), _yesNo, static f => f.National);

    private static readonly View<TallyDifference> _difference = new View<TallyDifference>()
        .Always("place", new("位置", "place"), InWords, static d => d.Place)
        .Known("first", new("第一次", "first"), _count, static d => d.First)
        .Known("second", new("第二次", "second"), _count, static d => d.Second);

    private static readonly View<Pending> _pending = new View<Pending>()
        .Always("by", new("章程规定", "the charter says"), new ChoiceShape<Settlement>(Settlement.Form), static p => p.By)
        .Always("tie", new("得票相同", "a tie"), _yesNo, static p => p.Tie)
        .Always("seats", new("名额", "seats"), _count, static p => p.Seats)
        .Always("names", new("有关人员", "whom it concerns"), _names, static p => p.Names);

    private static readonly View<StandingLine> _standing = new View<StandingLine>()
        .Always("name", new("姓名", "name"), TextShape.Name, static l => l.Name)
        .Always("votes", new("赞成票", "votes for"), _count, static l => l.Votes)
        .Always("reached", new("达到多数", "majority reached"), _yesNo, static l => l.Reached)
        .Always(
            "standing",
            new("结果", "standing"),
            new ChoiceShape<Standing>(Standing.Form),
            static l => l.Standing);

    private static readonly View<ContestOutcome> _contest = new View<ContestOutcome>()
        .Known("constituency", new("选区", "constituency"), TextShape.Name, static c => c.Contest.Constituency)
        .Always("seats", new("应选名额", "seats"), _count, static c => c.Contest.Seats)
        .Always("quorum", new("法定人数", "quorum"), Verdicts, static c => c.Quorum.Verdict)
        .Known("needed", new("当选所需票数", "votes needed"), _count, static c => c.Needed)
        .Always("ranking", new("得票次序", "order of votes"), new ListView<StandingLine>(_standing), static c => c.Ranking?.Lines ?? [])
        .Always("elected", new("当选人", "elected"), _names, static c => c.Elected)
        .Known("pending", new("待处理", "to be settled"), _pending, static c => c.Pending)
        .Always("vacant", new("缺额", "vacant"), _count, static c => c.Vacant)
        .Always("differences", new("两次计票的差异", "differences of the counts"), new ListView<TallyDifference>(_difference), static c => c.Differences)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static c => c.Whole.SelectMany(static w => w.Refusals))
        .Always("missing", new("缺少的数据", "missing"), _listOfWords, static c => c.Whole.SelectMany(static w => w.Missing));

    private static readonly View<Surplus> _surplus = new View<Surplus>()
        .Known("constituency", new("选区", "constituency"), TextShape.Name, static s => s.Constituency)
        .Always("seats", new("应选名额", "seats"), _count, static s => s.Seats)
        .Always("candidates", new("候选人", "candidates"), _count, static s => s.Candidates)
        .Always("least", new("候选人不少于", "least candidates"), _count, static s => s.Least)
        .Always("verdict", new("结论", "verdict"), Verdicts, static s => s.Verdict);

    private static readonly View<ElectionOutcome> _election = new View<ElectionOutcome>()
        .Always("office", new("职务", "office"), new ChoiceShape<Office>(Office.Form), static e => e.Election.Office)
        .Always("decided", new("结果已定", "decided"), _yesNo, static e => e.IsDecided)
        .Always("elected", new("当选人", "elected"), _names, static e => e.Elected)
        .Always("surplus", new("差额", "surplus"), new ListView<Surplus>(_surplus), static e => e.Surpluses)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static e => e.Refusals)
        .Always("unstated", new("未说明", "not stated"), _listOfWords, static e => e.Unstated)
        .Always("contests", new("投票", "contests"), new ListView<ContestOutcome>(_contest), static e => e.Contests);

    private static readonly View<(Vote Vote, VoteOutcome Outcome)> _vote = new View<(Vote Vote, VoteOutcome Outcome)>()
        .Always("matter", new("表决事项", "matter"), TextShape.Name, static v => v.Vote.Matter)
        .Always("quorum", new("法定人数", "quorum"), Verdicts, static v => v.Outcome.Quorum.Verdict)
        .Known("needed", new("须达到", "needed"), _count, static v => v.Outcome.Needed)
        .Always("carried", new("通过", "carried"), Verdicts, static v => v.Outcome.Carried)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static v => v.Outcome.Refusals)
        .Always("missing", new("缺少的数据", "missing"), _listOfWords, static v => v.Outcome.Missing);

    private static readonly View<TimelineLine> _step = new View<TimelineLine>()
        .Always("step", new("环节", "step"), new ChoiceShape<CongressStep>(CongressStep.Form), static l => l.Step)
        .Always("state", new("状态", "state"), new ChoiceShape<StepState>(StepState.Form), static l => l.State)
        .Known("on", new("日期", "day"), DateShape.Instance, static l => l.Act?.On)
        .Known("due", new("期限", "last day"), DateShape.Instance, static l => l.Due)
        .Known("document", new("文件", "document"), TextShape.Name, static l => l.Act?.Document)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static l => l.Refusals);

    public static View<QuotaTable> Quota { get; } = new View<QuotaTable>()
        .Known("students", new("所代表的学生数", "students represented"), _count, static q => q.Students)
        .Known("least", new("最低名额", "least seats"), _count, static q => q.Least)
        .Known("delegates", new("代表名额", "delegates"), _count, static q => q.Delegates)
        .Always("enough", new("达到一般比例", "enough"), Verdicts, static q => q.Enough)
        .Known("reason", new("低于一般比例的理由", "reason"), _text, static q => q.Reason)
        .Always("missing", new("学生数未知的单位", "units whose students are unknown"), _names, static q => q.Missing)
        .Always("rounds", new("计算过程", "rounds"), new ListView<SharingRound>(_round), static q => q.Apportionment?.Rounds ?? [])
        .Always("units", new("各单位名额", "units"), new ListView<SeatLine>(_line), static q => q.Apportionment?.Lines ?? [])
        .Known("tie", new("余数并列", "tie"), _tie, static q => q.Apportionment?.Tie)
        .Always("constituencies", new("选区", "constituencies"), new ListView<Constituency>(_constituency), static q => q.Constituencies)
        .Always("floors", new("代表构成要求", "floors"), new ListView<HeadFloor>(_floor), static q => q.Floors)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static q => q.Refusals);

    public static View<CongressReview> Count { get; } = new View<CongressReview>()
        .Always("votes", new("表决", "votes"), new ListView<(Vote Vote, VoteOutcome Outcome)>(_vote), static r => r.Proceedings.Votes.Zip(r.Votes))
        .Always("elections", new("选举", "elections"), new ListView<ElectionOutcome>(_election), static r => r.Elections);

    public static View<CongressReview> Timeline { get; } = new View<CongressReview>()
        .Known("day", new("召开日期", "day"), DateShape.Instance, static r => r.Course.Day)
        .Known("asOf", new("截至日期", "as of"), DateShape.Instance, static r => r.Proceedings.AsOf)
        .Always("steps", new("环节", "steps"), new ListView<TimelineLine>(_step), static r => r.Timeline)
        .Always("refusals", new("不予认可", "refusals"), Refusals, static r => r.Refusals);
}

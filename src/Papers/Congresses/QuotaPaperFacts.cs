using System.Numerics;
using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Rules;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>How the seats of delegates are shared out, as papers print it.</summary>
internal static class QuotaPaperFacts
{
    // A cell that is filled in when it is known.
    private static readonly string _open = Blank.Mark("名额");

    public static PaperFact<CongressReview> Delegates { get; } = Text("delegates", FieldWords.OfCongress("/quotas"), "/quotas/units", static (CongressReview r) => Shown.Heads(r.Quotas.Delegates));

    public static PaperFact<CongressReview> Students { get; } =
        Text("students", FieldWords.OfCongress("/students"), "/quotas/units", static (CongressReview r) => Shown.Heads(r.Students));

    /// <summary>Whom the congress is of.</summary>
    public static PaperFact<CongressReview> Members { get; } =
        Text("members", new("学生；研究生会的大会为研究生", "students; graduates, of a graduate union's congress"), static (CongressReview r, Draft _) => r.Proceedings.Union.Kind.Members);

    public static PaperFact<CongressReview> Method { get; } =
        Text("method", FieldWords.OfCongress("/terms/delegateMethod"), "/terms/delegateMethod", static (CongressReview r) => r.Proceedings.Terms.DelegateMethod.Label.Chinese);

    public static PaperFact<CongressReview> Quotas { get; } = Table(
        "quotas", new("各单位学生数", "students of each unit"), "/quotas/units", ["选举单位", "学生数（人）", "按比例应得（席）", "名额（席）"], static (CongressReview r) => Rows(r.Quotas));

    /// <summary>The seats alone, as they are laid before those who approve: how they were counted stands in the quota table.</summary>
    public static PaperFact<CongressReview> Seats { get; } = Table(
        "quotas", new("各单位学生数和名额", "students and seats of each unit"), "/quotas/units", ["选举单位", "学生数（人）", "代表名额（名）"], static (CongressReview r) =>
            Rows(r.Quotas).Select(static row => row.ToList()).Select(static row => (IEnumerable<string>)[row[0], row[1] == "—" && row[2].Length > 1 ? row[2] : row[1], row[3]]));

    public static PaperFact<CongressReview> Steps { get; } = Points("steps", new("名额计算过程", "how the seats were counted"), "/quotas/units", static (CongressReview r) => StepsOf(r));

    public static PaperFact<CongressReview> Floors { get; } = Table(
        "floors", new("代表构成要求", "floors on the composition"), "/quotas/units", ["代表构成", "比例", "人数（不少于）"], static (CongressReview r) =>
            r.Quotas.Floors.Select(f => (IEnumerable<string>)[r.Proceedings.Union.Kind.Said(f.Of.Chinese), f.Share?.InChinese() ?? "按人数", Shown.Number(f.Heads)]));

    /// <summary>What the table leaves open: who is to be drawn for, in a sentence; empty where every seat is decided.</summary>
    public static PaperFact<CongressReview> Undrawn { get; } = Text(
        "undrawn", new("由抽签决定、还没有抽签的名额，整句；没有则为空", "seats that lots decide and that were not drawn, in a sentence; empty where there are none"), static (CongressReview r, Draft draft) => LeaveOpen(r, draft));

    public static PaperFact<CongressReview> Constituencies { get; } = Table(
        "constituencies",
        new("各选区所含团支部", "branches of the constituencies"),
        "/quotas/units",
        ["选举单位", "选区", "团支部", "学生数（人）", "名额（席）"],
        static (CongressReview r) => r.Quotas.Constituencies.Select(static c => (IEnumerable<string>)
        [
            c.Unit, Shown.Number(c.Number), c.Branches.Count == 0 ? "未分选区" : string.Join("、", c.Branches),
            c.Students is { } students ? Shown.Number(students) : _open, c.Seats is { } seats ? Shown.Number(seats) : _open,
        ]),
        grouped: true);

    /// <summary>Who is not told of yet how many delegates they send, because lots were not drawn.</summary>
    public static IEnumerable<Refusal> RefuseUndrawn(CongressReview r) => Tied(r) is { } tie
        ? [new(PaperRules.SeatsDrawn, new($"{string.Join('、', tie.Among)}余数相同，{tie.Seats}个名额尚未抽签", $"Equal remainders: {string.Join(", ", tie.Among)}; lots were not drawn for {tie.Seats}"))] : [];

    private static SeatTie? Tied(CongressReview r) => r.Quotas.Apportionment is { IsDecided: false, Tie: { } tie } ? tie : null;

    private static string LeaveOpen(CongressReview r, Draft draft)
    {
        foreach (var (index, unit) in r.Quotas.Plan.Units.Index().Where(u => r.Quotas.Missing.Contains(u.Item.Name)))
        {
            draft.Leave(new($"{unit.Name}的学生数", FormattableString.Invariant($"/quotas/units/{index}/students")));
        }

        foreach (var open in r.Quotas.Unstated)
        {
            draft.Leave(new(open.Chinese, "/quotas/units"));
        }

        if (Tied(r) is not { } tie)
        {
            return string.Empty;
        }

        var among = string.Join('、', tie.Among);
        draft.Leave(new($"{among}的抽签结果", "/quotas/lots"));
        return $"{among}余数相同，{tie.Seats}个名额由抽签决定。";
    }

    private static IEnumerable<IEnumerable<string>> Rows(QuotaTable quotas)
    {
        if (quotas.Units.Length == 0)
        {
            yield break;
        }

        foreach (var line in quotas.Apportionment?.Lines ?? [])
        {
            yield return [line.Name, Shown.Number(line.Students), line.AtFloor ? "保底" : Exact(line), line.Seats is { } seats ? Shown.Number(seats) : _open];
        }

        foreach (var unit in quotas.Apportionment is null ? quotas.Units : [])
        {
            yield return [unit.Name, unit.Students is { } students ? Shown.Number(students) : _open, CongressColumns.AllClasses.Chinese, unit.Seats is { } seats ? Shown.Number(seats) : _open];
        }

        foreach (var society in quotas.Societies)
        {
            yield return [society.Name, "—", "学生社团", Shown.Number(society.Seats)];
        }

        foreach (var kind in quotas.ExOfficio)
        {
            yield return [kind.Name, "—", CongressColumns.ExOfficio.Chinese, Shown.Number(kind.Seats)];
        }

        yield return ["合计", quotas.Counted is { } counted ? Shown.Number(counted) : _open, "—", quotas.Delegates is { } all ? Shown.Number(all) : _open];
    }

    private static IEnumerable<string> StepsOf(CongressReview r)
    {
        var (quotas, terms) = (r.Quotas, r.Proceedings.Terms);
        if (quotas.Units.Length == 0)
        {
            yield break;
        }

        var asked = quotas.Students is { } students
            ? $"代表名额不低于所代表{r.Proceedings.Union.Kind.Members}{students}人的{terms.DelegateShare.InChinese()}，{(terms.LeastHeads.Delegates is { } heads ? $"且不少于{heads}人，" : string.Empty)}进一取整为{quotas.Least}席"
            : $"代表名额不低于所代表{r.Proceedings.Union.Kind.Members}的{terms.DelegateShare.InChinese()}，学生数未知";
        var units = quotas.Units.All(static u => u.Seats is not null) ? $"{quotas.Units.Sum(static u => u.Seats)}席" : quotas.Apportionment is { } all ? $"{all.Seats}席" : "待定";
        yield return $"{asked}；各单位合计{units}{(quotas.SeatsEntered ? "（由学校确定）" : string.Empty)}{(quotas.Societies.Count == 0 ? string.Empty : $"，学生社团另计{quotas.Societies.Sum(static s => s.Seats)}席")}{(quotas.ExOfficio.Count == 0 ? string.Empty : $"，当然代表另计{quotas.ExOfficio.Sum(static e => e.Seats)}席")}。";
        foreach (var doubt in quotas.Doubts)
        {
            yield return $"{doubt.Chinese}。";
        }

        foreach (var step in terms.ClassQuota is { } quota ? ByClasses(quotas, quota) : quotas.Apportionment is { } shared ? BySharing(shared) : [])
        {
            yield return step;
        }

        if (quotas.Enough == Verdict.NotMet)
        {
            yield return $"名额低于一般比例。{(quotas.Reason is { } reason ? $"学校说明：{reason}" : "未说明理由。")}";
        }
    }

    private static IEnumerable<string> BySharing(Apportionment shared)
    {
        foreach (var round in shared.Rounds.Where(static s => s.Raised.Count > 0))
        {
            yield return $"以{round.Seats}席、{round.Students}人计算，{string.Join("、", round.Raised)}不足保底{shared.Floor}席，按保底计。";
        }

        var last = shared.Rounds[^1];
        var whole = $"{(shared.Rounds.Length > 1 ? "其余" : "各")}单位以{last.Seats}席、{last.Students}人按比例计算";
        var remainders = shared.Lines.Where(static l => l.ForRemainder == true).OrderByDescending(static l => l.Remainder).Select(Remaining).ToList();
        if (shared.Tie is { } tie)
        {
            // Who was drawn, or may be, is not among those whom a greater remainder gives a seat.
            var greater = shared.Lines.Where(l => l.ForRemainder == true && !tie.Among.Contains(l.Name)).OrderByDescending(static l => l.Remainder).Select(Remaining).ToList();
            var drawn = shared.Lines.Where(l => l.ForRemainder == true && tie.Among.Contains(l.Name)).Select(static l => l.Name).ToList();
            var equal = shared.Lines.First(l => tie.Among.Contains(l.Name));
            yield return $"{whole}，取整数部分，余下名额按余数从大到小分配{(greater.Count > 0 ? $"：{string.Join("、", greater)}" : string.Empty)}。";
            yield return $"{string.Join("、", tie.Among)}余数相同（余{equal.Remainder}/{equal.RemainderOf}），{tie.Seats}席由抽签决定{(shared.IsDecided ? $"，{string.Join("、", drawn)}抽得" : "，尚未抽签")}。";
            yield break;
        }

        yield return remainders.Count > 0 ? $"{whole}，取整数部分，余下名额按余数从大到小分配：{string.Join("、", remainders)}。" : $"{whole}，恰为整数，没有余下的名额。";
    }

    private static string Remaining(SeatLine line) => $"{line.Name}（余{line.Remainder}/{line.RemainderOf}）";

    private static IEnumerable<string> ByClasses(QuotaTable quotas, ClassQuota quota)
    {
        yield return $"{quota.Describe().Chinese}，一个单位的名额是其各班级之和。";
        foreach (var unit in quotas.Classes.GroupBy(static c => c.Unit))
        {
            yield return $"{unit.Key}：{string.Join("、", unit.Select(static c => $"{c.Name}{(c.Students is { } students ? $"{students}人" : string.Empty)}{(c.Seats is { } seats ? $"{seats}席" : "待定")}"))}。";
        }
    }

    private static string Exact(SeatLine line) => Decimals.Of(((BigInteger)line.Whole * line.RemainderOf) + line.Remainder, line.RemainderOf, 4);
}

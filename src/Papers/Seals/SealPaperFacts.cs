using NodaTime;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Seals;

/// <summary>The facts of a seal's register as papers print them. Their place is the line of the register's file and the member on it.</summary>
internal static class SealPaperFacts
{
    public static PaperFact<RegisteredEntry> Seal { get; } = Text("seal", new("公章名称", "the seal"), "1:/seal", static (RegisteredEntry e) => e.Register.Seal);

    /// <summary>What is printed so that a cut tail or a register written anew is seen later.</summary>
    public static PaperFact<RegisteredEntry> Checkpoint { get; } = Text("checkpoint", new("核对点", "checkpoint"), static e => e.At("digest"), static (RegisteredEntry e) =>
        $"核对点：公章“{e.Entry.Seal}”，登记簿共{e.Entry.Sequence}条，末条校验值 {e.Entry.Digest.Printed()}，{Shown.Day(e.Entry.Act.At.Date)}。{e.Corrected()}");

    public static PaperFact<RegisteredEntry> Uses { get; } = Block("uses", new("用印登记", "uses"), "1:/act", static (RegisteredEntry e) => e.Register.History.Uses.Length == 0
        ? MarkdownText.Escape("没有用印。")
        : e.Marks() is var marks ? MarkdownText.Table(
            ["申请编号", "用印时间", "文件标题", "文件校验值", "用途", "印数", "申请人", "批准人", "盖章人", "盖章人签字"],
            e.Register.History.Uses.Select(u => (IEnumerable<string>)
            [
                (u.Requested?.Request ?? "未申请") + marks([u.Requested, u.Approved, u.Stamped]),
                u.Stamped is { } stamped ? Time(stamped.At) : "未用印",
                u.Requested?.Document ?? "—",
                u.Requested is null ? "—" : u.Requested.Content is not { } content ? "未说明" : content == Digest.Of([]) ? "无内容" : $"{content.ToString()[..16]}…",
                u.Requested?.Purpose ?? "—",
                (u.Stamped?.Copies ?? u.Requested?.Copies) is { } copies ? Shown.Number(copies) : "—",
                u.Requested?.Applicant ?? "—",
                u.Approved?.Approver ?? "未批准",
                u.Stamped?.By ?? "—",
                string.Empty,
            ])) : string.Empty);

    public static PaperFact<RegisteredEntry> Custody { get; } = Block("custody", new("保管登记", "custody"), "1:/act", static (RegisteredEntry e) => e.Marks() is var marks ? MarkdownText.Table(
        ["序号", "时间", "事项", "内容"],
        e.Register.AsCorrected.Where(static e => e.Act is not (UseRequested or UseApproved or Stamped)).Select(x => (IEnumerable<string>)
        [
            Shown.Number(x.Sequence) + marks([x.Act]), Time(x.Act.At), x.Label.Chinese, Content(e.Register.History, x),
        ])) : string.Empty);

    public static PaperFact<RegisteredEntry> Against { get; } = Block("against", SealPaperWords.Against, "1:/act", static (RegisteredEntry e) =>
    {
        var history = e.Register.History;
        var against = history.Refused.Select(static r => (r.Place, Because: r.Refusals.Select(static x => (x.By, x.Because)), Reason: r.Act.ReasonAgainstRule))
            .Concat(history.Findings.GroupBy(static f => (f.Place, f.Reason)).Select(static g => (g.Key.Place, Because: g.Select(static x => (x.By, x.Because)), g.Key.Reason)))
            .OrderBy(static a => a.Place)
            .Select(static a => $"第{Shown.Number(a.Place)}条：{string.Join("；", a.Because.Select(static x => $"{x.By.Words.Chinese}——{x.Because.Chinese}"))}。{(a.Reason is null ? null : $"理由：{a.Reason}。")}")
            .ToList();
        return against.Count == 0 ? MarkdownText.Escape("没有。") : MarkdownText.Points(against);
    });

    /// <summary>The uses that a custodian who hands over leaves open: approved or asked for, and not stamped.</summary>
    public static PaperFact<RegisteredEntry> Open { get; } = Block("open", new("未办结的用印申请", "requests left open"), static e => e.At("act"), static (RegisteredEntry e) =>
    {
        var open = Then(e).Uses.Where(static u => u.Stamped is null).Select(static u => $"申请{u.Requested!.Request}《{u.Requested.Document}》，{(u.Approved is null ? "未批准" : "已批准")}，未用印。").ToList();
        return open.Count == 0 ? MarkdownText.Escape("没有。") : MarkdownText.Points(open);
    });

    public static PaperFact<RegisteredEntry> UsesBefore { get; } = Text("stamped", new("用印次数", "uses until then"), static e => e.At("sequence"), static (RegisteredEntry e) =>
        Shown.Number(Then(e).Uses.Count(static u => u.Stamped is not null)));

    /// <summary>The notice by which a lost seal was declared void; a blank until there is one.</summary>
    public static PaperFact<RegisteredEntry> VoidOn { get; } = Text("void_on", new("声明作废的日期", "day of the declaration"), static e => e.At("act"), static (RegisteredEntry e) => Shown.Day(VoidAfter(e)?.Entry.Act.At.Date));

    public static PaperFact<RegisteredEntry> VoidBy { get; } = Text("void_by", FieldWords.OfSeal("declaredVoid", "by"), static e => (VoidAfter(e) ?? e).At("by"), static (RegisteredEntry e) => (VoidAfter(e)?.Entry.Act as DeclaredVoid)?.By);

    /// <summary>When the entry was made, to the minute.</summary>
    public static PaperFact<RegisteredEntry> Time(string name, Words label) =>
        Text(name, label, static e => e.At("at"), static (RegisteredEntry e) => Moments.Show(e.Entry.Act.At, Language.Chinese));

    /// <summary>On which day the entry was made.</summary>
    public static PaperFact<RegisteredEntry> Day(string name, Words label) => Text(name, label, static e => e.At("at"), static (RegisteredEntry e) => Shown.Day(e.Entry.Act.At.Date));

    /// <summary>A member of the act, called as it is called there.</summary>
    /// <param name="act">The act's word.</param>
    /// <param name="member">The member's name in files.</param>
    /// <param name="name">Its name among the facts of the paper.</param>
    public static PaperFact<RegisteredEntry> Member(string act, string member, string name) => Text(name, FieldWords.OfSeal(act, member), e => e.At(member), (RegisteredEntry e) => Particular(e, member));

    /// <summary>A member of the last act of a kind before the entry, called as it is called there.</summary>
    /// <inheritdoc cref="Member"/>
    public static PaperFact<RegisteredEntry> MemberOfLast<TAct>(string act, string member, string name) =>
        Text(name, FieldWords.OfSeal(act, member), e => (Before<TAct>(e) ?? e).At(member), (RegisteredEntry e) => Before<TAct>(e) is { } last ? Particular(last, member) : null);

    // The seal's life up to the entry, as it is known to be right now.
    private static SealHistory Then(RegisteredEntry e) => SealHistory.Of(
        e.Register.History.Acts.Take(e.Entry.Sequence).Where(static a => a is not Corrected), e.Register.History.Terms, e.Register.History.Today);

    // A correction says what stood there as well.
    private static string Content(SealHistory history, SealEntry entry) =>
        string.Join("；", entry.Act is Corrected { By: var by, Reason: var reason } && history.Corrections.FirstOrDefault(c => c.Place == entry.Sequence) is { } made
            ? [made.Describe().Chinese, $"更正人：{by}", $"原因：{reason}"]
            : entry.Particulars.Select(static p => $"{p.Label.Chinese}：{p.Show(Language.Chinese)}"));

    // In a column the time of day goes to the next line as a whole.
    private static string Time(LocalDateTime moment) => $"{Shown.Day(moment.Date)} {Moments.Show(moment.TimeOfDay, Language.Chinese)}";

    private static string? Particular(RegisteredEntry e, string member) => e.Entry.Particulars.FirstOrDefault(p => p.Name == member)?.Show(Language.Chinese);

    private static RegisteredEntry? Before<TAct>(RegisteredEntry e) =>
        e.Register.AsCorrected.LastOrDefault(before => before.Sequence < e.Entry.Sequence && before.Act is TAct) is { } last ? e with { Entry = last } : null;

    private static RegisteredEntry? VoidAfter(RegisteredEntry loss) =>
        loss.Register.AsCorrected.Where(e => e.Sequence > loss.Entry.Sequence).TakeWhile(static e => e.Act is not (ReportedLost or Remade)).FirstOrDefault(static e => e.Act is DeclaredVoid) is { } entry
            ? loss with { Entry = entry }
            : null;
}

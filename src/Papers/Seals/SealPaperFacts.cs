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
        $"核对点：公章“{e.Entry.Seal}”，登记簿共{e.Entry.Sequence}条，末条摘要 {e.Entry.Digest.Printed()}，{Shown.Day(e.Entry.Act.At.Date)}。");

    public static PaperFact<RegisteredEntry> Uses { get; } = Block("uses", new("用印登记", "uses"), "1:/act", static (RegisteredEntry e) => e.Register.History.Uses.Length == 0
        ? MarkdownText.Escape("没有用印。")
        : MarkdownText.Table(
            ["申请编号", "用印时间", "文件标题", "文件内容摘要", "用途", "印数", "申请人", "批准人", "盖章人", "盖章人签字"],
            e.Register.History.Uses.Select(static u => (IEnumerable<string>)
            [
                u.Requested.Request!,
                u.Stamped is { } stamped ? Moments.Show(stamped.At) : "未用印",
                u.Requested.Document!,
                u.Requested.Content is { } content ? $"{content.ToString()[..16]}…" : "无内容",
                u.Requested.Purpose!,
                (u.Stamped?.Copies ?? u.Requested.Copies) is { } copies ? Shown.Number(copies) : "—",
                u.Requested.Applicant!,
                u.Approved?.Approver ?? "未批准",
                u.Stamped?.By ?? "—",
                string.Empty,
            ])));

    public static PaperFact<RegisteredEntry> Custody { get; } = Block("custody", new("保管登记", "custody"), "1:/act", static (RegisteredEntry e) => MarkdownText.Table(
        ["序号", "时间", "事项", "内容"],
        e.Register.Entries.Where(static e => e.Act is not (UseRequested or UseApproved or Stamped)).Select(static e => (IEnumerable<string>)
        [
            Shown.Number(e.Sequence), Moments.Show(e.Act.At), e.Label.Chinese, string.Join("；", e.Particulars.Select(static p => $"{p.Label.Chinese}：{p.Shown}")),
        ])));

    public static PaperFact<RegisteredEntry> Refused { get; } = Block("refused", new("不符合规定的登记", "entries that rules refuse"), "1:/act", static (RegisteredEntry e) => e.Register.History.Refused is { Length: > 0 } refused
        ? MarkdownText.Points(refused.Select(static r => $"第{Shown.Number(r.Place)}条：{string.Join("；", r.Refusals.Select(static x => $"{x.By.Words.Chinese}——{x.Because.Chinese}"))}。"))
        : MarkdownText.Escape("没有。"));

    /// <summary>The uses that a custodian who hands over leaves open: approved or asked for, and not stamped.</summary>
    public static PaperFact<RegisteredEntry> Open { get; } = Block("open", new("未办结的用印申请", "requests left open"), static e => e.At("act"), static (RegisteredEntry e) =>
    {
        var then = SealHistory.Of(e.Register.Entries.TakeWhile(before => before.Sequence <= e.Entry.Sequence).Select(static before => before.Act), e.Register.History.Terms);
        var open = then.Uses.Where(static u => u.Stamped is null).Select(static u => $"申请{u.Requested.Request}《{u.Requested.Document}》，{(u.Approved is null ? "未批准" : "已批准")}，未用印。").ToList();
        return open.Count == 0 ? MarkdownText.Escape("没有。") : MarkdownText.Points(open);
    });

    public static PaperFact<RegisteredEntry> UsesBefore { get; } = Text("stamped", new("用印次数", "uses until then"), static e => e.At("sequence"), static (RegisteredEntry e) => Shown.Number(
        e.Register.History.Uses.Count(u => u.Stamped is { } stamped && e.Register.Entries.First(x => ReferenceEquals(x.Act, stamped)).Sequence < e.Entry.Sequence)));

    /// <summary>The notice by which a lost seal was declared void; a blank until there is one.</summary>
    public static PaperFact<RegisteredEntry> VoidOn { get; } = Text("void_on", new("声明作废的日期", "day of the declaration"), static e => e.At("act"), static (RegisteredEntry e) => Shown.Day(VoidAfter(e)?.Entry.Act.At.Date));

    public static PaperFact<RegisteredEntry> VoidBy { get; } = Text("void_by", new("声明组织", "declared by"), static e => (VoidAfter(e) ?? e).At("by"), static (RegisteredEntry e) => (VoidAfter(e)?.Entry.Act as DeclaredVoid)?.By);

    /// <summary>When the entry was made, to the minute.</summary>
    public static PaperFact<RegisteredEntry> Time(string name, Words label) =>
        Text(name, label, static e => e.At("at"), static (RegisteredEntry e) => $"{Shown.Day(e.Entry.Act.At.Date)}{Moments.Show(e.Entry.Act.At.TimeOfDay)}");

    /// <summary>On which day the entry was made.</summary>
    public static PaperFact<RegisteredEntry> Day(string name, Words label) => Text(name, label, static e => e.At("at"), static (RegisteredEntry e) => Shown.Day(e.Entry.Act.At.Date));

    /// <summary>A member of the act, by its name in files.</summary>
    public static PaperFact<RegisteredEntry> Member(string member, string name, Words label) => Text(name, label, e => e.At(member), (RegisteredEntry e) => Particular(e, member));

    /// <summary>A member of the last act of a kind before the entry.</summary>
    public static PaperFact<RegisteredEntry> MemberOfLast<TAct>(string member, string name, Words label) =>
        Text(name, label, e => (Before<TAct>(e) ?? e).At(member), (RegisteredEntry e) => Before<TAct>(e) is { } last ? Particular(last, member) : null);

    private static string? Particular(RegisteredEntry e, string member) => e.Entry.Particulars.FirstOrDefault(p => p.Name == member)?.Shown;

    private static RegisteredEntry? Before<TAct>(RegisteredEntry e) =>
        e.Register.Entries.LastOrDefault(before => before.Sequence < e.Entry.Sequence && before.Act is TAct) is { } last ? e with { Entry = last } : null;

    private static RegisteredEntry? VoidAfter(RegisteredEntry loss) =>
        loss.Register.Entries.Where(e => e.Sequence > loss.Entry.Sequence).TakeWhile(static e => e.Act is not (ReportedLost or Remade)).FirstOrDefault(static e => e.Act is DeclaredVoid) is { } entry
            ? loss with { Entry = entry }
            : null;
}

using System.Globalization;
using UnionGovernance.Facts;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Papers.Seals;

/// <summary>The facts of a seal's register as papers print them. Their place is the line of the register's file and the member on it.</summary>
internal static class SealPaperFacts
{
    public static PaperFact Seal(SealRegister register) => Text("seal", new("公章名称", "the seal"), "1:/seal", register.Seal);

    public static PaperFact At(SealEntry entry, string key, Words label) => Text(key, label, Place(entry, "at"), $"{DateForm.Instance.Show(entry.Act.At.Date, Language.Chinese)}{Moments.Show(entry.Act.At.TimeOfDay)}");

    public static PaperFact Day(SealEntry entry, string key, Words label) =>
        Text(key, label, Place(entry, "at"), DateForm.Instance.Show(entry.Act.At.Date, Language.Chinese));

    /// <summary>A member of the act, by its name in files.</summary>
    public static PaperFact Member(SealEntry entry, string name, string key, Words label) =>
        Text(key, label, Place(entry, name), entry.Particulars.FirstOrDefault(p => p.Name == name)?.Shown);

    /// <summary>What is printed so that a cut tail or a register written anew is seen later.</summary>
    public static PaperFact Checkpoint(SealEntry entry) => Text(
        "checkpoint",
        new("核对点", "checkpoint"),
        Place(entry, "digest"),
        $"核对点：公章“{entry.Seal}”，登记簿共{entry.Sequence}条，末条摘要 {entry.Digest.Printed()}，{DateForm.Instance.Show(entry.Act.At.Date, Language.Chinese)}。");

    public static PaperFact Uses(SealRegister register)
    {
        var rows = register.History.Uses.Select(u => (IEnumerable<string>)
        [
            u.Requested.Request!,
            u.Stamped is { } stamped ? Moments.Show(stamped.At) : "未用印",
            u.Requested.Document!,
            u.Requested.Content is { } content ? $"{content.ToString()[..16]}…" : "无内容",
            u.Requested.Purpose!,
            Number(u.Stamped?.Copies ?? u.Requested.Copies),
            u.Requested.Applicant!,
            u.Approved?.Approver ?? "未批准",
            u.Stamped?.By ?? "—",
            string.Empty,
        ]).ToList();
        return new(
            "uses",
            new("用印登记", "uses"),
            "1:/act",
            rows.Count == 0 ? Dialect.Escape("没有用印。") : PaperWriter.Table(["申请编号", "用印时间", "文件标题", "文件内容摘要", "用途", "印数", "申请人", "批准人", "盖章人", "盖章人签字"], rows));
    }

    public static PaperFact Custody(SealRegister register)
    {
        var rows = register.Entries.Where(static e => e.Act is not (UseRequested or UseApproved or Stamped)).Select(e => (IEnumerable<string>)
        [
            Number(e.Sequence), Moments.Show(e.Act.At), e.Label.Chinese,
            string.Join("；", e.Particulars.Select(static p => $"{p.Label.Chinese}：{p.Shown}")),
        ]);
        return new("custody", new("保管登记", "custody"), "1:/act", PaperWriter.Table(["序号", "时间", "事项", "内容"], rows));
    }

    public static PaperFact Refused(SealRegister register)
    {
        var refused = register.History.Refused;
        return new(
            "refused",
            new("不符合规定的登记", "entries that rules refuse"),
            "1:/act",
            refused.Length == 0 ? Dialect.Escape("没有。")
            : PaperWriter.Points(refused.Select(static r => $"第{Number(r.Place)}条：{string.Join("；", r.Refusals.Select(static x => $"{x.By.Words.Chinese}——{x.Because.Chinese}"))}。")));
    }

    /// <summary>The uses that a custodian who hands over leaves open: approved or asked for, and not stamped.</summary>
    public static PaperFact Open(SealRegister register, SealEntry entry)
    {
        var then = SealHistory.Of(register.Entries.TakeWhile(e => e.Sequence <= entry.Sequence).Select(static e => e.Act), register.History.Terms);
        var open = then.Uses.Where(static u => u.Stamped is null).Select(static u => $"申请{u.Requested.Request}《{u.Requested.Document}》，{(u.Approved is null ? "未批准" : "已批准")}，未用印。").ToList();
        return new("open", new("未办结的用印申请", "requests left open"), Place(entry, "act"), open.Count == 0 ? Dialect.Escape("没有。") : PaperWriter.Points(open));
    }

    public static PaperFact UsesBefore(SealRegister register, SealEntry entry) => Text(
        "stamped",
        new("用印次数", "uses until then"),
        Place(entry, "sequence"),
        Number(register.History.Uses.Count(u => u.Stamped is { } stamped && register.Entries.First(e => ReferenceEquals(e.Act, stamped)).Sequence < entry.Sequence)));

    /// <summary>The notice by which a lost seal was declared void; a blank until there is one.</summary>
    public static PaperFact Void(SealRegister register, SealEntry loss) => Text(
        "void_on",
        new("声明作废的日期", "day of the declaration"),
        Place(loss, "act"),
        VoidAfter(register, loss) is { } entry ? DateForm.Instance.Show(entry.Act.At.Date, Language.Chinese) : null);

    public static PaperFact VoidBy(SealRegister register, SealEntry loss) => Text(
        "void_by",
        new("声明组织", "declared by"),
        Place(VoidAfter(register, loss) ?? loss, "by"),
        (VoidAfter(register, loss)?.Act as DeclaredVoid)?.By);

    public static PaperFact LastAct<T>(SealRegister register, SealEntry before, string name, string key, Words label)
        where T : SealAct =>
        register.Entries.Where(e => e.Sequence < before.Sequence).LastOrDefault(static e => e.Act is T) is { } entry
            ? Member(entry, name, key, label)
            : Text(key, label, Place(before, name), null);

    private static SealEntry? VoidAfter(SealRegister register, SealEntry loss) =>
        register.Entries.Where(e => e.Sequence > loss.Sequence).TakeWhile(static e => e.Act is not (ReportedLost or Remade)).FirstOrDefault(static e => e.Act is DeclaredVoid);

    private static string Place(SealEntry entry, string member) => FormattableString.Invariant($"{entry.Sequence}:/{member}");

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "—";

    private static PaperFact Text(string key, Words label, string place, string? text) => new(key, label, place, text is null ? null : Dialect.Escape(text));
}

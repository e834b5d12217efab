using System.Collections.Immutable;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using static UnionGovernance.Papers.Seals.SealPaperFacts;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Seals;

/// <summary>The papers of a seal. They are what people sign; the register behind them is no electronic signature.</summary>
public static class SealPapers
{
    private static readonly Words _none = new("无", "none");
    private static readonly Words _league = new("校团委", "the League committee");

    private static readonly ImmutableArray<SealPaper> _papers =
    [
        new(new("seal-register-sheet", new("公章使用登记表", "seal register sheet"), new("存档", "the archive"), new("保管人、盖章人", "the custodian and whoever stamped"), _none))
        {
            Names = [.. Texts("title", "seal", "checkpoint"), .. Standalone("uses", "custody", "refused")],
            OfOneAct = false,
            Entries = static r => r.Entries is [.., var last] ? [last] : [],
            Facts = static (r, e) => [Seal(r), Uses(r), Custody(r), Refused(r), Checkpoint(e)],
        },
        new(new("seal-handover-record", new("公章移交记录", "seal handover record"), new("存档，移交人、接收人各执一份", "the archive and both parties"), new("移交人、接收人、监交人", "both parties and the witnesses"), new("使用登记表", "the register sheet")))
        {
            Names = [.. Texts("title", "from", "at", "seal", "to", "witnesses", "reason", "receipt", "stamped", "checkpoint"), .. Standalone("open")],
            Entries = static r => r.Entries.Where(static e => e.Act is HandedOver),
            Facts = static (r, e) =>
            [
                Seal(r), At(e, "at", new("移交时间", "time of the handover")), Member(e, "from", "from", new("移交人", "from")), Member(e, "to", "to", new("接收人", "to")), Member(e, "witnesses", "witnesses", new("监交人", "witnesses")),
                Member(e, "reason", "reason", new("事由", "reason")), Member(e, "receipt", "receipt", new("移交记录", "handover record")), UsesBefore(r, e), Open(r, e), Checkpoint(e),
            ],
        },
        new(new("seal-loss-notice", new("公章遗失声明", "seal loss notice"), new("公告", "the public"), new("声明组织", "the body that declares"), _none))
        {
            Names = Texts("title", "seal", "lost_on", "reported_to", "void_by", "void_on"),
            Entries = static r => r.Entries.Where(static e => e.Act is ReportedLost),
            Facts = static (r, e) => [Seal(r), Day(e, "lost_on", new("报失日期", "day of the report")), Member(e, "to", "reported_to", new("报告对象", "reported to")), Void(r, e), VoidBy(r, e)],
        },
        new(new("seal-destruction-record", new("公章销毁记录", "seal destruction record"), _league, new("销毁人、监销人", "whoever destroyed it, and the witnesses"), new("使用登记表", "the register sheet")))
        {
            Names = Texts("title", "seal", "handed_in_by", "taken_in_by", "reason", "by", "at", "witnesses", "record", "checkpoint"),
            Entries = static r => r.Entries.Where(static e => e.Act is Destroyed),
            Facts = static (r, e) =>
            [
                Seal(r), At(e, "at", new("销毁时间", "time of the destruction")), Member(e, "by", "by", new("销毁人", "destroyed by")), Member(e, "witnesses", "witnesses", new("监销人", "witnesses")), Member(e, "record", "record", new("销毁记录", "record")),
                LastAct<Retired>(r, e, "by", "handed_in_by", new("交回人", "handed in by")), LastAct<Retired>(r, e, "to", "taken_in_by", new("收回人", "taken in by")), LastAct<Retired>(r, e, "reason", "reason", new("事由", "reason")), Checkpoint(e),
            ],
        },
    ];

    /// <summary>What kinds of paper there are.</summary>
    public static ImmutableArray<PaperForm> Forms => [.. _papers.Select(static p => p.Form)];

    /// <summary>Writes every paper that the register gives rise to: one sheet, and one paper for each handover, loss and destruction.</summary>
    /// <param name="register">The register.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>The papers; one whose entry rules refuse is refused with it.</returns>
    public static ImmutableArray<PaperWriting> Write(SealRegister register, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        return [.. _papers.SelectMany(p => p.Write(register, templates ?? PaperTemplates.Shipped))];
    }
}

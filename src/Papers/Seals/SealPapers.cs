using System.Collections.Immutable;
using UnionGovernance.Seals.Custody;
using static UnionGovernance.Papers.Seals.SealPaperFacts;

namespace UnionGovernance.Papers.Seals;

/// <summary>The papers of a seal: one sheet of its register, and one paper for each handover, loss and destruction. They are what people sign; the register behind them is no electronic signature.</summary>
internal static class SealPapers
{
    private static readonly Words _registerSheet = new("使用登记表", "the register sheet");

    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<RegisteredEntry>("seal-register-sheet", new("公章使用登记表", "seal register sheet"), SourceFile.Seal)
        {
            Addressee = new("存档", "the archive"),
            Signatory = new("保管人、盖章人", "the custodian and whoever stamped"),
            Each = RegisteredEntry.Last,
            NameOf = static e => e.Register.Seal,
            TitleOf = static (e, title) => e.Called(title),
            Facts = [Seal, Uses, Custody, Against, Checkpoint],
        },
        new PaperKind<RegisteredEntry>("seal-handover-record", new("公章移交记录", "seal handover record"), SourceFile.Seal)
        {
            Addressee = new("存档，移交人、接收人各执一份", "the archive and both parties"),
            Signatory = new("移交人、接收人、监交人", "both parties and the witnesses"),
            Attachments = _registerSheet,
            Each = RegisteredEntry.Each<HandedOver>,
            NameOf = static e => e.Name,
            TitleOf = static (e, title) => e.Called(title),
            Facts =
            [
                Seal, Time("at", new("移交时间", "time of the handover")), Member("handedOver", "from", "from"), Member("handedOver", "to", "to"), Member("handedOver", "witnesses", "witnesses"),
                Member("handedOver", "reason", "reason"), Member("handedOver", "receipt", "receipt"), UsesBefore, Open, Checkpoint,
            ],
            Refuse = static e => e.Against(),
        },
        new PaperKind<RegisteredEntry>("seal-loss-notice", new("公章遗失声明", "seal loss notice"), SourceFile.Seal)
        {
            Addressee = new("公告", "the public"),
            Signatory = FieldWords.OfSeal("declaredVoid", "by"),
            Each = RegisteredEntry.Each<ReportedLost>,
            NameOf = static e => e.Name,
            TitleOf = static (e, title) => e.Called(title),
            Facts = [Seal, Day("lost_on", new("报失日期", "day of the report")), Member("reportedLost", "to", "reported_to"), VoidOn, VoidBy],
            Refuse = static e => e.Against(),
        },
        new PaperKind<RegisteredEntry>("seal-destruction-record", new("公章销毁记录", "seal destruction record"), SourceFile.Seal)
        {
            Addressee = new("校团委", "the League committee"),
            Signatory = new("销毁人、监销人", "whoever destroyed it, and the witnesses"),
            Attachments = _registerSheet,
            Each = RegisteredEntry.Each<Destroyed>,
            NameOf = static e => e.Name,
            TitleOf = static (e, title) => e.Called(title),
            Facts =
            [
                Seal, Time("at", new("销毁时间", "time of the destruction")), Member("destroyed", "by", "by"), Member("destroyed", "witnesses", "witnesses"), Member("destroyed", "record", "record"),
                MemberOfLast<Retired>("retired", "by", "handed_in_by"), MemberOfLast<Retired>("retired", "to", "taken_in_by"), MemberOfLast<Retired>("retired", "reason", "reason"), Checkpoint,
            ],
            Refuse = static e => e.Against(),
        },
    ];
}

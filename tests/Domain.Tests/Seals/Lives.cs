using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>A seal in every state, each reached by acts that nothing stands against, and one act of every kind that is in good form.</summary>
internal static class Lives
{
    public static readonly LocalDateTime Start = new(2025, 3, 3, 9, 0, 0);

    /// <summary>The maker of the seal was misspelt.</summary>
    public static readonly Corrected Corrected = new() { At = Start, Entry = 1, Member = "maker", Right = ["刻制社"], By = "团委办公室", Reason = "笔误" };

    /// <summary>A day on which all of it is past.</summary>
    public static readonly LocalDate Today = new(2030, 1, 1);

    public static readonly SealMade Made = new() { At = Start, ApprovedBy = "校团委", Approval = "〔2025〕1号", Maker = "刻制中心" };
    public static readonly ApproverNamed Named = new() { At = Start, By = "校团委", Approver = "周" };
    public static readonly Entrusted Entrusted = new() { At = Start, By = "团委办公室", Custodian = "沈", Receipt = "签收单" };
    public static readonly UseRequested Requested = Request("1");
    public static readonly UseApproved Approved = new() { At = Start, Request = "1", Approver = "周" };
    public static readonly Stamped Stamped = new() { At = Start, Request = "1", By = "沈", Copies = 2 };
    public static readonly TakenOut TakenOut = new() { At = Start, Approver = "周", Keeper = "李", ReturnBy = Start.PlusHours(8), Purpose = "签约" };
    public static readonly Returned Returned = new() { At = Start, By = "李", To = "沈" };
    public static readonly HandedOver HandedOver = new() { At = Start, From = "沈", To = "陆", Witnesses = ["周"], Receipt = "移交记录", Reason = "换届" };
    public static readonly ReportedLost Lost = new() { At = Start, By = "沈", To = "校团委", Circumstances = "搬迁中遗失" };
    public static readonly DeclaredVoid Void = new() { At = Start, By = "学生会", Notice = "遗失声明" };
    public static readonly Remade Remade = new() { At = Start, ApprovedBy = "校团委", Approval = "〔2025〕2号", Maker = "刻制中心" };
    public static readonly Retired Retired = new() { At = Start, By = "沈", To = "校团委", Reason = "更名" };
    public static readonly Destroyed Destroyed = new() { At = Start, By = "秦", Witnesses = ["周", "温"], Record = "销毁记录" };

    /// <summary>The acts before each state; two requests stand open, the first of them approved.</summary>
    public static readonly IReadOnlyDictionary<SealState, SealAct[]> To = new Dictionary<SealState, SealAct[]>
    {
        [SealState.NotMade] = [],
        [SealState.Made] = [Made, Named],
        [SealState.InCustody] = InCustody,
        [SealState.Out] = [.. InCustody, TakenOut],
        [SealState.Lost] = [.. InCustody, Lost],
        [SealState.Void] = [.. InCustody, Lost, Void],
        [SealState.Retired] = [.. InCustody, Retired],
        [SealState.Destroyed] = [.. InCustody, Retired, Destroyed],
    };

    public static SealAct[] InCustody => [Made, Named, Entrusted, Requested, Approved, Request("2")];

    /// <summary>One act of every kind, in good form for the state that takes it.</summary>
    public static IReadOnlyList<SealAct> EveryAct(SealState state) =>
    [
        Made, Named, Entrusted, Request("3"), Approved with { Request = "2" }, state == SealState.Out ? Stamped with { By = "李" } : Stamped,
        TakenOut, Returned, HandedOver, Lost, Void, Remade, Retired, Destroyed, Corrected,
    ];

    public static UseRequested Request(string number) => new()
    {
        At = Start,
        Request = number,
        Applicant = "赵",
        Document = "通知",
        Content = Digest.Of("通知"u8),
        Copies = 2,
        Purpose = "张贴",
    };

    /// <summary>Everything that stands against an act: what it contradicts, then the rules that it breaks.</summary>
    public static ImmutableArray<Refusal> Against(this SealHistory history, SealAct act) =>
        history.Ask(act) is var review ? [.. review.Refusals, .. review.Findings.Select(static f => new Refusal(f.By, f.Because))] : [];

    public static SealHistory In(SealState state, SealTerms? terms = null) => SealHistory.Of(To[state], terms ?? new(), Lives.Today);
}

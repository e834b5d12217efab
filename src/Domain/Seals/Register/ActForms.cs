using System.Collections.Immutable;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>Every kind of act that a register takes, member by member. The order of the members is the order in which they are digested.</summary>
internal static class ActForms
{
    private static readonly Words _request = new("申请编号", "request");
    private static readonly Words _approvedBy = new("批准组织", "approved by");
    private static readonly Words _approval = new("批准文件", "approval");
    private static readonly Words _maker = new("刻制单位", "maker");
    private static readonly Words _approver = new("审批人", "approver");
    private static readonly Words _copies = new("印数", "copies");
    private static readonly Words _purpose = new("用途", "purpose");

    public static ImmutableArray<ActForm> All { get; } =
    [
        new ActForm<SealMade>("made", new("刻制", "made"))
            .Text("approvedBy", _approvedBy, static a => a.ApprovedBy, static (a, v) => a with { ApprovedBy = v })
            .Text("approval", _approval, static a => a.Approval, static (a, v) => a with { Approval = v })
            .Text("maker", _maker, static a => a.Maker, static (a, v) => a with { Maker = v }),
        new ActForm<Entrusted>("entrusted", new("领取", "entrusted"))
            .Text("by", new("发放人", "given out by"), static a => a.By, static (a, v) => a with { By = v })
            .Text("custodian", new("保管人", "custodian"), static a => a.Custodian, static (a, v) => a with { Custodian = v })
            .Text("receipt", new("签收单", "receipt"), static a => a.Receipt, static (a, v) => a with { Receipt = v }),
        new ActForm<ApproverNamed>("approverNamed", new("指定审批人", "approver named"))
            .Text("by", new("团委", "League committee"), static a => a.By, static (a, v) => a with { By = v })
            .Text("approver", _approver, static a => a.Approver, static (a, v) => a with { Approver = v }),
        new ActForm<UseRequested>("useRequested", new("用印申请", "use requested"))
            .Text("request", _request, static a => a.Request, static (a, v) => a with { Request = v })
            .Text("applicant", new("申请人", "applicant"), static a => a.Applicant, static (a, v) => a with { Applicant = v })
            .Text("document", new("文件标题", "document"), static a => a.Document, static (a, v) => a with { Document = v })
            .Digest("content", new("文件内容（SHA-256）", "content (SHA-256)"), static a => a.Content, static (a, v) => a with { Content = v })
            .Whole("copies", _copies, static a => a.Copies, static (a, v) => a with { Copies = v })
            .Text("purpose", _purpose, static a => a.Purpose, static (a, v) => a with { Purpose = v }),
        new ActForm<UseApproved>("useApproved", new("批准用印", "use approved"))
            .Text("request", _request, static a => a.Request, static (a, v) => a with { Request = v })
            .Text("approver", _approver, static a => a.Approver, static (a, v) => a with { Approver = v }),
        new ActForm<Stamped>("stamped", new("用印", "stamped"))
            .Text("request", _request, static a => a.Request, static (a, v) => a with { Request = v })
            .Text("by", new("盖章人", "stamped by"), static a => a.By, static (a, v) => a with { By = v })
            .Whole("copies", _copies, static a => a.Copies, static (a, v) => a with { Copies = v }),
        new ActForm<TakenOut>("takenOut", new("外带", "taken out"))
            .Text("approver", _approver, static a => a.Approver, static (a, v) => a with { Approver = v })
            .Text("keeper", new("外带保管人", "keeper"), static a => a.Keeper, static (a, v) => a with { Keeper = v })
            .Moment("returnBy", new("归还时限", "return by"), static a => a.ReturnBy, static (a, v) => a with { ReturnBy = v })
            .Text("purpose", _purpose, static a => a.Purpose, static (a, v) => a with { Purpose = v }),
        new ActForm<Returned>("returned", new("归还", "returned"))
            .Text("by", new("归还人", "brought by"), static a => a.By, static (a, v) => a with { By = v })
            .Text("to", new("接收人", "taken back by"), static a => a.To, static (a, v) => a with { To = v }),
        new ActForm<HandedOver>("handedOver", new("移交", "handed over"))
            .Text("from", new("移交人", "from"), static a => a.From, static (a, v) => a with { From = v })
            .Text("to", new("接收人", "to"), static a => a.To, static (a, v) => a with { To = v })
            .Names("witnesses", new("监交人", "witnesses"), static a => a.Witnesses, static (a, v) => a with { Witnesses = v })
            .Text("receipt", new("移交记录", "handover record"), static a => a.Receipt, static (a, v) => a with { Receipt = v })
            .Text("reason", new("事由", "reason"), static a => a.Reason, static (a, v) => a with { Reason = v }),
        new ActForm<ReportedLost>("reportedLost", new("报失", "reported lost"))
            .Text("by", new("报告人", "reported by"), static a => a.By, static (a, v) => a with { By = v })
            .Text("to", new("报告对象", "reported to"), static a => a.To, static (a, v) => a with { To = v })
            .Text("circumstances", new("遗失经过", "circumstances"), static a => a.Circumstances, static (a, v) => a with { Circumstances = v }),
        new ActForm<DeclaredVoid>("declaredVoid", new("声明作废", "declared void"))
            .Text("by", new("声明组织", "declared by"), static a => a.By, static (a, v) => a with { By = v })
            .Text("notice", new("声明", "notice"), static a => a.Notice, static (a, v) => a with { Notice = v }),
        new ActForm<Remade>("remade", new("重新刻制", "remade"))
            .Text("approvedBy", _approvedBy, static a => a.ApprovedBy, static (a, v) => a with { ApprovedBy = v })
            .Text("approval", _approval, static a => a.Approval, static (a, v) => a with { Approval = v })
            .Text("maker", _maker, static a => a.Maker, static (a, v) => a with { Maker = v }),
        new ActForm<Retired>("retired", new("停用收回", "retired"))
            .Text("by", new("交回人", "handed in by"), static a => a.By, static (a, v) => a with { By = v })
            .Text("to", new("收回人", "taken in by"), static a => a.To, static (a, v) => a with { To = v })
            .Text("reason", new("事由", "reason"), static a => a.Reason, static (a, v) => a with { Reason = v }),
        new ActForm<Destroyed>("destroyed", new("销毁", "destroyed"))
            .Text("by", new("销毁人", "destroyed by"), static a => a.By, static (a, v) => a with { By = v })
            .Names("witnesses", new("监销人", "witnesses"), static a => a.Witnesses, static (a, v) => a with { Witnesses = v })
            .Text("record", new("销毁记录", "record"), static a => a.Record, static (a, v) => a with { Record = v }),
    ];

    public static ActForm Of(SealAct act) => All.First(f => f.Takes(act));

    public static ActForm? Named(string word) => All.FirstOrDefault(f => f.Word == word);
}

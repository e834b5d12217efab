using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>What the acts of a seal's life ask. Only that a named person keeps and uses the seal is national.</summary>
internal static class CustodyRules
{
    /// <summary>An act follows those that it stands on: what is not made is not used, and what is no more is used no more.</summary>
    public static Precondition InOrder { get; } = new(
        "seal.in-order",
        new("一个环节不能在它所依据的环节之前，也不能重复", "An act follows those that it stands on, and is done once"),
        Basis.Time("公章"));

    /// <summary>What is done is entered in the order of time; the same second is in time.</summary>
    public static Precondition EnteredInTime { get; } = new(
        "seal.entered-in-time",
        new("随办随登记，按时间顺序登记", "What is done is entered as it is done, in the order of time"),
        SealExamples.ApprovedThenEntered);

    /// <summary>No act is dated before the seal was made, nor after the day on which it is entered; that day is in time.</summary>
    public static Precondition Dated { get; } = new(
        "seal.dated",
        new("登记的时间不早于公章刻制，不晚于登记当日", "An act is dated neither before the seal was made nor after the day on which it is entered"),
        Basis.Time("登记"));

    /// <summary>A correction says which entry is wrong, in what, what is right, who says so and why. The entry itself stays.</summary>
    public static Precondition CorrectedOpenly { get; } = new(
        "seal.corrected-openly",
        new("更正须另登一条，写明更正第几条、哪一项、正确内容、更正人和原因", "A correction is an entry of its own and says which entry is wrong, in what, what is right, who corrects and why"),
        Basis.Arithmetic("登记更正"));

    /// <summary>A seal is made, or made again, with an approval and by the maker that the school uses.</summary>
    public static Precondition MadeWithApproval { get; } = new(
        "seal.made-with-approval",
        new("刻制公章须经批准，由统一的刻制单位刻制", "A seal is made with approval and by the one maker"),
        SealExamples.MakingAndHandover);

    /// <summary>Whoever takes the seal signs for it.</summary>
    public static Precondition SignedFor { get; } = new(
        "seal.signed-for",
        new("领取、移交公章须登记签收", "Whoever takes the seal signs for it"),
        SealExamples.MakingAndHandover);

    /// <summary>One named person keeps the seal, and nobody else uses it or hands it over.</summary>
    public static Precondition ByItsCustodian { get; } = new(
        "seal.by-its-custodian",
        new("公章由专人保管并掌握使用", "A named person keeps the seal and alone uses it"),
        Opinions2019.SealCustodian);

    /// <summary>A handover is watched.</summary>
    public static Precondition Witnessed { get; } = new(
        "seal.handover-witnessed",
        new("移交公章须有监交人", "A handover is watched"),
        Basis.Habit("公章移交"));

    /// <summary>The League committee's named approver agrees before the seal is used, to as many copies as are then stamped.</summary>
    public static Precondition ApprovedFirst { get; } = new(
        "seal.approved-first",
        new("用印须先经团委指定的审批人批准", "The League committee's named approver agrees before the seal is used"),
        SealExamples.ApprovedThenEntered);

    /// <summary>Nobody approves a request of their own.</summary>
    public static Precondition NotOwnRequest { get; } = new(
        "seal.not-own-request",
        new("审批人不批准自己的用印申请", "Nobody approves a request of their own"),
        Basis.Habit("用印审批"));

    /// <summary>Each use is entered with document, content, copies, purpose, applicant and who stamped.</summary>
    public static Precondition EnteredInFull { get; } = new(
        "seal.entered-in-full",
        new("用印须登记文件标题、印数、用途、申请人和盖章人", "Each use is entered with document, copies, purpose, applicant and who stamped"),
        SealExamples.Register);

    /// <summary>No blank sheet is stamped.</summary>
    public static Precondition NoBlankSheets { get; } = new(
        "seal.no-blank-sheets",
        new("不得在空白纸上盖章", "No blank sheet is stamped"),
        SealExamples.NoBlankSheets);

    /// <summary>The seal leaves the office only as the charter allows, and comes back.</summary>
    public static Precondition TakingOut { get; } = new(
        "seal.taking-out",
        new("外带公章须经批准，有专人保管，按时归还", "The seal leaves the office with approval and a keeper, and comes back in time"),
        SealExamples.TakingOut);

    /// <summary>A lost seal is reported, declared void, then made again, in this order, and is used by nobody in between.</summary>
    public static Precondition AfterLoss { get; } = new(
        "seal.after-loss",
        new("公章遗失须依次报告、声明作废、重新刻制，其间不得使用", "A lost seal is reported, declared void, then made again, and not used in between"),
        SealExamples.Loss);

    /// <summary>A retired seal is handed in, and is only destroyed after that.</summary>
    public static Precondition AfterRetirement { get; } = new(
        "seal.after-retirement",
        new("公章停用收回后不再使用，收回后方可销毁", "A retired seal is handed in and used no more, and destroyed only after that"),
        SealExamples.Retirement);

    /// <summary>A seal is destroyed before witnesses, with a record.</summary>
    public static Precondition DestroyedBeforeWitnesses { get; } = new(
        "seal.destroyed-before-witnesses",
        new("销毁公章须有监销人和记录", "A seal is destroyed before witnesses, with a record"),
        SealExamples.Retirement);
}

using NodaTime;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>One act in the life of a seal. People and bodies are named, never numbered.</summary>
/// <remarks>What nobody said is absent. Whether an act may be done so is asked before it is done; entered as data it stands as it is.</remarks>
public abstract record SealAct
{
    /// <summary>When, by the school's wall clock, to the second.</summary>
    public LocalDateTime At { get; init; }

    /// <summary>Why it was done although a rule is against it; nothing where nobody said. It is shown beside the finding.</summary>
    public string? ReasonAgainstRule { get; init; }

    /// <summary>The people and bodies whom it names as acting; nothing for one that nobody stated.</summary>
    internal abstract IEnumerable<string?> Actors { get; }

    // What several acts state under one name is one line.
    private protected static string? RequestOf<T>(View<T> v, Func<T, string?> get) => v.Optional("request", "申请编号", "request", EntryValue.Text, get);

    private protected static string? ApprovedByOf<T>(View<T> v, Func<T, string?> get) => v.Optional("approvedBy", "批准组织", "approved by", EntryValue.Text, get);

    private protected static string? ApprovalOf<T>(View<T> v, Func<T, string?> get) => v.Optional("approval", Waiver.Approval, EntryValue.Text, get);

    private protected static string? MakerOf<T>(View<T> v, Func<T, string?> get) => v.Optional("maker", "刻制单位", "maker", EntryValue.Text, get);

    private protected static string? ApproverOf<T>(View<T> v, Func<T, string?> get) => v.Optional("approver", "审批人", "approver", EntryValue.Text, get);

    private protected static int? CopiesOf<T>(View<T> v, Func<T, int?> get) => v.Optional("copies", "印数", "copies", EntryValue.Whole, get);

    private protected static string? PurposeOf<T>(View<T> v, Func<T, string?> get) => v.Optional("purpose", "用途", "purpose", EntryValue.Text, get);
}

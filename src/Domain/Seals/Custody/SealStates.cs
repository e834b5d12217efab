using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Custody;

/// <summary>How <see cref="SealState"/> is written.</summary>
public static class SealStates
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SealState> Form { get; } = new(
    [
        new(SealState.NotMade, "notMade", new("未刻制", "not made")),
        new(SealState.Made, "made", new("已刻制，待领取", "made, not yet entrusted")),
        new(SealState.InCustody, "inCustody", new("专人保管", "in custody")),
        new(SealState.Out, "out", new("外带", "taken out")),
        new(SealState.Lost, "lost", new("已报失", "reported lost")),
        new(SealState.Void, "void", new("已声明作废", "declared void")),
        new(SealState.Retired, "retired", new("已停用收回", "retired")),
        new(SealState.Destroyed, "destroyed", new("已销毁", "destroyed")),
    ]);
}

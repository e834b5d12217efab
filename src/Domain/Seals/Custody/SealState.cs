using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Custody;

/// <summary>Where a seal is in its life.</summary>
public enum SealState
{
    /// <summary>未刻制.</summary>
    NotMade,

    /// <summary>已刻制，待领取.</summary>
    Made,

    /// <summary>专人保管.</summary>
    InCustody,

    /// <summary>外带.</summary>
    Out,

    /// <summary>报失.</summary>
    Lost,

    /// <summary>作废.</summary>
    Void,

    /// <summary>停用收回.</summary>
    Retired,

    /// <summary>销毁.</summary>
    Destroyed,
}

/// <summary>How <see cref="SealState"/> is written.</summary>
public static class SealStates
{
    private static readonly ChoiceForm<SealState> _form = new(
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

    extension(SealState state)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SealState> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(state).Label;
    }
}

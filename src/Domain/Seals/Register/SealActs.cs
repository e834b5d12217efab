using System.Collections.Immutable;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>Every kind of act that a register takes.</summary>
internal static class SealActs
{
    /// <summary>The kinds, in the order in which schemas list them.</summary>
    public static ImmutableArray<SealActForm> All { get; } =
    [
        SealMade.Form,
        Entrusted.Form,
        ApproverNamed.Form,
        UseRequested.Form,
        UseApproved.Form,
        Stamped.Form,
        TakenOut.Form,
        Returned.Form,
        HandedOver.Form,
        ReportedLost.Form,
        DeclaredVoid.Form,
        Remade.Form,
        Retired.Form,
        Destroyed.Form,
        Corrected.Form,
    ];

    /// <returns>The kind of an act.</returns>
    public static SealActForm Of(SealAct act) => All.First(f => f.Alone.Takes(act));
}

using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>The state machine of a seal's life: which act each state takes, what bars the others, and where an act leads.</summary>
internal static class SealCourse
{
    /// <returns>What bars the act in the state, because it cannot be or because a rule is against it; nothing where the state takes it.</returns>
    public static Refusal? Barred(SealState state, SealAct act) => (state, act) switch
    {
        // The register is put right in every state of the seal, also when it is no more.
        (_, Corrected) or (SealState.NotMade, SealMade) => null,
        (SealState.NotMade, _) => new(CustodyRules.InOrder, new("公章尚未刻制", "The seal has not been made")),
        (SealState.Destroyed, _) => new(CustodyRules.InOrder, new("公章已经销毁", "The seal has been destroyed")),
        (_, SealMade) => new(CustodyRules.InOrder, new("公章已经刻制；再刻一枚应登记重新刻制", "The seal has been made already; another one is entered as made again")),
        (not SealState.Out, Returned) => new(CustodyRules.InOrder, new("公章没有外带", "The seal has not been taken out")),

        (SealState.Retired, Destroyed or ReportedLost) => null,
        (SealState.Retired, _) => new(CustodyRules.AfterRetirement, new("公章已经停用收回", "The seal has been retired")),

        (SealState.Lost, DeclaredVoid) or (SealState.Void, Remade) => null,
        (SealState.Lost or SealState.Void, ApproverNamed) => null,
        (SealState.Lost, Remade) => new(CustodyRules.AfterLoss, new("公章报失后尚未声明作废", "The lost seal has not been declared void")),
        (SealState.Lost, _) => new(CustodyRules.AfterLoss, new("公章已经报失", "The seal has been reported lost")),
        (SealState.Void, _) => new(CustodyRules.AfterLoss, new("公章已经声明作废，尚未重新刻制", "The seal has been declared void and not been made again")),
        (_, DeclaredVoid or Remade) => new(CustodyRules.AfterLoss, new("公章没有报失", "The seal has not been reported lost")),

        (_, ReportedLost or ApproverNamed) => null,
        (_, Destroyed) => new(CustodyRules.AfterRetirement, new("公章没有停用收回", "The seal has not been retired")),

        (SealState.Made, Entrusted or Retired) => null,
        (_, Entrusted) => new(CustodyRules.SignedFor, new("公章已经领取；换人保管应办移交", "The seal has been entrusted already; a change of custodian is a handover")),
        (SealState.Made, _) => new(CustodyRules.ByItsCustodian, new("公章还没有保管人", "The seal has no custodian yet")),

        (SealState.Out, HandedOver or Retired or TakenOut) => new(CustodyRules.TakingOut, new("公章外带未归还", "The seal has been taken out and is not back")),
        _ => null,
    };

    /// <returns>The state after an act that was taken, whether in order or against a rule.</returns>
    public static SealState After(SealState state, SealAct act) => (state, act) switch
    {
        (_, SealMade or Remade) => SealState.Made,
        (SealState.Out, Entrusted or HandedOver) => SealState.Out,
        (_, Entrusted or HandedOver or Returned) => SealState.InCustody,
        (_, TakenOut) => SealState.Out,
        (SealState.Void, ReportedLost) => SealState.Void,
        (_, ReportedLost) => SealState.Lost,
        (SealState.Retired, DeclaredVoid) => SealState.Retired,
        (_, DeclaredVoid) => SealState.Void,
        (_, Retired) => SealState.Retired,
        (_, Destroyed) => SealState.Destroyed,
        _ => state,
    };
}

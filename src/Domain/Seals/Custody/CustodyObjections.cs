using UnionGovernance.Acts;
using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against the making of a seal, its passing from hand to hand, and its end.</summary>
/// <param name="history">The history until then.</param>
internal sealed class CustodyObjections(SealHistory history)
{
    private readonly SealPeople _people = new(history);

    /// <returns>What stands against an act by which the seal comes to be, passes from hand to hand, or ends; nothing against any other.</returns>
    public IEnumerable<Refusal> Of(SealAct act) => act switch
    {
        SealMade made => RefuseMaking(made.ApprovedBy, made.Approval, made.Maker),
        Remade made => RefuseMaking(made.ApprovedBy, made.Approval, made.Maker),
        Entrusted entrusted => RefuseEntrusting(entrusted),
        ApproverNamed named => RefuseNaming(named),
        HandedOver handover => RefuseHandover(handover),
        ReportedLost { To: null } => [new(CustodyRules.AfterLoss, new("未写明向谁报告", "It is not stated to whom this was reported"))],
        DeclaredVoid { Notice: null } => [new(CustodyRules.AfterLoss, new("未写明作废声明", "The notice is not stated"))],
        Retired { To: null } => [new(CustodyRules.AfterRetirement, new("未写明收回人", "It is not stated who took the seal in"))],
        Destroyed destroyed => RefuseDestruction(destroyed),
        _ => [],
    };

    private static IEnumerable<Refusal> RefuseMaking(string? approvedBy, string? approval, string? maker)
    {
        if (approvedBy is null || approval is null)
        {
            yield return new(CustodyRules.MadeWithApproval, new("未写明批准组织和批准文件", "The body that approved, and its document, are not both stated"));
        }

        if (maker is null)
        {
            yield return new(CustodyRules.MadeWithApproval, new("未写明刻制单位", "The maker is not stated"));
        }
    }

    private static IEnumerable<Refusal> RefuseEntrusting(Entrusted act)
    {
        if (act.Custodian is null)
        {
            yield return new(CustodyRules.ByItsCustodian, new("未写明保管人", "The custodian is not stated"));
        }

        if (act.Receipt is null)
        {
            yield return new(CustodyRules.SignedFor, new("未写明签收单", "The receipt is not stated"));
        }
    }

    private static IEnumerable<Refusal> RefuseNaming(ApproverNamed act)
    {
        if (act.By is null || act.Approver is null)
        {
            yield return new(CustodyRules.ApprovedFirst, new("未写明由谁指定、指定何人", "Who named whom is not stated"));
        }
    }

    private IEnumerable<Refusal> RefuseHandover(HandedOver act)
    {
        if (!SealPeople.Keeps(act.From, history.Custodian))
        {
            yield return new(CustodyRules.ByItsCustodian, _people.NotCustodian(act.From, "移交人", "whoever hands over"));
        }

        if (act.To is null || SealPeople.AreOne(act.To, act.From))
        {
            yield return new(CustodyRules.ByItsCustodian, act.To is null ? new("未写明接收人", "Who takes it is not stated") : new("移交人和接收人是同一人", "Nobody hands over to themselves"));
        }

        if (act.Receipt is null)
        {
            yield return new(CustodyRules.SignedFor, new("未写明移交记录", "The handover record is not stated"));
        }

        if (Witnesses(act.Witnesses, act.From, act.To) is var watched && watched < history.Terms.HandoverWitnesses)
        {
            yield return new(
                CustodyRules.Witnessed,
                new($"移交双方以外的监交人{watched}名，至少须{history.Terms.HandoverWitnesses}名", $"{watched} witnesses besides the two; at least {history.Terms.HandoverWitnesses} are needed"));
        }
    }

    private IEnumerable<Refusal> RefuseDestruction(Destroyed act)
    {
        if (Witnesses(act.Witnesses, act.By) is var watched && watched < history.Terms.DestructionWitnesses)
        {
            yield return new(
                CustodyRules.DestroyedBeforeWitnesses,
                new($"销毁人以外的监销人{watched}名，至少须{history.Terms.DestructionWitnesses}名", $"{watched} witnesses besides whoever destroyed it; at least {history.Terms.DestructionWitnesses} are needed"));
        }

        if (act.Record is null)
        {
            yield return new(CustodyRules.DestroyedBeforeWitnesses, new("未写明销毁记录", "The record of it is not stated"));
        }
    }

    private static int Witnesses(Sequence<string> witnesses, params ReadOnlySpan<string?> notCounted)
    {
        var people = new HashSet<string>(witnesses, SameName.Comparer);
        foreach (var name in notCounted)
        {
            people.Remove(name ?? string.Empty);
        }

        return people.Count;
    }
}

using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against an act where the history of its seal has come so far: what it contradicts, and which rules it breaks. It asks, and changes nothing.</summary>
/// <param name="history">The history until then.</param>
/// <param name="acts">The acts entered until then, each as it is right.</param>
internal sealed class SealObjections(SealHistory history, IReadOnlyList<SealAct> acts)
{
    /// <summary>All that stands against an act.</summary>
    /// <param name="act">The act.</param>
    /// <param name="place">Its place among the entries, from 1.</param>
    /// <param name="isLate">Whether it was entered after acts of a later time.</param>
    public IEnumerable<Refusal> Of(SealAct act, int place, bool isLate)
    {
        var isDated = true;
        foreach (var refusal in OfDate(act, place))
        {
            isDated = false;
            yield return refusal;
        }

        // A day that cannot be leaves open where in its life the seal was.
        if (act is not Corrected && !isDated)
        {
            yield break;
        }

        var barred = SealCourse.Barred(history.State, act);
        if (barred is { By.Refuses: true })
        {
            yield return barred;
            yield break;
        }

        if (isLate)
        {
            yield return new(CustodyRules.EnteredInTime, new(
                $"在更晚的事项之后才登记，这一项的时间是 {Moments.Show(act.At)}", $"It was entered after acts of a later time; it is of {Moments.Show(act.At)}"));
        }

        if (barred is not null)
        {
            yield return barred;
        }

        foreach (var refusal in Conditions(act, place))
        {
            yield return refusal;
        }
    }

    /// <summary>What stands against its time: a day that is not yet, or before the seal was made.</summary>
    /// <remarks>This and what stands against a correction hang on the entries alone, so that a stranger who knows no rule of custody can tell them too.</remarks>
    /// <param name="act">The act.</param>
    /// <param name="place">Its place among the entries, from 1.</param>
    public IEnumerable<Refusal> OfDate(SealAct act, int place)
    {
        if (act.At.Date > history.Today)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间 {Moments.Show(act.At)} 晚于今天（{DateForm.Instance.Show(history.Today, Language.Chinese)}）", $"It is dated {Moments.Show(act.At)}, after today ({DateForm.Instance.Show(history.Today, Language.English)})"));
        }

        if (act is not Corrected && history.Made is var (making, made) && making < place && act.At < made)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间 {Moments.Show(act.At)} 早于公章刻制的时间 {Moments.Show(made)}", $"It is dated {Moments.Show(act.At)}, before the seal was made, at {Moments.Show(made)}"));
        }
    }

    private IEnumerable<Refusal> Conditions(SealAct act, int place) => act switch
    {
        Corrected correction => RefuseCorrection(correction, place - 1),
        SealMade made => RefuseMaking(made.ApprovedBy, made.Approval, made.Maker),
        Remade made => RefuseMaking(made.ApprovedBy, made.Approval, made.Maker),
        Entrusted entrusted => RefuseEntrusting(entrusted),
        ApproverNamed named => RefuseNaming(named),
        UseRequested request => RefuseRequest(request),
        UseApproved approval => RefuseApproval(approval),
        Stamped stamped => RefuseStamping(stamped),
        TakenOut outing => RefuseOuting(outing),
        Returned returned => RefuseReturn(returned),
        HandedOver handover => RefuseHandover(handover),
        ReportedLost { To: null } => [new(CustodyRules.AfterLoss, new("未写明向谁报告", "It is not stated to whom this was reported"))],
        DeclaredVoid { Notice: null } => [new(CustodyRules.AfterLoss, new("未写明作废声明", "The notice is not stated"))],
        Retired { To: null } => [new(CustodyRules.AfterRetirement, new("未写明收回人", "It is not stated who took the seal in"))],
        Destroyed destroyed => RefuseDestruction(destroyed),
        _ => [],
    };

    private static int Witnesses(Sequence<string> witnesses, params ReadOnlySpan<string?> notCounted)
    {
        var people = new HashSet<string>(witnesses, SameName.Comparer);
        foreach (var name in notCounted)
        {
            people.Remove(name ?? string.Empty);
        }

        return people.Count;
    }

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

    private IEnumerable<Refusal> RefuseCorrection(Corrected act, int before)
    {
        if (act.Entry is not { } entry || act.Member is not { } member || act.Right.Count == 0 || act.By is null || act.Reason is null)
        {
            yield return new(CustodyRules.CorrectedOpenly, new("更正第几条、哪一项、正确内容、更正人、原因须写全", "Entry, member, what is right, who corrects and why must all be stated"));
        }
        else if (entry > before)
        {
            yield return new(CustodyRules.CorrectedOpenly, new($"在它之前没有第{entry}条", $"There is no entry {entry} before it"));
        }
        else if (acts[entry - 1] is Corrected { Entry: var first })
        {
            yield return new(CustodyRules.CorrectedOpenly, new($"第{entry}条本身是更正，请再次更正原来的第{first}条", $"Entry {entry} is itself a correction; correct entry {first} once more"));
        }
        else if (EntryLine.With(acts[entry - 1], member, act.Right) is null)
        {
            yield return new(
                CustodyRules.CorrectedOpenly,
                EntryLine.Stated(acts[entry - 1], member) is { } stated
                    ? new($"第{entry}条的{stated.Label.Chinese}不能是“{string.Join("、", act.Right)}”", $"“{string.Join(", ", act.Right)}” is no value of {stated.Label.English} in entry {entry}")
                    : new($"第{entry}条没有 {member} 这一项", $"Entry {entry} has no member {member}"));
        }
    }

    // Where nobody keeps the seal, the state that it is in says so.
    private static bool Keeps(string? name, string? keeper) => name is not null && (keeper is null || AreOne(name, keeper));

    private static bool AreOne(string? name, string? other) => name is null || other is null ? name is null && other is null : SameName.Comparer.Equals(name, other);

    private IEnumerable<Refusal> RefuseHandover(HandedOver act)
    {
        if (!Keeps(act.From, history.Custodian))
        {
            yield return new(CustodyRules.ByItsCustodian, NotCustodian(act.From, "移交人", "whoever hands over"));
        }

        if (act.To is null || AreOne(act.To, act.From))
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

    private IEnumerable<Refusal> RefuseRequest(UseRequested act)
    {
        if (act.Request is null || act.Applicant is null || act.Document is null || act.Purpose is null || act.Copies is null or 0)
        {
            yield return new(CustodyRules.EnteredInFull, new("申请编号、申请人、文件标题、用途、印数（至少1份）须写全", "Request, applicant, document, purpose and copies (at least 1) must all be stated"));
        }
        else if (history.Use(act.Request) is not null)
        {
            yield return new(CustodyRules.EnteredInFull, new($"申请编号{act.Request}已经用过", $"The number {act.Request} has been used"));
        }

        if (!history.Terms.BlankSheets && act.Content == Digest.Of([]))
        {
            yield return new(CustodyRules.NoBlankSheets, new("文件没有内容", "The document has no content"));
        }
    }

    private IEnumerable<Refusal> RefuseApproval(UseApproved act)
    {
        if (history.Use(act.Request) is not { Requested: { } requested } use)
        {
            yield return new(CustodyRules.InOrder, NoRequest(act.Request));
        }
        else if (use.Approved is not null)
        {
            yield return new(CustodyRules.InOrder, new($"申请{act.Request}已经批准", $"The request {act.Request} has been approved"));
        }
        else if (AreOne(requested.Applicant, act.Approver) && !history.Terms.OwnRequests)
        {
            yield return new(CustodyRules.NotOwnRequest, new($"申请人和审批人都是{act.Approver}", $"{act.Approver} asked and approves"));
        }

        if (NotApprover(act.Approver) is { } words)
        {
            yield return new(CustodyRules.ApprovedFirst, words);
        }
    }

    private IEnumerable<Refusal> RefuseStamping(Stamped act)
    {
        if (!Keeps(act.By, history.Holder))
        {
            yield return new(CustodyRules.ByItsCustodian, NotCustodian(act.By, "盖章人", "whoever stamped"));
        }

        if (history.Outing?.ReturnBy is { } by && act.At > by)
        {
            yield return new(CustodyRules.TakingOut, new($"公章应于 {Moments.Show(by)} 前归还", $"The seal was due back at {Moments.Show(by)}"));
        }

        if (act.Copies is null or 0)
        {
            yield return new(CustodyRules.EnteredInFull, new("未写明印数（至少1份）", "The copies (at least 1) are not stated"));
        }

        if (history.Use(act.Request) is not { } use)
        {
            yield return new(CustodyRules.ApprovedFirst, NoRequest(act.Request));
        }
        else if (use.Approved is null)
        {
            yield return new(CustodyRules.ApprovedFirst, new($"申请{act.Request}未经批准", $"The request {act.Request} has not been approved"));
        }
        else if (use.Stamped is not null)
        {
            yield return new(CustodyRules.ApprovedFirst, new($"申请{act.Request}已经用印", $"The request {act.Request} has been stamped"));
        }
        else if (act.Copies > use.Requested?.Copies)
        {
            yield return new(CustodyRules.ApprovedFirst, new($"批准{use.Requested.Copies}份，盖了{act.Copies}份", $"{use.Requested.Copies} copies were approved, {act.Copies} stamped"));
        }
    }

    private IEnumerable<Refusal> RefuseOuting(TakenOut act)
    {
        if (history.Terms.TakingOut == TakingOut.Never)
        {
            yield return new(CustodyRules.TakingOut, new("章程规定公章一律不得外带", "The charter says that the seal never leaves the office"));
        }

        if (history.Terms.TakingOut != TakingOut.WithKeeper)
        {
            yield break;
        }

        if (NotApprover(act.Approver) is { } words)
        {
            yield return new(CustodyRules.TakingOut, words);
        }

        if (act.Keeper is null)
        {
            yield return new(CustodyRules.TakingOut, new("未写明外带期间的保管人", "The keeper is not stated"));
        }

        if (act.ReturnBy is null || act.ReturnBy <= act.At)
        {
            yield return new(CustodyRules.TakingOut, act.ReturnBy is null ? new("未写明归还时限", "The time of return is not stated") : new("归还时限不晚于带出时间", "The time of return is not after that of leaving"));
        }
    }

    private IEnumerable<Refusal> RefuseReturn(Returned act)
    {
        if (!Keeps(act.To, history.Custodian))
        {
            yield return new(CustodyRules.ByItsCustodian, NotCustodian(act.To, "接收人", "whoever took it back"));
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

    private static Words NoRequest(string? request) => request is null
        ? new("未写明是哪一份申请", "The request is not stated")
        : new($"没有申请{request}", $"There is no request {request}");

    private Words? NotApprover(string? approver) =>
        approver is null ? new("未写明审批人", "The approver is not stated")
        : history.Approver is null ? new("团委尚未指定审批人", "The League committee has named no approver")
        : !AreOne(approver, history.Approver) ? new($"审批人是{approver}，团委指定的是{history.Approver}", $"{approver} approved; the League committee named {history.Approver}")
        : null;

    private Words NotCustodian(string? person, string chinese, string english) =>
        person is null ? new($"未写明{chinese}", $"{char.ToUpperInvariant(english[0])}{english[1..]} is not stated")
        : !AreOne(person, history.Custodian) && history.Kept(person) ? new($"{person}已不再保管公章，保管人是{history.Holder}", $"{person} keeps the seal no longer; {history.Holder} does")
        : new($"{chinese}是{person}，保管人是{history.Holder}", $"{person} did; {history.Holder} keeps the seal");
}

using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against a use of the seal, from its request to its stamp, and against taking the seal out for one.</summary>
/// <param name="history">The history until then.</param>
internal sealed class UseObjections(SealHistory history)
{
    private readonly SealPeople _people = new(history);

    /// <returns>What stands against a step of a use, or of taking the seal out; nothing against any other act.</returns>
    public IEnumerable<Refusal> Of(SealAct act) => act switch
    {
        UseRequested request => RefuseRequest(request),
        UseApproved approval => RefuseApproval(approval),
        Stamped stamped => RefuseStamping(stamped),
        TakenOut outing => RefuseOuting(outing),
        Returned returned => RefuseReturn(returned),
        _ => [],
    };

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
        else if (SealPeople.AreOne(requested.Applicant, act.Approver) && !history.Terms.OwnRequests)
        {
            yield return new(CustodyRules.NotOwnRequest, new($"申请人和审批人都是{act.Approver}", $"{act.Approver} asked and approves"));
        }

        if (_people.NotApprover(act.Approver) is { } words)
        {
            yield return new(CustodyRules.ApprovedFirst, words);
        }
    }

    private IEnumerable<Refusal> RefuseStamping(Stamped act)
    {
        if (!SealPeople.Keeps(act.By, history.Holder))
        {
            yield return new(CustodyRules.ByItsCustodian, _people.NotCustodian(act.By, "盖章人", "whoever stamped"));
        }

        if (history.Outing?.ReturnBy is { } by && act.At > by)
        {
            yield return new(CustodyRules.TakingOut, new($"公章应于{Moments.Show(by, Language.Chinese)}前归还", $"The seal was due back at {Moments.Show(by, Language.English)}"));
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

        if (_people.NotApprover(act.Approver) is { } words)
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
        if (!SealPeople.Keeps(act.To, history.Custodian))
        {
            yield return new(CustodyRules.ByItsCustodian, _people.NotCustodian(act.To, "接收人", "whoever took it back"));
        }
    }

    private static Words NoRequest(string? request) => request is null
        ? new("未写明是哪一份申请", "The request is not stated")
        : new($"没有申请{request}", $"There is no request {request}");
}

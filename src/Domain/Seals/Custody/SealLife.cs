using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Custody;

/// <summary>What the acts that were taken have made of a seal: where it is, who keeps it, what it is used for. It judges none of them.</summary>
internal sealed class SealLife
{
    private readonly Dictionary<string, int> _requests = new(StringComparer.Ordinal);
    private readonly List<SealUse> _uses = [];
    private readonly List<string> _formerCustodians = [];

    public SealState State { get; private set; }

    public int Piece { get; private set; }

    public string? Custodian { get; private set; }

    public SealAct? CustodySince { get; private set; }

    public string? Approver { get; private set; }

    public TakenOut? Outing { get; private set; }

    public LocalDateTime? Last { get; private set; }

    public IReadOnlyList<SealUse> Uses => _uses;

    /// <summary>Who holds the seal: the keeper while it is out, if one was named, else the custodian.</summary>
    public string? Holder => Outing?.Keeper ?? Custodian;

    /// <summary>Whether somebody was the custodian before the one who is.</summary>
    public bool Kept(string person) => _formerCustodians.Contains(person, SameName.Comparer);

    /// <returns>The use that was requested by a number; nothing where no such request stands.</returns>
    public SealUse? Use(string? request) => request is not null && _requests.TryGetValue(request, out var index) ? _uses[index] : null;

    /// <summary>Lives through an act that was taken, whether in order or against a rule.</summary>
    public void Live(SealAct act)
    {
        State = SealCourse.After(State, act);
        Last = act.At;
        switch (act)
        {
            case SealMade:
                Piece++;
                break;
            case Remade:
                Piece++;
                LeaveCustody();
                break;
            case Entrusted entrusted:
                Entrust(entrusted.Custodian, act);
                break;
            case HandedOver handover:
                Entrust(handover.To, act);
                break;
            case ApproverNamed named:
                Approver = named.Approver;
                break;
            case UseRequested request:
                _uses.Add(new(request, null, null));
                if (request.Request is { } number)
                {
                    _requests[number] = _uses.Count - 1;
                }

                break;
            case UseApproved approval:
                _uses[_requests[approval.Request!]] = Use(approval.Request)! with { Approved = approval };
                break;
            case Stamped stamped when Use(stamped.Request) is { Stamped: null } use:
                _uses[_requests[stamped.Request!]] = use with { Stamped = stamped };
                break;
            case Stamped stamped:
                _uses.Add(new(Use(stamped.Request)?.Requested, null, stamped));
                break;
            case TakenOut outing:
                Outing = outing;
                break;
            case Returned:
                Outing = null;
                break;
            case ReportedLost or DeclaredVoid or Retired or Destroyed:
                LeaveCustody();
                break;
        }
    }

    private void Entrust(string? custodian, SealAct? since)
    {
        if (Custodian is not null)
        {
            _formerCustodians.Add(Custodian);
        }

        (Custodian, CustodySince) = (custodian, since);
    }

    private void LeaveCustody()
    {
        Entrust(null, null);
        Outing = null;
    }
}

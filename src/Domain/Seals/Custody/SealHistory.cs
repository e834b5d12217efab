using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals.Custody;

/// <summary>The life of one seal. What was done is history: an act is refused only where it contradicts itself or what came before, and changes nothing then; an act that breaks a rule was done, and is found.</summary>
/// <remarks>
/// People are told apart by their names, compared in one Unicode form; namesakes are entered apart, such as 李明（法学院）. A request stays open when the
/// custodian or the approver changes, and when the seal is lost and made again: it was the document that was approved. An entry that was corrected counts
/// as it is right, in its own place. What was entered late counts at its time, and what came after it is judged anew.
/// </remarks>
public sealed class SealHistory
{
    private readonly Dictionary<string, int> _requests = new(StringComparer.Ordinal);
    private readonly List<SealUse> _uses = [];
    private readonly SortedDictionary<int, SealReview> _reviews = [];
    private readonly List<string> _formerCustodians = [];
    private readonly List<SealAct> _entered = [];
    private readonly List<SealAct> _acts = [];
    private readonly List<EntryCorrection> _corrections = [];
    private (int Place, LocalDateTime At)? _made;
    private LocalDateTime _latest = LocalDateTime.MinIsoValue;

    private SealHistory(SealTerms terms, LocalDate today) => (Terms, Today) = (terms, today);

    /// <summary>The day on which the history is told: no act of a later day is taken.</summary>
    public LocalDate Today { get; }

    /// <summary>The charter's terms.</summary>
    public SealTerms Terms { get; }

    /// <summary>Where the seal is in its life.</summary>
    public SealState State { get; private set; }

    /// <summary>Which seal it is: 1 for the first that was made, one more for each made again.</summary>
    public int Piece { get; private set; }

    /// <summary>The custodian; nothing where the seal has none.</summary>
    public string? Custodian { get; private set; }

    /// <summary>The act by which the custodian took the seal: <see cref="Entrusted"/> or <see cref="HandedOver"/>.</summary>
    public SealAct? CustodySince { get; private set; }

    /// <summary>The approver whom the League committee named last.</summary>
    public string? Approver { get; private set; }

    /// <summary>The act by which the seal left the office, while it is out.</summary>
    public TakenOut? Outing { get; private set; }

    /// <summary>The time of the last act that was taken.</summary>
    public LocalDateTime? Last { get; private set; }

    /// <summary>The uses, in the order in which they were requested, or done without a request.</summary>
    public ImmutableArray<SealUse> Uses => [.. _uses];

    /// <summary>The acts that contradict themselves or what came before, in the order entered. They change nothing.</summary>
    public ImmutableArray<RefusedAct> Refused => [.. from r in _reviews where !r.Value.IsTaken select new RefusedAct(r.Key, _acts[r.Key - 1], r.Value.Refusals)];

    /// <summary>What was done against a rule, in the order entered: the acts were taken all the same.</summary>
    public ImmutableArray<SealFinding> Findings => [.. _reviews.Values.Where(static r => r.IsTaken).SelectMany(static r => r.Findings)];

    /// <summary>The acts in the order entered, each as it is right: as it was corrected last, or as it was entered.</summary>
    public ImmutableArray<SealAct> Acts => [.. _acts];

    /// <summary>What was corrected, in the order entered.</summary>
    public ImmutableArray<EntryCorrection> Corrections => [.. _corrections];

    /// <summary>What is doubted: names that look the same and are written otherwise. Doubts change nothing.</summary>
    public ImmutableArray<DoubtedEntry> Doubts => [.. DoubtedEntry.Of(_acts)];

    /// <summary>Who holds the seal: the keeper while it is out, if one was named, else the custodian.</summary>
    public string? Holder => Outing?.Keeper ?? Custodian;

    /// <summary>Replays acts.</summary>
    /// <param name="acts">The acts, in order.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="today">The day on which this is asked.</param>
    /// <returns>The history.</returns>
    public static SealHistory Of(IEnumerable<SealAct> acts, SealTerms terms, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(terms);
        var history = new SealHistory(terms, today);
        history._entered.AddRange(acts);
        history.Replay();
        return history;
    }

    /// <summary>The seal's life up to a day, that day included, as it is known to be right now.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The history of the acts until then; places are counted anew.</returns>
    public SealHistory On(LocalDate day) => Of(_acts.Where(a => a is not Corrected && a.At.Date <= day), Terms, Today);

    /// <summary>Whether the seal is out and not back in time; the moment agreed on is still in time.</summary>
    /// <param name="asOf">The moment at which this is asked.</param>
    /// <returns>Whether it is overdue; nothing where it is out and no time of return was agreed on.</returns>
    public bool? IsOverdue(LocalDateTime asOf) => Outing is null ? false : Outing.ReturnBy is { } by ? asOf > by : null;

    /// <summary>Asks what stands against an act that is entered now, and does nothing.</summary>
    /// <param name="act">The act.</param>
    /// <returns>What it contradicts and which rules it breaks.</returns>
    public SealReview Ask(SealAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var place = _acts.Count + 1;
        if (!IsLate(act, place))
        {
            return Review(act, place, isLate: false);
        }

        // What comes too late changes how later acts were done: what can then not have been done contradicts it.
        var history = Of([.. _entered, act], Terms, Today);
        var review = history._reviews.GetValueOrDefault(place, SealReview.Clear);
        return history.Refused.FirstOrDefault(r => r.Place != place && _reviews.GetValueOrDefault(r.Place, SealReview.Clear).IsTaken) is not { } barred ? review
            : review with
            {
                Refusals = [.. review.Refusals, new(CustodyRules.InOrder, new($"第{barred.Place}条就不能成立：{barred.Refusals[0].Because.Chinese}", $"Entry {barred.Place} could not stand: {barred.Refusals[0].Because.English}"))],
            };
    }

    /// <summary>Takes an act and keeps what it breaks as findings; or refuses it, and stays as it was but for <see cref="Refused"/>.</summary>
    /// <param name="act">The act.</param>
    /// <returns>What it contradicts; empty where it was taken.</returns>
    public ImmutableArray<Refusal> Take(SealAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        _entered.Add(act);
        if (act is Corrected || IsLate(act, _acts.Count + 1))
        {
            Replay();
        }
        else
        {
            _acts.Add(act);
            Judged(_acts.Count, isLate: false);
            Tell(act, _acts.Count);
        }

        return _reviews.TryGetValue(_acts.Count, out var review) ? review.Refusals : [];
    }

    // What is right is settled first, since it hangs on no rule of custody. Then each act is judged once, at its time.
    private void Replay()
    {
        _uses.Clear();
        _requests.Clear();
        _reviews.Clear();
        _formerCustodians.Clear();
        _acts.Clear();
        _corrections.Clear();
        (State, Piece, Custodian, CustodySince, Approver, Outing, Last, _made) = (default, 0, null, null, null, null, null, null);
        foreach (var act in _entered)
        {
            var place = _acts.Count + 1;
            if (act is Corrected correction)
            {
                var review = Review(correction, place, isLate: false);
                Keep(place, review);
                if (review.IsTaken)
                {
                    Correct(correction);
                }
            }

            _acts.Add(act);
        }

        var made = _acts.FindIndex(static a => a is SealMade);
        _made = made < 0 ? null : (made + 1, _acts[made].At);
        var late = Late();
        foreach (var place in Enumerable.Range(1, _acts.Count).Where(p => _acts[p - 1] is not Corrected).OrderBy(p => _acts[p - 1].At))
        {
            Judged(place, late[place - 1]);
        }
    }

    // An entry is late where one before it, of a day that can be, is of a later time.
    private bool[] Late()
    {
        var late = new bool[_acts.Count];
        _latest = LocalDateTime.MinIsoValue;
        foreach (var (index, act) in _acts.Index())
        {
            late[index] = IsLate(act, index + 1);
            Tell(act, index + 1);
        }

        return late;
    }

    private void Correct(Corrected correction)
    {
        var (index, member) = (correction.Entry!.Value - 1, correction.Member!);
        var (was, right) = (EntryLine.Stated(_acts[index], member)!, EntryLine.With(_acts[index], member, correction.Right)!);
        _corrections.Add(new(_acts.Count + 1, index + 1, was, was with { Values = correction.Right }));
        _acts[index] = right;
    }

    private void Judged(int place, bool isLate)
    {
        var act = _acts[place - 1];
        if (act is SealMade)
        {
            _made ??= (place, act.At);
        }

        var review = Review(act, place, isLate);
        Keep(place, review);
        if (review.IsTaken)
        {
            Live(act);
        }
    }

    private void Keep(int place, SealReview review)
    {
        if (!review.IsClear)
        {
            _reviews[place] = review;
        }
    }

    private bool IsLate(SealAct act, int place) => act is not Corrected && act.At < _latest && !RefuseDate(act, place).Any();

    private void Tell(SealAct act, int place)
    {
        if (act is not Corrected && act.At > _latest && !RefuseDate(act, place).Any())
        {
            _latest = act.At;
        }
    }

    private SealReview Review(SealAct act, int place, bool isLate)
    {
        var against = Against(act, place, isLate).ToLookup(static r => r.By.Refuses);
        return new([.. against[true]], [.. against[false].Select(r => new SealFinding(place, act, r.By, r.Because))]);
    }

    // A day that cannot be leaves open where in its life the seal was.
    private IEnumerable<Refusal> Against(SealAct act, int place, bool isLate)
    {
        var isDated = true;
        foreach (var refusal in RefuseDate(act, place))
        {
            isDated = false;
            yield return refusal;
        }

        if (act is not Corrected && !isDated)
        {
            yield break;
        }

        var barred = SealCourse.Barred(State, act);
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

    private void Live(SealAct act)
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

    // These two hang on the entries alone, so that a stranger who knows no rule of custody can tell them too.
    private IEnumerable<Refusal> RefuseDate(SealAct act, int place)
    {
        if (act.At.Date > Today)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间 {Moments.Show(act.At)} 晚于今天（{DateForm.Instance.Show(Today, Language.Chinese)}）", $"It is dated {Moments.Show(act.At)}, after today ({DateForm.Instance.Show(Today, Language.English)})"));
        }

        if (act is not Corrected && _made is var (making, made) && making < place && act.At < made)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间 {Moments.Show(act.At)} 早于公章刻制的时间 {Moments.Show(made)}", $"It is dated {Moments.Show(act.At)}, before the seal was made, at {Moments.Show(made)}"));
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
        else if (_acts[entry - 1] is Corrected { Entry: var first })
        {
            yield return new(CustodyRules.CorrectedOpenly, new($"第{entry}条本身是更正，请再次更正原来的第{first}条", $"Entry {entry} is itself a correction; correct entry {first} once more"));
        }
        else if (EntryLine.With(_acts[entry - 1], member, act.Right) is null)
        {
            yield return new(
                CustodyRules.CorrectedOpenly,
                EntryLine.Stated(_acts[entry - 1], member) is { } stated
                    ? new($"第{entry}条的{stated.Label.Chinese}不能是“{string.Join("、", act.Right)}”", $"“{string.Join(", ", act.Right)}” is no value of {stated.Label.English} in entry {entry}")
                    : new($"第{entry}条没有 {member} 这一项", $"Entry {entry} has no member {member}"));
        }
    }

    // Where nobody keeps the seal, the state that it is in says so.
    private static bool Keeps(string? name, string? keeper) => name is not null && (keeper is null || AreOne(name, keeper));

    private static bool AreOne(string? name, string? other) => name is null || other is null ? name is null && other is null : SameName.Comparer.Equals(name, other);

    private IEnumerable<Refusal> RefuseHandover(HandedOver act)
    {
        if (!Keeps(act.From, Custodian))
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

        if (Witnesses(act.Witnesses, act.From, act.To) is var watched && watched < Terms.HandoverWitnesses)
        {
            yield return new(
                CustodyRules.Witnessed,
                new($"移交双方以外的监交人{watched}名，至少须{Terms.HandoverWitnesses}名", $"{watched} witnesses besides the two; at least {Terms.HandoverWitnesses} are needed"));
        }
    }

    private IEnumerable<Refusal> RefuseRequest(UseRequested act)
    {
        if (act.Request is null || act.Applicant is null || act.Document is null || act.Purpose is null || act.Copies is null or 0)
        {
            yield return new(CustodyRules.EnteredInFull, new("申请编号、申请人、文件标题、用途、印数（至少1份）须写全", "Request, applicant, document, purpose and copies (at least 1) must all be stated"));
        }
        else if (_requests.ContainsKey(act.Request))
        {
            yield return new(CustodyRules.EnteredInFull, new($"申请编号{act.Request}已经用过", $"The number {act.Request} has been used"));
        }

        if (!Terms.BlankSheets && (act.Content is null || act.Content == Digest.Of([])))
        {
            yield return new(CustodyRules.NoBlankSheets, act.Content is null ? new("未写明文件内容的 SHA-256（content），看不出盖的不是白纸；可用 sha256sum 算出", "The SHA-256 of the document (content) is not stated, so it may be a blank sheet; sha256sum gives it") : new("文件没有内容", "The document has no content"));
        }
    }

    private IEnumerable<Refusal> RefuseApproval(UseApproved act)
    {
        if (Use(act.Request) is not { Requested: { } requested } use)
        {
            yield return new(CustodyRules.InOrder, NoRequest(act.Request));
        }
        else if (use.Approved is not null)
        {
            yield return new(CustodyRules.InOrder, new($"申请{act.Request}已经批准", $"The request {act.Request} has been approved"));
        }
        else if (AreOne(requested.Applicant, act.Approver) && !Terms.OwnRequests)
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
        if (!Keeps(act.By, Holder))
        {
            yield return new(CustodyRules.ByItsCustodian, NotCustodian(act.By, "盖章人", "whoever stamped"));
        }

        if (Outing?.ReturnBy is { } by && act.At > by)
        {
            yield return new(CustodyRules.TakingOut, new($"公章应于 {Moments.Show(by)} 前归还", $"The seal was due back at {Moments.Show(by)}"));
        }

        if (act.Copies is null or 0)
        {
            yield return new(CustodyRules.EnteredInFull, new("未写明印数（至少1份）", "The copies (at least 1) are not stated"));
        }

        if (Use(act.Request) is not { } use)
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
        if (Terms.TakingOut == TakingOut.Never)
        {
            yield return new(CustodyRules.TakingOut, new("章程规定公章一律不得外带", "The charter says that the seal never leaves the office"));
        }

        if (Terms.TakingOut != TakingOut.WithKeeper)
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
        if (!Keeps(act.To, Custodian))
        {
            yield return new(CustodyRules.ByItsCustodian, NotCustodian(act.To, "接收人", "whoever took it back"));
        }
    }

    private IEnumerable<Refusal> RefuseDestruction(Destroyed act)
    {
        if (Witnesses(act.Witnesses, act.By) is var watched && watched < Terms.DestructionWitnesses)
        {
            yield return new(
                CustodyRules.DestroyedBeforeWitnesses,
                new($"销毁人以外的监销人{watched}名，至少须{Terms.DestructionWitnesses}名", $"{watched} witnesses besides whoever destroyed it; at least {Terms.DestructionWitnesses} are needed"));
        }

        if (act.Record is null)
        {
            yield return new(CustodyRules.DestroyedBeforeWitnesses, new("未写明销毁记录", "The record of it is not stated"));
        }
    }

    private SealUse? Use(string? request) => request is not null && _requests.TryGetValue(request, out var index) ? _uses[index] : null;

    private static Words NoRequest(string? request) => request is null
        ? new("未写明是哪一份申请", "The request is not stated")
        : new($"没有申请{request}", $"There is no request {request}");

    private Words? NotApprover(string? approver) =>
        approver is null ? new("未写明审批人", "The approver is not stated")
        : Approver is null ? new("团委尚未指定审批人", "The League committee has named no approver")
        : !AreOne(approver, Approver) ? new($"审批人是{approver}，团委指定的是{Approver}", $"{approver} approved; the League committee named {Approver}")
        : null;

    private Words NotCustodian(string? person, string chinese, string english) =>
        person is null ? new($"未写明{chinese}", $"{char.ToUpperInvariant(english[0])}{english[1..]} is not stated")
        : !AreOne(person, Custodian) && _formerCustodians.Contains(person, SameName.Comparer) ? new($"{person}已不再保管公章，保管人是{Holder}", $"{person} keeps the seal no longer; {Holder} does")
        : new($"{chinese}是{person}，保管人是{Holder}", $"{person} did; {Holder} keeps the seal");
}

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
    private readonly SortedDictionary<int, SealReview> _reviews = [];
    private readonly List<SealAct> _entered = [];
    private readonly List<SealAct> _acts = [];
    private readonly List<EntryCorrection> _corrections = [];
    private readonly SealObjections _objections;
    private SealLife _life = new();
    private LocalDateTime _latest = LocalDateTime.MinIsoValue;

    private SealHistory(SealTerms terms, LocalDate today) => (Terms, Today, _objections) = (terms, today, new SealObjections(this, _acts));

    /// <summary>The day on which the history is told: no act of a later day is taken.</summary>
    public LocalDate Today { get; }

    /// <summary>The charter's terms.</summary>
    public SealTerms Terms { get; }

    /// <summary>Where the seal is in its life.</summary>
    public SealState State => _life.State;

    /// <summary>Which seal it is: 1 for the first that was made, one more for each made again.</summary>
    public int Piece => _life.Piece;

    /// <summary>The custodian; nothing where the seal has none.</summary>
    public string? Custodian => _life.Custodian;

    /// <summary>The act by which the custodian took the seal: <see cref="Entrusted"/> or <see cref="HandedOver"/>.</summary>
    public SealAct? CustodySince => _life.CustodySince;

    /// <summary>The approver whom the League committee named last.</summary>
    public string? Approver => _life.Approver;

    /// <summary>The act by which the seal left the office, while it is out.</summary>
    public TakenOut? Outing => _life.Outing;

    /// <summary>The entry that tells that the seal was made, and when; nothing where none does.</summary>
    internal (int Place, LocalDateTime At)? Made { get; private set; }

    /// <summary>The time of the last act that was taken.</summary>
    public LocalDateTime? Last => _life.Last;

    /// <summary>The uses, in the order in which they were requested, or done without a request.</summary>
    public ImmutableArray<SealUse> Uses => [.. _life.Uses];

    /// <summary>The acts that contradict themselves or what came before, in the order entered. They change nothing.</summary>
    public ImmutableArray<RefusedAct> Refused => [.. from r in _reviews where !r.Value.IsTaken select new RefusedAct(r.Key, _acts[r.Key - 1], r.Value.Refusals)];

    /// <summary>What was done against a rule, in the order entered: the acts were taken all the same.</summary>
    public ImmutableArray<SealFinding> Findings => [.. _reviews.Values.Where(static r => r.IsTaken).SelectMany(static r => r.Findings)];

    /// <summary>The acts in the order entered, each as it is right: as it was corrected last, or as it was entered.</summary>
    public ImmutableArray<SealAct> Acts => [.. _acts];

    /// <summary>What was corrected, in the order entered.</summary>
    public ImmutableArray<EntryCorrection> Corrections => [.. _corrections];

    /// <summary>What is doubted, entry by entry: names that look the same and are written otherwise, and requests of which nobody says what was to be stamped. Doubts change nothing.</summary>
    public ImmutableArray<DoubtedEntry> Doubts => [.. DoubtedEntry.Of(_acts, Terms)];

    /// <summary>Who holds the seal: the keeper while it is out, if one was named, else the custodian.</summary>
    public string? Holder => _life.Holder;

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
    /// <returns>What it contradicts, which rules it breaks, and what of it is asked about.</returns>
    public SealReview Ask(SealAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var place = _acts.Count + 1;
        return Asked(act, place) with { Doubts = [.. DoubtedEntry.OfContent(act, place, Terms)] };
    }

    private SealReview Asked(SealAct act, int place)
    {
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
        _reviews.Clear();
        _acts.Clear();
        _corrections.Clear();
        (_life, Made) = (new(), null);
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
        Made = made < 0 ? null : (made + 1, _acts[made].At);
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
            Made ??= (place, act.At);
        }

        var review = Review(act, place, isLate);
        Keep(place, review);
        if (review.IsTaken)
        {
            _life.Live(act);
        }
    }

    private void Keep(int place, SealReview review)
    {
        if (!review.IsClear)
        {
            _reviews[place] = review;
        }
    }

    private bool IsLate(SealAct act, int place) => act is not Corrected && act.At < _latest && _objections.IsDated(act, place);

    private void Tell(SealAct act, int place)
    {
        if (act is not Corrected && act.At > _latest && _objections.IsDated(act, place))
        {
            _latest = act.At;
        }
    }

    private SealReview Review(SealAct act, int place, bool isLate)
    {
        var against = _objections.Of(act, place, isLate).ToLookup(static r => r.By.Refuses);
        return new([.. against[true]], [.. against[false].Select(r => new SealFinding(place, act, r.By, r.Because))]);
    }

    /// <summary>Whether somebody was the custodian before the one who is.</summary>
    internal bool Kept(string person) => _life.Kept(person);

    /// <summary>The use that was requested by a number; nothing where no such request stands.</summary>
    internal SealUse? Use(string? request) => _life.Use(request);
}

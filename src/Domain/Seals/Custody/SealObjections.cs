using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against an act where the history of its seal has come so far: what it contradicts, and which rules it breaks. It asks, and changes nothing.</summary>
/// <param name="history">The history until then.</param>
/// <param name="acts">The acts entered until then, each as it is right.</param>
internal sealed class SealObjections(SealHistory history, IReadOnlyList<SealAct> acts)
{
    private readonly EntryObjections _entries = new(history, acts);
    private readonly CustodyObjections _custody = new(history);
    private readonly UseObjections _uses = new(history);

    /// <summary>All that stands against an act.</summary>
    /// <param name="act">The act.</param>
    /// <param name="place">Its place among the entries, from 1.</param>
    /// <param name="isLate">Whether it was entered after acts of a later time.</param>
    public IEnumerable<Refusal> Of(SealAct act, int place, bool isLate)
    {
        var isDated = true;
        foreach (var refusal in _entries.OfDate(act, place))
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
                $"在更晚的事项之后才登记，这一项的时间是{Moments.Show(act.At, Language.Chinese)}", $"It was entered after acts of a later time; it is of {Moments.Show(act.At, Language.English)}"));
        }

        if (barred is not null)
        {
            yield return barred;
        }

        foreach (var refusal in act is Corrected correction ? _entries.OfCorrection(correction, place - 1) : _custody.Of(act).Concat(_uses.Of(act)))
        {
            yield return refusal;
        }
    }

    /// <returns>Whether nothing stands against an act's time.</returns>
    public bool IsDated(SealAct act, int place) => !_entries.OfDate(act, place).Any();
}

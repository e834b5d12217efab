using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Seals.Custody;

/// <summary>What stands against an act by the entries of its register alone: its time, and what it puts right. A stranger who knows no rule of custody can tell it too.</summary>
/// <param name="history">The history until then.</param>
/// <param name="acts">The acts entered until then, each as it is right.</param>
internal sealed class EntryObjections(SealHistory history, IReadOnlyList<SealAct> acts)
{
    /// <summary>What stands against its time: a day that is not yet, or before the seal was made.</summary>
    /// <param name="act">The act.</param>
    /// <param name="place">Its place among the entries, from 1.</param>
    public IEnumerable<Refusal> OfDate(SealAct act, int place)
    {
        if (act.At.Date > history.Today)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间{Moments.Show(act.At, Language.Chinese)}晚于今天（{DateForm.Instance.Show(history.Today, Language.Chinese)}）", $"It is dated {Moments.Show(act.At, Language.English)}, after today ({DateForm.Instance.Show(history.Today, Language.English)})"));
        }

        if (act is not Corrected && history.Made is var (making, made) && making < place && act.At < made)
        {
            yield return new(
                CustodyRules.Dated,
                new($"时间{Moments.Show(act.At, Language.Chinese)}早于公章刻制的时间{Moments.Show(made, Language.Chinese)}", $"It is dated {Moments.Show(act.At, Language.English)}, before the seal was made, at {Moments.Show(made, Language.English)}"));
        }
    }

    /// <summary>What stands against a correction.</summary>
    /// <param name="act">The correction.</param>
    /// <param name="before">How many entries stand before it.</param>
    public IEnumerable<Refusal> OfCorrection(Corrected act, int before)
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
}

using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Whether a school's own rule is as strict as one that binds, decided by judging both at their critical values.</summary>
/// <remarks>Comparing the shapes of two rules says little: an exception written with <em>any</em> loosens what looks stricter. So both judge made-up unions at the edge of either.</remarks>
internal static class Tightening
{
    /// <summary>Looks for a union that keeps the one rule and breaks the other.</summary>
    /// <param name="own">The school's own question.</param>
    /// <param name="binding">The question that binds.</param>
    /// <param name="union">A union of the level and kind in question, of which nothing else is known.</param>
    /// <returns>Such a made-up union, which shows how the own rule is looser; nothing where it is as strict or stricter.</returns>
    public static UnionRecord? Counterexample(Requirement<UnionRecord> own, Requirement<UnionRecord> binding, UnionRecord union)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(binding);
        ArgumentNullException.ThrowIfNull(union);
        IEnumerable<UnionRecord> unions = [union];
        foreach (var values in own.CriticalValues().Concat(binding.CriticalValues()).GroupBy(static v => v.Path))
        {
            unions = unions.SelectMany(u => values.Select(v => v.Give(u)));
        }

        return unions.FirstOrDefault(u => own.Judge(u) == Verdict.Met && binding.Judge(u) == Verdict.NotMet);
    }
}

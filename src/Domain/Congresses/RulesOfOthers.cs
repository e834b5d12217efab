using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Law;

namespace UnionGovernance.Congresses;

/// <summary>What of a congress only other schools are known to rule: nothing says that this school rules it too, in its charter or in the terms of the file.</summary>
/// <remarks>Its results do not stand by such a rule, and that it was held in due form is open: a rule of one school is no national one. Steps out of order are none of it, as they may only have been entered so.</remarks>
internal static class RulesOfOthers
{
    public static ImmutableArray<RefusedMatter> Of(Proceedings proceedings, ImmutableArray<RefusedMatter> refused, IEnumerable<ElectionOutcome> elections, IReadOnlySet<Refusal> steps) =>
        [.. refused.Where(m => m.Refusal.By.Basis.Force == Force.LocalExample && !steps.Contains(m.Refusal) && !IsOfTheSchool(proceedings, m.Refusal, elections))];

    // Every charter has an article on each of these but one; without a charter a term that stands at its default says nothing.
    private static bool IsOfTheSchool(Proceedings proceedings, Refusal refusal, IEnumerable<ElectionOutcome> elections)
    {
        var (by, terms, defaults) = (refusal.By, proceedings.Terms, CongressTerms.Defaults);
        return by == ElectionRules.Surplus ? elections.Any(e => e.AllRefusals.Contains(refusal) && HasSurplus(proceedings, e.Election.Office))
            : proceedings.UnderCharter
            || (by == VoteRules.Quorum && terms.Quorum != defaults.Quorum)
            || (by == ElectionRules.EnoughScrutineers && terms.Scrutineers != defaults.Scrutineers)
            || (by == ElectionRules.Settled && (terms.Tie, terms.TooFew) != (defaults.Tie, defaults.TooFew));
    }

    private static bool HasSurplus(Proceedings proceedings, Office office) => office switch
    {
        Office.HigherDelegates => proceedings.Terms.HigherSurplus is not null,
        Office.Presidium => proceedings.UnderCharter || proceedings.Terms.PresidiumSurplus is not null,
        Office.Delegates => proceedings.UnderCharter || proceedings.Terms.DelegateSurplus != CongressTerms.Defaults.DelegateSurplus,
        _ => proceedings.UnderCharter,
    };
}

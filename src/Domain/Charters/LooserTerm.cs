using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A term that asks less than a national rule.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">The number of its article.</param>
/// <param name="Own">What the charter asks.</param>
/// <param name="Binding">The national rule. Where it says only what is normal, the school may keep its term with a stated reason; else the term is refused.</param>
/// <param name="Counterexample">A made-up union that keeps the charter and breaks the national rule.</param>
public sealed record LooserTerm(CharterTerm Term, string Article, Specification<UnionRecord> Own, Rule Binding, UnionRecord Counterexample)
{
    /// <summary>Whether the term is refused.</summary>
    public bool IsRefused => Binding.Provision.Force == Force.Binding;
}

using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A term that asks less than a rule above it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">The number of its article.</param>
/// <param name="Own">What the charter asks.</param>
/// <param name="Above">The national rule, or for a college's charter its school's. Where it says only what is normal, the school may keep its term with a stated reason; else the term is refused.</param>
/// <param name="Shown">A made-up union that keeps the charter and breaks that rule.</param>
public sealed record LooserTerm(CharterTerm Term, string Article, Requirement<UnionRecord> Own, BindingRule Above, Entailment<UnionRecord>.Refuted Shown)
{
    /// <summary>The rule above it.</summary>
    public Rule Binding => Above.Rule;

    /// <summary>The union that is made up.</summary>
    public UnionRecord Counterexample => Shown.Counterexample;

    /// <summary>Whether the term is refused.</summary>
    public bool IsRefused => Binding.Basis.Force is Force.Binding or Force.OwnCharter;

    /// <summary>The article, both values, and what the one permits and the other does not.</summary>
    public Words Because => new(
        $"{Article}（{Term.Option.Question.Chinese}）写作{Quotation.Of(Own.Describe(Language.Chinese))}，宽于{Above.Words.Chinese}；例如{Quotation.Of(Shown.Describe(Language.Chinese))}，章程允许而该规定不允许",
        $"{Article} ({Term.Option.Question.English}) reads \"{Own.Describe(Language.English)}\", looser than {Above.Words.English}; for example, the charter permits \"{Shown.Describe(Language.English)}\", which that rule forbids");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;
}

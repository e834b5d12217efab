using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A term that asks less than a rule above it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">The number of its article.</param>
/// <param name="Own">What the charter asks.</param>
/// <param name="Binding">The national rule, or for a college's charter its school's. Where it says only what is normal, the school may keep its term with a stated reason; else the term is refused.</param>
/// <param name="Counterexample">A made-up union that keeps the charter and breaks that rule.</param>
public sealed record LooserTerm(CharterTerm Term, string Article, Requirement<UnionRecord> Own, Rule Binding, UnionRecord Counterexample)
{
    /// <summary>Whether the term is refused.</summary>
    public bool IsRefused => Binding.Basis.Force is Force.Binding or Force.OwnCharter;

    /// <summary>The article and both values.</summary>
    public Words Because => new(
        $"{Article}（{Term.Option.Question.Chinese}）写作“{Own.Describe(Language.Chinese)}”，宽于“{Binding.Title.Chinese}”（{Binding.Basis.Document}）",
        $"{Article} ({Term.Option.Question.English}) reads \"{Own.Describe(Language.English)}\", looser than \"{Binding.Title.English}\" ({Binding.Basis.Document})");
}

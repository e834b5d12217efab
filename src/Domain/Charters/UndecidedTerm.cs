using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>A term of which it is not decided whether it asks less than a rule above it. The charter is not refused for it, nor is it said to be as strict.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">The number of its article.</param>
/// <param name="Own">What the charter asks.</param>
/// <param name="Above">The rule.</param>
/// <param name="Why">Why it is not decided.</param>
public sealed record UndecidedTerm(CharterTerm Term, string Article, Requirement<UnionRecord> Own, BindingRule Above, Sequence<Words> Why)
{
    /// <summary>The article, both values, and why they are not compared.</summary>
    public Words Because => new(
        $"{Article}（{Term.Option.Question.Chinese}）写作{Quotation.Of(Own.Describe(Language.Chinese))}，不能判定是否宽于{Above.Words.Chinese}：{string.Join('；', Why.Select(static w => w.Chinese))}",
        $"{Article} ({Term.Option.Question.English}) reads \"{Own.Describe(Language.English)}\"; whether that is looser than {Above.Words.English} is not decided: {string.Join("; ", Why.Select(static w => w.English))}");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;
}

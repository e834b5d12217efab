using UnionGovernance.Json;
using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>A rule's line in an edition's table.</summary>
/// <param name="Number">The printed number, such as 3（一）; it may differ from edition to edition.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Attestation">How well the number is known.</param>
/// <param name="Mark">The mark printed at it.</param>
public sealed record Item(string Number, Rule Rule, Attestation Attestation, Mark Mark)
{
    /// <summary>The rule as schools read it that settle otherwise what may be read in two ways; none where it can be read in one way only.</summary>
    public Sequence<Alternative> Alternatives { get; init; } = [];

    /// <summary>The line as a school reads it.</summary>
    /// <param name="options">What the school settles.</param>
    /// <returns>The line with the alternative of those options, or as it is where it has none.</returns>
    public Item As(RecordOptions options) => Alternatives.FirstOrDefault(a => a.Options == options) is { } alternative ? this with { Rule = alternative.Rule } : this;

    /// <summary>The number as read in a language: a form's own number stays as printed; a goal and a measure are counted in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The number, such as 3（一） or Goal 1.</returns>
    public string NumberIn(Language language) => language == Language.Chinese ? Number
        : Number.StartsWith("目标", StringComparison.Ordinal) ? Number.Replace("目标", "Goal ", StringComparison.Ordinal)
        : Number.StartsWith("措施", StringComparison.Ordinal) ? Number.Replace("措施", "Measure ", StringComparison.Ordinal)
        : Number;

    /// <summary>The line within a sentence: its number and its rule, such as 第3项“工作部门一般不超过6个”. Goals and measures are called what they are.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rule">What the rule is called; its title, if not said.</param>
    /// <returns>The words.</returns>
    internal string Called(Language language, Words? rule = null)
    {
        var (isOfForm, called) = (char.IsAsciiDigit(Number[0]), rule ?? Rule.Title);
        return language == Language.Chinese ? $"{(isOfForm ? $"第{Number}项" : Number)}{Quotation.Of(called.Chinese)}" : $"{(isOfForm ? "item " : string.Empty)}{NumberIn(language)} \"{called.English}\"";
    }

    /// <inheritdoc/>
    public override string ToString() => Called(Language.Chinese);

    internal static Shape<Item> Shape { get; } = Shapes.Written<Item>(static v =>
    {
        v.Required("attestation", "编号的可靠程度", "how well the number is known", VerdictWords.Attestations, static i => i.Attestation);
        v.Required("mark", "标记", "mark", VerdictWords.Marks, static i => i.Mark);
    });
}

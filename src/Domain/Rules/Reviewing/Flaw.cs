namespace UnionGovernance.Rules.Reviewing;

/// <summary>What is wrong with a rule, or with rules together.</summary>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Rules">The rules, by their ids.</param>
/// <param name="Because">Why, with a witness: a made-up union, the parts that contradict each other, how many cases were gone through.</param>
public sealed record Flaw(FlawKind Kind, Sequence<string> Rules, Words Because)
{
    /// <summary>The flaw in one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The rules and what is wrong with them, without a full stop.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"{string.Join('、', Rules)}：{Because.Chinese}"
        : $"{string.Join(", ", Rules)}: {Because.English}";

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}

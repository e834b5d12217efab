namespace UnionGovernance.Rules;

/// <summary>Whether one requirement entails another.</summary>
/// <typeparam name="T">What is judged.</typeparam>
public abstract record Entailment<T>
{
    private Entailment()
    {
    }

    /// <summary>It does: over every subject, whatever is known of it, what keeps the premise does not break the conclusion.</summary>
    /// <param name="Cases">How many made-up subjects were judged; none where the conclusion is a part of the premise.</param>
    public sealed record Proved(int Cases) : Entailment<T>;

    /// <summary>It does not.</summary>
    /// <param name="Counterexample">Someone made up who keeps the premise and does not keep the conclusion. Nothing else is known of them.</param>
    /// <param name="Facts">What is made up, a fact each, such as 工作人员人数：61人.</param>
    public sealed record Refuted(T Counterexample, Sequence<Words> Facts) : Entailment<T>
    {
        /// <summary>The facts that were made up, in one line.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The facts, such as 工作人员人数：61人、学生数较多或多校区：是.</returns>
        public string Describe(Language language) => string.Join(language == Language.Chinese ? "、" : ", ", Facts.Select(f => f.In(language)));

        /// <inheritdoc/>
        public override string ToString() => Describe(Language.Chinese);
    }

    /// <summary>Nobody was found who keeps the premise and not the conclusion, and yet that is no proof.</summary>
    /// <param name="Because">Why not.</param>
    public sealed record Undecided(Sequence<Words> Because) : Entailment<T>;
}

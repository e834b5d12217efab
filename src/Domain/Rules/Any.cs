using System.Collections.Immutable;

namespace UnionGovernance.Rules;

/// <summary>One part kept is enough. Any of nothing is <see cref="Verdict.NotApplicable"/>.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Parts">The alternatives; an exception to a limit is written as one of them.</param>
/// <exception cref="ArgumentException">A part may lapse.</exception>
public sealed record Any<T>(ImmutableArray<Specification<T>> Parts) : Specification<T>
{
    /// <summary>The alternatives.</summary>
    public ImmutableArray<Specification<T>> Parts { get; } = [.. Parts.Select(static p => Lapse.Refuse(p, nameof(Parts)))];

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var verdict = Verdict.NotApplicable;
        foreach (var part in Parts)
        {
            verdict = verdict.Or(part.Judge(subject));
        }

        return verdict;
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) =>
        new(Judge(subject), this, [], [.. Parts.Select(p => p.Explain(subject))]);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) != Verdict.NotMet ? [] : [.. Parts.SelectMany(p => p.Mends(subject)).Select(static m => m with { Alternative = true })];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Parts.SelectMany(static p => p.CriticalValues())];

    /// <inheritdoc/>
    public override string Describe(Language language) => string.Join(language == Language.Chinese ? "，或者" : ", or ", Parts.Select(p => p.Describe(language)));
}

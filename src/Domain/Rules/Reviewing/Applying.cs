using System.Collections.Immutable;

namespace UnionGovernance.Rules.Reviewing;

/// <summary>A part is met, and not merely beside the point.</summary>
internal sealed record Applying<T>(Requirement<T> Part) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("applying", Part);

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Part.Judge(subject) is var verdict && verdict == Verdict.NotApplicable ? Verdict.NotMet : verdict;

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], [Part.Explain(subject)]);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => Part.CriticalValues();

    /// <inheritdoc/>
    public override string Describe(Language language) => Part.Describe(language);

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => Part.Leaves();
}

using System.Collections.Immutable;
using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>The opposite of a part.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Part">The part.</param>
/// <exception cref="ArgumentException">The part may lapse.</exception>
public sealed record Not<T>(Requirement<T> Part) : Requirement<T>
{
    /// <summary>The part.</summary>
    public Requirement<T> Part { get; } = Lapse.Refuse(Part, nameof(Part));

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("not", Part);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => Part.IsOfCircumstances;

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Part.Judge(subject).Not();

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns) => Part.Filter(verdict.Not(), columns);

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], [Part.Explain(subject)]);

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Leaves().SelectMany(static l => l.CriticalValues())];

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => Part.Leaves();

    /// <inheritdoc/>
    public override ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Because;
    }

    /// <inheritdoc/>
    public override Words? LeadIn(Verdict verdict) => new("须与此相反", "the opposite of this is asked");

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese ? $"并非{Part.Describe(language)}" : $"not: {Part.Describe(language)}";
}

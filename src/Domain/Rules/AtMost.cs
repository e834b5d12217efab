using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A fact does not exceed a limit; the limit itself is allowed.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TValue">Heads, a share, a date.</typeparam>
/// <param name="Path">The fact.</param>
/// <param name="Limit">The greatest value allowed.</param>
/// <remarks>A fact that is not applicable leaves this undetermined: only a rule may excuse, or anyone could silence a cap.</remarks>
public sealed record AtMost<T, TValue>(FactPath<T, TValue> Path, TValue Limit) : Requirement<T>
    where TValue : notnull, IComparable<TValue>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("atMost", Path, Limit);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Bounds.AtMost(Path.Read(subject), Limit);

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return BoundsConditions.AtMost(Limit, verdict).Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.AtMost, Limit) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, TValue>(Path, Limit)];

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(T subject) => Path is FactPath<T, int> count && Limit is int limit ? Distance.Above(count.Read(subject), limit) : [];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}{Path.Form.NoMore.Chinese}{Path.Form.Show(Limit, language)}"
        : $"{Path.Label.English}: {Path.Form.NoMore.English} {Path.Form.Show(Limit, language)}";
}

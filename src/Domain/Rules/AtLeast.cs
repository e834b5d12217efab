using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A fact reaches a floor; the floor itself is enough.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TValue">Heads, a share, a date.</typeparam>
/// <param name="Path">The fact.</param>
/// <param name="Floor">The least value allowed.</param>
/// <remarks>A fact that is not applicable leaves this undetermined: only a rule may excuse.</remarks>
public sealed record AtLeast<T, TValue>(FactPath<T, TValue> Path, TValue Floor) : Requirement<T>
    where TValue : notnull, IComparable<TValue>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("atLeast", Path, Floor);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject) => Bounds.AtLeast(Path.Read(subject), Floor);

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return BoundsConditions.AtLeast(Floor, verdict).Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.AtLeast, Floor) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, TValue>(Path, Floor)];

    /// <inheritdoc/>
    internal override ImmutableArray<Distance> Distances(T subject) => Path is FactPath<T, int> count && Floor is int floor ? Distance.Below(count.Read(subject), floor) : [];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}{Path.Form.NoLess.Chinese}{Path.Form.Show(Floor, language)}"
        : $"{Path.Label.English}: {Path.Form.NoLess.English} {Path.Form.Show(Floor, language)}";
}

using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A fact has one of several values.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TValue">What the fact is about.</typeparam>
/// <param name="Path">The fact.</param>
/// <param name="Allowed">The values allowed, the usual one first.</param>
public sealed record OneOf<T, TValue>(FactPath<T, TValue> Path, Sequence<TValue> Allowed) : Requirement<T>
    where TValue : notnull
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("oneOf", Path, Allowed);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var fact = Path.Read(subject);
        if (fact.Known != Known.Given)
        {
            return Verdict.Undetermined;
        }

        foreach (var value in Allowed)
        {
            if (EqualityComparer<TValue>.Default.Equals(value, fact.Low))
            {
                return Verdict.Met;
            }
        }

        return Verdict.NotMet;
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        TValue[] allowed = [.. Allowed];
        Expression<Func<Fact<TValue>, bool>> condition = verdict switch
        {
            Verdict.Met => f => f.Known == Known.Given && Enumerable.Contains(allowed, f.Low),
            Verdict.NotMet => f => f.Known == Known.Given && !Enumerable.Contains(allowed, f.Low),
            Verdict.Undetermined => static f => f.Known != Known.Given,
            _ => Conditions.Always<Fact<TValue>>(false),
        };
        return condition.Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.Become, Allowed[0]) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Allowed.Select(v => new CriticalValue<T, TValue>(Path, v))];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}：{string.Join(" 或 ", Allowed.Select(v => Path.Form.Show(v, language)))}"
        : $"{Path.Label.English}: {string.Join(" or ", Allowed.Select(v => Path.Form.Show(v, language)))}";
}

using System.Collections.Immutable;
using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A yes-or-no fact is a yes.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Path">The fact.</param>
public sealed record Is<T>(FactPath<T, bool> Path) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("is", Path);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => !Path.CanChange;

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var fact = Path.Read(subject);
        return fact.Known != Known.Given ? Verdict.Undetermined : fact.Low ? Verdict.Met : Verdict.NotMet;
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Expression<Func<Fact<bool>, bool>> condition = verdict switch
        {
            Verdict.Met => static f => f.Known == Known.Given && f.Low,
            Verdict.NotMet => static f => f.Known == Known.Given && !f.Low,
            Verdict.Undetermined => static f => f.Known != Known.Given,
            _ => Conditions.Always<Fact<bool>>(false),
        };
        return condition.Of(columns.Of(Path));
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.Become, true) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, bool>(Path, true)];

    /// <inheritdoc/>
    public override string Describe(Language language) => Path.Label.In(language);
}

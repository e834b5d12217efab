using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Required steps were taken in their order. Further steps before, between or after them break nothing.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TStep">A step.</typeparam>
/// <param name="Path">The steps taken.</param>
/// <param name="Required">The steps required, in order.</param>
public sealed record InOrder<T, TStep>(FactPath<T, Sequence<TStep>> Path, Sequence<TStep> Required) : Requirement<T>
    where TStep : notnull
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("inOrder", Path, Required);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var fact = Path.Read(subject);
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        var taken = 0;
        foreach (var step in fact.Low)
        {
            if (taken < Required.Count && EqualityComparer<TStep>.Default.Equals(step, Required[taken]))
            {
                taken++;
            }
        }

        return taken == Required.Count ? Verdict.Met : fact.Known == Known.Given ? Verdict.NotMet : Verdict.Undetermined;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.Covers, Required) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, Sequence<TStep>>(Path, Required)];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}依次为{Path.Form.Show(Required, language)}"
        : $"{Path.Label.English}, in order: {Path.Form.Show(Required, language)}";
}

using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A list holds all that is required. A list known to be partial can keep this, but never break it.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TElement">What is listed.</typeparam>
/// <param name="Path">The list.</param>
/// <param name="Required">What must stand in it.</param>
public sealed record Covers<T, TElement>(FactPath<T, Sequence<TElement>> Path, Sequence<TElement> Required) : Requirement<T>
    where TElement : notnull
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("covers", Path, Required);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var fact = Path.Read(subject);
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        foreach (var element in Required)
        {
            if (!fact.Low.Contains(element))
            {
                return fact.Known == Known.Given ? Verdict.NotMet : Verdict.Undetermined;
            }
        }

        return Verdict.Met;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.Covers, Required) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, Sequence<TElement>>(Path, []), .. Required.Select(e => new CriticalValue<T, Sequence<TElement>>(Path, [e]))];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}包括{Path.Form.Show(Required, language)}"
        : $"{Path.Label.English}: among them {Path.Form.Show(Required, language)}";
}

using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>A list holds nothing but what is permitted. A list known to be partial can break this, but never keep it.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <typeparam name="TElement">What is listed.</typeparam>
/// <param name="Path">The list.</param>
/// <param name="Permitted">What may stand in it.</param>
public sealed record NothingBut<T, TElement>(FactPath<T, Sequence<TElement>> Path, Sequence<TElement> Permitted) : Requirement<T>
    where TElement : notnull
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("nothingBut", Path, Permitted);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var fact = Path.Read(subject);
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        foreach (var element in fact.Low)
        {
            if (!Permitted.Contains(element))
            {
                return Verdict.NotMet;
            }
        }

        return fact.Known == Known.Within ? Verdict.Undetermined
            : fact.Low.Count == 0 ? Verdict.NotApplicable : Verdict.Met;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject)
    {
        var fact = Path.Read(subject);
        return new([Path.Measure(subject)], [])
        {
            BrokenBy = fact.Known is Known.Given or Known.Within
                ? [.. fact.Low.Where(e => !Permitted.Contains(e)).Select(e => Path.Form.Show(Sequence.Of([e]), Language.Chinese))]
                : [],
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject) =>
        Judge(subject) == Verdict.NotMet ? Mend.Of(Path, Path.Form, Change.NothingBut, Permitted) : [];

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [new CriticalValue<T, Sequence<TElement>>(Path, []), .. Permitted.Select(e => new CriticalValue<T, Sequence<TElement>>(Path, [e]))];

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}仅限{Path.Form.Show(Permitted, language)}"
        : $"{Path.Label.English}: nothing but {Path.Form.Show(Permitted, language)}";
}

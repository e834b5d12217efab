using System.Collections.Immutable;
using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>Every part is kept. All of nothing is <see cref="Verdict.NotApplicable"/>, never met.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Parts">The parts.</param>
public sealed record All<T>(ImmutableArray<Requirement<T>> Parts) : Requirement<T>
{
    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("all", Parts);

    /// <inheritdoc/>
    public override bool MayLapse => Parts.Any(static p => p.MayLapse);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => Parts.All(static p => p.IsOfCircumstances);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var verdict = Verdict.NotApplicable;
        foreach (var part in Parts)
        {
            verdict = verdict.And(part.Judge(subject));
            if (verdict == Verdict.NotMet)
            {
                break;
            }
        }

        return verdict;
    }

    /// <inheritdoc/>
    public override Expression<Func<T, bool>> Filter(Verdict verdict, IFactColumns<T> columns)
    {
        var (met, broken, open, beside) = (Parts.Filters(Verdict.Met, columns), Parts.Filters(Verdict.NotMet, columns), Parts.Filters(Verdict.Undetermined, columns), Parts.Filters(Verdict.NotApplicable, columns));
        return verdict switch
        {
            Verdict.NotMet => Conditions.Any(broken),
            Verdict.Undetermined => Conditions.Any(broken).Not().And(Conditions.Any(open)),
            Verdict.Met => Conditions.All(met.Zip(beside, Conditions.Or)).And(Conditions.Any(met)),
            _ => Conditions.All(beside),
        };
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], [.. Parts.Select(p => p.Explain(subject))]);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject)
    {
        if (Parts.Any(p => p.IsOfCircumstances && p.Judge(subject) == Verdict.NotMet))
        {
            return [];
        }

        Sequence<Requirement> open = [.. Parts.Where(p => p.IsOfCircumstances && p.Judge(subject) == Verdict.Undetermined)];
        return [.. Parts.SelectMany(p => p.Mends(subject)).Select(m => m with { Where = [.. open.Concat(m.Where)] })];
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Leaves().SelectMany(static l => l.CriticalValues())];

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => Parts.SelectMany(static p => p.Leaves());

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Conjuncts() => Parts.SelectMany(static p => p.Conjuncts());

    /// <inheritdoc/>
    /// <remarks>A part that does not apply is one reason why nothing more is asked.</remarks>
    public override ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Verdict == Verdict.Met ? whole.Because : base.DecidingIn(whole);
    }

    /// <inheritdoc/>
    public override Words? LeadIn(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("各项都满足", "all of these hold"),
        Verdict.NotMet => new("其中不满足的", "among what is asked, not met"),
        Verdict.Undetermined => new("其中还不能判定的", "among what is asked, still open"),
        _ => new("各项都不适用", "none of these applies"),
    };

    /// <inheritdoc/>
    public override string Describe(Language language) => string.Join(language == Language.Chinese ? "，且" : ", and ", Parts.Select(p => p.Describe(language)));
}

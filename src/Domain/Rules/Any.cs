using System.Collections.Immutable;
using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>One part kept is enough. Any of nothing is <see cref="Verdict.NotApplicable"/>.</summary>
/// <typeparam name="T">What is judged.</typeparam>
/// <param name="Parts">The alternatives; an exception to a limit is written as one of them.</param>
/// <exception cref="ArgumentException">A part may lapse.</exception>
public sealed record Any<T>(ImmutableArray<Requirement<T>> Parts) : Requirement<T>
{
    /// <summary>The alternatives.</summary>
    public ImmutableArray<Requirement<T>> Parts { get; } = [.. Parts.Select(static p => Lapse.Refuse(p, nameof(Parts)))];

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of("any", Parts);

    /// <inheritdoc/>
    public override bool IsOfCircumstances => Parts.All(static p => p.IsOfCircumstances);

    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var verdict = Verdict.NotApplicable;
        foreach (var part in Parts)
        {
            verdict = verdict.Or(part.Judge(subject));
            if (verdict == Verdict.Met)
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
            Verdict.Met => Conditions.Any(met),
            Verdict.Undetermined => Conditions.Any(met).Not().And(Conditions.Any(open)),
            Verdict.NotMet => Conditions.All(broken.Zip(beside, Conditions.Or)).And(Conditions.Any(broken)),
            _ => Conditions.All(beside),
        };
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(T subject) => new([], [.. Parts.Select(p => p.Explain(subject))]);

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(T subject)
    {
        if (Judge(subject) != Verdict.NotMet)
        {
            return [];
        }

        var ways = Parts.Select(p => (Mends: p.Mends(subject), IsSure: p.Explain(subject).Whole().All(static e => e.Verdict != Verdict.Undetermined)))
            .Where(static w => w.Mends.Length > 0)
            .ToList();
        // Of two ways along one fact the shorter is enough, if nothing else is open on it.
        var needed = ways.Where(w => w.Mends is not [var longer] || !ways.Any(o => o is { IsSure: true, Mends: [var shorter] } && shorter.IsWithin(longer))).ToList();
        return [.. needed.SelectMany(static w => w.Mends).Select(m => m with { Alternative = needed.Count > 1 })];
    }

    /// <inheritdoc/>
    public override ImmutableArray<CriticalValue<T>> CriticalValues() => [.. Leaves().SelectMany(static l => l.CriticalValues())];

    /// <inheritdoc/>
    internal override IEnumerable<Requirement<T>> Leaves() => Parts.SelectMany(static p => p.Leaves());

    /// <inheritdoc/>
    /// <remarks>An alternative that failed is one reason why an open one is asked about; one that does not apply, why the others are all there are.</remarks>
    public override ImmutableArray<Explanation> DecidingIn(Explanation whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Verdict switch
        {
            Verdict.NotMet => whole.Because,
            Verdict.Undetermined => [.. whole.Because.Where(static p => p.Verdict is Verdict.Undetermined or Verdict.NotMet)],
            _ => base.DecidingIn(whole),
        };
    }

    /// <inheritdoc/>
    public override Words? LeadIn(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("满足其中一种情形", "one of the alternatives holds"),
        Verdict.NotMet => new("各种情形无一满足", "none of the alternatives holds"),
        Verdict.Undetermined => new("各种情形尚无一种确知满足", "no alternative is known to hold"),
        _ => new("各种情形都不适用", "no alternative applies"),
    };

    /// <inheritdoc/>
    public override string Describe(Language language) => string.Join(FindingColumns.Or.In(language), Parts.Select(p => p.Describe(language)));
}

using System.Collections.Immutable;

namespace UnionGovernance.Rules;

/// <summary>Decides whether one requirement entails another: whether whoever keeps the one keeps the other.</summary>
/// <remarks>
/// A requirement turns its answer at finitely many values, its <see cref="Requirement{T}.CriticalValues">critical values</see>. Between two of them
/// every value is like every other, so that one of each kind stands for all. Subjects are made up fact by fact, each fact that either requirement
/// names having one value of each kind; a way is given up as soon as what is known of it settles the answer, which further facts cannot turn round.
/// Comparing the shapes of two rules would say little, for an exception written with <em>any</em> loosens what looks stricter, and judging a given
/// record says nothing of others.
/// </remarks>
public static class Entailment
{
    /// <summary>The most made-up subjects that are judged before a pair is left undecided.</summary>
    public const int MostCases = 200_000;

    /// <summary>Decides whether whoever keeps the premise keeps the conclusion.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="premise">The requirement that is kept, such as a school's own.</param>
    /// <param name="conclusion">The requirement that is to follow, such as one that binds.</param>
    /// <param name="subject">Of whom it is asked, such as a union of one level and kind: what is not to vary is given, and nothing else is known.</param>
    /// <returns>
    /// The proof; or someone made up who keeps the premise, or to whom it does not apply, and does not keep the conclusion, a yes that nobody attests
    /// counting as not kept; or why it is undecided.
    /// </returns>
    public static Entailment<T> Of<T>(Requirement<T> premise, Requirement<T> conclusion, T subject)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(conclusion);
        ArgumentNullException.ThrowIfNull(subject);
        ImmutableArray<Requirement<T>> kept = [.. premise.Conjuncts()];
        HashSet<string> stated = [.. kept.Append(premise).Select(static k => k.Canonical)];
        var (cases, undecided) = (0, new List<Words>());
        foreach (var part in conclusion.Conjuncts())
        {
            switch (stated.Contains(part.Canonical) ? new Entailment<T>.Proved(0) : OfPart(premise, kept, part, subject))
            {
                case Entailment<T>.Refuted refuted:
                    return refuted;
                case Entailment<T>.Undecided { Because: var because }:
                    undecided.AddRange(because);
                    break;
                case Entailment<T>.Proved proved:
                    cases += proved.Cases;
                    break;
            }
        }

        return undecided.Count > 0 ? new Entailment<T>.Undecided([.. undecided.Distinct()]) : new Entailment<T>.Proved(cases);
    }

    private static Entailment<T> OfPart<T>(Requirement<T> premise, ImmutableArray<Requirement<T>> kept, Requirement<T> part, T subject)
    {
        var found = part.Followed(kept, subject) switch
        {
            Entailment<T>.Refuted followed when new EntailmentSearch<T>(premise, part).From(followed.Counterexample) is { } refuted => refuted with { Facts = [.. followed.Facts, .. refuted.Facts] },
            Entailment<T>.Proved proved => proved,
            _ => new EntailmentSearch<T>(premise, part).Of(subject),
        };

        // What names no critical values finds counter-examples and proves nothing; the rest of the premise may do without it.
        ImmutableArray<Requirement<T>> named = [.. kept.Where(static k => k.Leaves().All(static l => l.CriticalValues().Length > 0))];
        return found is Entailment<T>.Undecided && named.Length < kept.Length && new EntailmentSearch<T>(new All<T>(named), part).Of(subject) is Entailment<T>.Proved rest ? rest : found;
    }
}

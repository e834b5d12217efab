using System.Collections.Immutable;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Looks among made-up subjects for one that keeps the premise and not the conclusion.</summary>
internal sealed class EntailmentSearch<T>
{
    private readonly Requirement<T> _premise;
    private readonly Requirement<T> _conclusion;
    private readonly ImmutableArray<FactCases<T>> _facts;

    // The conclusion's facts come first: where they break nothing, the others need not be looked at.
    private readonly int _concluded;
    private readonly bool _isNeverSettled;
    private readonly ImmutableArray<Requirement<T>> _leaves;
    private readonly ImmutableArray<FactPath<T>> _ofRosters;
    private readonly HashSet<FactPath<T>> _hangTogether = [];
    private readonly Stack<(FactPath<T> Path, Case<T> Case)> _made = [];
    private bool _isTooMany;
    private int _cases;

    public EntailmentSearch(Requirement<T> premise, Requirement<T> conclusion)
    {
        (_premise, _conclusion) = (premise, conclusion);
        ImmutableArray<Requirement<T>> first = [.. conclusion.Leaves()], others = [.. premise.Leaves()];
        _facts = [.. first.Concat(others).SelectMany(static l => l.CriticalValues()).GroupBy(static v => v.Path).Select(static g => new FactCases<T>(g.Key, [.. CriticalValue<T>.CasesOf(g)]))];
        _isNeverSettled = first.Any(static l => l.CriticalValues().Length == 0);
        _concluded = first.SelectMany(static l => l.CriticalValues()).Select(static v => v.Path).Distinct().Count();

        // What is read from a roster beside a figure does not vary with that figure alone, if another reads it otherwise.
        _leaves = [.. first.Concat(others).DistinctBy(static l => l.Canonical)];
        _ofRosters = [.. _leaves.Where(static l => l.ReadsRoster).SelectMany(static l => l.CriticalValues()).Select(static v => v.Path).Distinct()];
        _hangTogether.UnionWith(_ofRosters.Where(p => _leaves.Count(l => l.CriticalValues().Any(v => v.Path == p)) > 1));
    }

    /// <summary>Looks among all that may be made of a subject.</summary>
    public Entailment<T> Of(T subject)
    {
        if (Find(subject, 0) is { } refuted)
        {
            return refuted;
        }

        Words[] because =
        [
            .. _leaves.Where(static l => l.CriticalValues().Length == 0).Select(static l => new Words(
                $"{Quotation.Of(l.Describe(Language.Chinese))}没有列出界限值，不能逐一试过",
                $"\"{l.Describe(Language.English)}\" names no critical values, so that its answers cannot be gone through")),
            .. _leaves.Where(l => l.Judge(subject) != Verdict.Undetermined).Select(static l => new Words(
                $"{Quotation.Of(l.Describe(Language.Chinese))}已由所给的事实决定，不能推及其他",
                $"\"{l.Describe(Language.English)}\" is settled by the facts given, which says nothing of others")),
            .. _hangTogether.Select(static p => new Words(
                $"{Quotation.Of(p.Label.Chinese)}还由名单或其他事实得出，不能单独取值",
                $"\"{p.Label.English}\" also follows from a roster or from other facts, and does not vary alone")),
            .. _isTooMany || _cases > Entailment.MostCases ? [new Words(
                $"情形多于{Entailment.MostCases}种，没有全部试过",
                FormattableString.Invariant($"there are more than {Entailment.MostCases:N0} cases, and not all were gone through"))] : Array.Empty<Words>(),
        ];
        return because.Length > 0 ? new Entailment<T>.Undecided([.. because]) : new Entailment<T>.Proved(_cases);
    }

    /// <summary>Completes a subject that was made up to break the conclusion, so that it keeps the premise.</summary>
    /// <returns>The counter-example; nothing where none was made of it, which proves nothing.</returns>
    public Entailment<T>.Refuted? From(T made) => Find(made, 0, isMade: true);

    private Entailment<T>.Refuted? Find(T made, int next, bool isMade = false)
    {
        if (++_cases > Entailment.MostCases)
        {
            return null;
        }

        foreach (var (path, _) in _made)
        {
            if (path.ConflictIn(made) is not null)
            {
                _hangTogether.Add(path);
                return null;
            }
        }

        var (conclusion, premise) = (_conclusion.Judge(made), _premise.Judge(made));
        if (Keeps(conclusion) || premise == Verdict.NotMet)
        {
            return null;
        }

        // Facts that are still to come turn nothing round that is settled.
        var isOpen = conclusion == Verdict.Undetermined && (next < _concluded || _isNeverSettled);
        if (Keeps(premise) && !isOpen)
        {
            return new(made, Facts(made));
        }

        if (next == _facts.Length)
        {
            return null;
        }

        if (isMade && (_ofRosters.Contains(_facts[next].Path) || _facts[next].Path.Measure(made).Known != Known.Unknown))
        {
            return Find(made, next + 1, isMade);
        }

        _isTooMany |= _facts[next].Cases.Length == 0;
        foreach (var one in _facts[next].Cases)
        {
            _made.Push((_facts[next].Path, one));
            var found = Find(one.Give(made), next + 1, isMade);
            _made.Pop();
            if (found is not null || _cases > Entailment.MostCases)
            {
                return found;
            }
        }

        return null;
    }

    private Sequence<Words> Facts(T made)
    {
        var told = _made.Reverse().Select(static m => (m.Path, m.Case.Beside));
        return [.. told.Select(t => (t.Path.Label, Measured: t.Path.Measure(made), t.Beside)).Where(static t => t.Measured.Known != Known.Unknown).Select(static t => new Words(
            $"{t.Label.Chinese}：{t.Measured.Describe(Language.Chinese)}{t.Beside?.Chinese}",
            $"{t.Label.English}: {t.Measured.Describe(Language.English)}{t.Beside?.English}"))];
    }

    private static bool Keeps(Verdict verdict) => verdict is Verdict.Met or Verdict.NotApplicable;
}

/// <summary>A fact, and one value of each kind that the requirements tell apart.</summary>
internal sealed record FactCases<T>(FactPath<T> Path, ImmutableArray<Case<T>> Cases);

using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>A subject whose acts stand in a table: all that subjects have in common but what their acts do and show.</summary>
/// <typeparam name="TSelf">The subject.</typeparam>
public abstract class Subject<TSelf> : ISubject
    where TSelf : Subject<TSelf>
{
    private readonly ActTable<TSelf> _table;
    private readonly List<ActFinding> _findings = [];

    private protected Subject(ActTable<TSelf> table) => _table = table;

    /// <inheritdoc/>
    public ImmutableArray<ActFinding> Findings => [.. _findings];

    /// <inheritdoc/>
    public bool Owns(Act act) => _table.Owns(act);

    /// <inheritdoc/>
    public ActReview Ask(Act act) => _table.Ask((TSelf)this, act).Review;

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(Act act)
    {
        var (review, done) = _table.Ask((TSelf)this, act);
        if (review.IsTaken)
        {
            _findings.AddRange(review.Findings);
            done();
        }

        return review.Refusals;
    }

    /// <inheritdoc/>
    public abstract UnionRecord Enter(UnionRecord record);
}

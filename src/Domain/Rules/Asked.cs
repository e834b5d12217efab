using System.Linq.Expressions;
using Ardalis.Specification;

namespace UnionGovernance.Rules;

/// <summary>A question with a yes or a no, as a specification: a repository asks its condition of a database, in memory its code answers.</summary>
/// <remarks>
/// Both give the same answer. The condition is built and never compiled, for that takes a millisecond each time a question is made.
/// Whoever makes a question, or derives from one, may add conditions, a search, order and place to <c>Query</c>; those are compiled, as they are in every
/// specification, where they are asked in memory.
/// </remarks>
/// <typeparam name="T">Of what it is asked.</typeparam>
public abstract class Asked<T> : Specification<T>
{
    private static readonly InMemorySpecificationEvaluator _inMemory = new([Answers.Instance, OrderEvaluator.Instance, PaginationEvaluator.Instance]);

    /// <summary>Makes the question.</summary>
    /// <param name="condition">Where the answer is yes: comparisons of what is stored, and no call that a database does not know.</param>
    protected Asked(Expression<Func<T, bool>> condition) => Query.Where(condition);

    /// <inheritdoc/>
    protected sealed override IInMemorySpecificationEvaluator Evaluator => _inMemory;

    /// <summary>Whether the answer is yes, and whatever was added to the question holds too.</summary>
    /// <param name="entity">Of whom or what it is asked.</param>
    /// <returns>The answer. Order and place have no part in it.</returns>
    public sealed override bool IsSatisfiedBy(T entity) =>
        Holds(entity) && WhereExpressions.Skip(1).All(added => added.FilterFunc(entity)) && SearchValidator.Instance.IsValid(entity, this);

    /// <summary>Whether the answer is yes.</summary>
    /// <param name="subject">Of whom or what it is asked.</param>
    /// <returns>What the condition gives, by code.</returns>
    protected abstract bool Holds(T subject);

    private sealed class Answers : IInMemoryEvaluator
    {
        public static Answers Instance { get; } = new();

        public IEnumerable<TSubject> Evaluate<TSubject>(IEnumerable<TSubject> query, ISpecification<TSubject> specification) =>
            query.Where(specification.IsSatisfiedBy);
    }
}

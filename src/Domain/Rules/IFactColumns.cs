using System.Linq.Expressions;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Where a store keeps the facts of a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What is stored: a member, a college union.</typeparam>
public interface IFactColumns<T>
{
    /// <summary>The place of one fact, as the store's queries name it.</summary>
    /// <typeparam name="TValue">What the fact is about.</typeparam>
    /// <param name="path">The fact.</param>
    /// <returns>The place, to be built into a query and never compiled.</returns>
    /// <exception cref="NotSupportedException">The store does not keep this fact in a place of its own.</exception>
    Expression<Func<T, Fact<TValue>>> Of<TValue>(FactPath<T, TValue> path)
        where TValue : notnull;
}

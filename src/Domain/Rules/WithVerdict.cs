using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>Those of whom a requirement has one verdict.</summary>
/// <remarks>Four answers part whatever is asked. Whoever is not met by one is not therefore in breach: ask for each of the four.</remarks>
/// <typeparam name="T">What is judged.</typeparam>
public class WithVerdict<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T> : Asked<T>
{
    /// <summary>Makes the question.</summary>
    /// <param name="requirement">What is required.</param>
    /// <param name="verdict">The verdict asked for.</param>
    /// <param name="columns">Where the facts are stored; in the properties of their names, if not said.</param>
    /// <exception cref="NotSupportedException">
    /// The requirement reads a list, a roster or a statement, or a fact that has no column: such are judged in memory, by <see cref="Requirement{T}.Judge"/>.
    /// </exception>
    public WithVerdict(Requirement<T> requirement, Verdict verdict, IFactColumns<T>? columns = null)
        : base(Condition(requirement, verdict, columns)) =>
        (Requirement, Verdict) = (requirement, verdict);

    /// <summary>What is required.</summary>
    public Requirement<T> Requirement { get; }

    /// <summary>The verdict asked for.</summary>
    public Verdict Verdict { get; }

    /// <inheritdoc/>
    protected sealed override bool Holds(T subject) => Requirement.Judge(subject) == Verdict;

    private static Expression<Func<T, bool>> Condition(Requirement<T> requirement, Verdict verdict, IFactColumns<T>? columns)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return requirement.Filter(verdict, columns ?? new PropertyColumns<T>());
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using UnionGovernance.Facts;

namespace UnionGovernance.Rules;

/// <summary>Each fact in the property that its pointer names: <c>/yearOfStudy</c> in <c>YearOfStudy</c>.</summary>
/// <typeparam name="T">What is stored.</typeparam>
public sealed class PropertyColumns<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T> : IFactColumns<T>
{
    /// <summary>The property in which a fact stands.</summary>
    /// <param name="path">The fact.</param>
    /// <returns>The property.</returns>
    /// <exception cref="NotSupportedException">There is none of its name.</exception>
    public PropertyInfo PropertyOf(FactPath<T> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return typeof(T).GetProperty(char.ToUpperInvariant(path.JsonPointer[1]) + path.JsonPointer[2..])
            ?? throw new NotSupportedException($"{typeof(T).Name} has no property of its own for {path.JsonPointer}, which is judged in memory.");
    }

    /// <inheritdoc/>
    public Expression<Func<T, Fact<TValue>>> Of<TValue>(FactPath<T, TValue> path)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Counted is not null)
        {
            throw new NotSupportedException($"{path.JsonPointer} is also counted from a roster, and is judged in memory.");
        }

        var subject = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, Fact<TValue>>>(Expression.Property(subject, PropertyOf(path)), subject);
    }
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Storage;

/// <summary>The columns of a roster's facts. A fact stands in the property that its pointer names, how far it is known beside its bounds.</summary>
/// <typeparam name="T">Who is on the roster.</typeparam>
internal sealed class FactColumns<T> : IFactColumns<T>
    where T : class
{
    private FactColumns()
    {
    }

    public static FactColumns<T> Instance { get; } = new();

    public static void Map(EntityTypeBuilder<T> row, FactPath<T> path) =>
        row.ComplexProperty(typeof(T).GetProperty(Property(path))!.PropertyType, Property(path), static fact =>
        {
            foreach (var bound in (string[])[nameof(Fact<>.Low), nameof(Fact<>.High)])
            {
                var type = fact.Metadata.ComplexType.ClrType.GetGenericArguments()[0];
                if (type == typeof(Share))
                {
                    fact.ComplexProperty<Share>(bound, static share =>
                    {
                        share.Property(static s => s.Part);
                        share.Property(static s => s.Whole);
                    });
                }
                else
                {
                    // An unknown text has no bounds; a number has them, and they say nothing.
                    fact.Property(type, bound).IsRequired(type.IsValueType);
                }
            }
        });

    public Expression<Func<T, Fact<TValue>>> Of<TValue>(FactPath<T, TValue> path)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Counted is not null)
        {
            throw new NotSupportedException($"{path.JsonPointer} is also counted from a roster, and is judged in memory.");
        }

        var subject = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, Fact<TValue>>>(Expression.Property(subject, Property(path)), subject);
    }

    private static string Property(FactPath path) => char.ToUpperInvariant(path.JsonPointer[1]) + path.JsonPointer[2..];
}

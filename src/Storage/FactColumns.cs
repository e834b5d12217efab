using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Storage;

/// <summary>The columns of a roster's facts. A fact stands in the property that its pointer names, how far it is known beside its bounds.</summary>
/// <typeparam name="T">Who is on the roster.</typeparam>
internal static class FactColumns<T>
    where T : class
{
    public static void Map(EntityTypeBuilder<T> row, FactPath<T> path)
    {
        var property = new PropertyColumns<T>().PropertyOf(path);
        row.ComplexProperty(property.PropertyType, property.Name, static fact =>
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
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnionGovernance.Storage.Writing;

/// <summary>A column, and what of a row stands in it. Its name and how a value is written are the model's, as for every other statement.</summary>
internal sealed class RowColumn
{
    private readonly RelationalTypeMapping _mapping;
    private readonly bool _isNullable;
    private readonly Func<object, RowPlace, object?> _value;

    public RowColumn(IProperty property, in StoreObjectIdentifier table)
    {
        (Name, _mapping, _isNullable) = (property.GetColumnName(table)!, property.GetRelationalTypeMapping(), property.IsNullable);
        var kept = _mapping.Converter?.ProviderClrType ?? property.ClrType;
        Type = _isNullable && kept.IsValueType && Nullable.GetUnderlyingType(kept) is null ? typeof(Nullable<>).MakeGenericType(kept) : kept;
        _value = property.Name switch
        {
            StoreContext.Owner => static (_, place) => place.School,
            StoreContext.Record => static (_, place) => place.Record,
            StoreContext.Position => static (_, place) => place.Position,
            _ => Of(property.GetGetter().GetClrValueUsingContainingEntity),
        };

        static Func<object, RowPlace, object?> Of(Func<object, object?> get) => (row, _) => get(row);
    }

    public string Name { get; }

    /// <summary>Of which type the database takes its values.</summary>
    public Type Type { get; }

    /// <summary>What of a row stands in it, as the database takes it.</summary>
    public object? ValueOf(object row, RowPlace place) => _value(row, place) is { } value ? _mapping.Converter?.ConvertToProvider(value) ?? value : null;

    /// <summary>Its parameter in a statement, without a value yet.</summary>
    public DbParameter Parameter(DbCommand command) => _mapping.CreateParameter(command, $"@{Name}", null, _isNullable);
}

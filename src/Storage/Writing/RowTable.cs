using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace UnionGovernance.Storage.Writing;

/// <summary>A table into which rows are written past the mapper, which follows each of a roster's ninety columns and takes ten times as long.</summary>
internal sealed class RowTable
{
    private static readonly ConcurrentDictionary<IEntityType, RowTable> _made = new();

    private RowTable(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        Name = table.Name;
        Columns = [.. entity.GetFlattenedProperties().Where(static p => p.ValueGenerated == ValueGenerated.Never).Select(p => new RowColumn(p, table))];
    }

    public string Name { get; }

    /// <summary>Those that a writer fills: an id is the database's to give.</summary>
    public ImmutableArray<RowColumn> Columns { get; }

    /// <summary>An insertion, up to what is inserted.</summary>
    public string Insertion => $"INSERT INTO {Name} ({string.Join(", ", Columns.Select(static c => c.Name))})";

    public static RowTable Of(IEntityType entity) => _made.GetOrAdd(entity, static e => new(e));
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnionGovernance.Storage;

/// <summary>Inserts a list under a record by one statement that is prepared once and run for each row. A mapper that follows each of a roster's ninety columns takes ten times as long.</summary>
/// <remarks>Which columns there are, what stands in them and how a value is written is the model's, as for every other statement.</remarks>
internal sealed class RowInserts
{
    private static readonly ConcurrentDictionary<IEntityType, RowInserts> _made = new();

    private readonly string _statement;
    private readonly ImmutableArray<(string Name, RelationalTypeMapping Mapping, bool IsNullable, Func<object, object?>? Value)> _columns;

    private RowInserts(IEntityType entity)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        _columns =
        [
            .. entity.GetFlattenedProperties().Select(p => (
                p.GetColumnName(table)!,
                p.GetRelationalTypeMapping(),
                p.IsNullable,
                p.Name is StoreContext.Owner or StoreContext.Record or StoreContext.Position ? null : (Func<object, object?>?)p.GetGetter().GetClrValueUsingContainingEntity)),
        ];
        _statement = $"INSERT INTO {table.Name} ({string.Join(", ", _columns.Select(static c => c.Name))}) VALUES ({string.Join(", ", _columns.Select(static c => $"@{c.Name}"))})";
    }

    public static RowInserts Of(IEntityType entity) => _made.GetOrAdd(entity, static e => new(e));

    /// <summary>Inserts the rows in their order.</summary>
    public async Task RunAsync<T>(DbConnection connection, DbTransaction transaction, string school, int record, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (_statement, transaction);
        var position = 0;
        foreach (var row in rows)
        {
            if (position == 0)
            {
                command.Parameters.AddRange(_columns.Select(c => (object)c.Mapping.CreateParameter(command, $"@{c.Name}", Value(c, row, school, record, position), c.IsNullable)).ToArray());
                await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                for (var i = 0; i < _columns.Length; i++)
                {
                    command.Parameters[i].Value = _columns[i].Mapping.CreateParameter(command, _columns[i].Name, Value(_columns[i], row, school, record, position), _columns[i].IsNullable).Value;
                }
            }

            try
            {
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (DbException e)
            {
                // As the mapper says it of its own statements.
                throw new DbUpdateException(e.Message, e);
            }

            position++;
        }
    }

    private static object? Value<T>((string Name, RelationalTypeMapping Mapping, bool IsNullable, Func<object, object?>? Value) column, T row, string school, int record, int position)
        where T : class => column.Value is { } get ? get(row) : column.Name switch
        {
            "school" => school,
            "record_id" => record,
            "position" => position,
            var other => throw new InvalidOperationException($"Nobody says what stands in {other}."),
        };
}

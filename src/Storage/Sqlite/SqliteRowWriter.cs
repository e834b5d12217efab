using System.Data.Common;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>A row a run of the statement: the file is at hand, and no way is saved by sending rows together.</summary>
internal sealed class SqliteRowWriter(DbTransaction transaction) : RowWriter(transaction)
{
    protected override void Make(DbCommand command, RowTable table)
    {
        command.CommandText = $"{table.Insertion} VALUES ({string.Join(", ", table.Columns.Select(static c => $"@{c.Name}"))})";
        command.Parameters.AddRange(table.Columns.Select(c => c.Parameter(command)).ToArray());
    }

    protected override async Task InsertAsync(DbCommand command, RowTable table, string school, int record, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        for (var position = 0; position < rows.Count; position++)
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                command.Parameters[i].Value = table.Columns[i].ValueOf(rows[position], new(school, record, position)) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

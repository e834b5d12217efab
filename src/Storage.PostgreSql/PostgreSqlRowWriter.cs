using System.Data.Common;
using Npgsql;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>A list a run of the statement, an array a column: one way to the server and back. COPY is refused where there is row-level security.</summary>
internal sealed class PostgreSqlRowWriter(DbTransaction transaction) : RowWriter(transaction)
{
    protected override void Make(DbCommand command, RowTable table)
    {
        command.CommandText = $"{table.Insertion} SELECT * FROM unnest({string.Join(", ", table.Columns.Select(static c => $"@{c.Name}"))})";
        command.Parameters.AddRange(table.Columns.Select(static c => new NpgsqlParameter(c.Name, Array.CreateInstance(c.Type, 0))).ToArray());
    }

    protected override async Task InsertAsync(DbCommand command, RowTable table, string school, int record, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var column = Array.CreateInstance(table.Columns[i].Type, rows.Count);
            for (var position = 0; position < rows.Count; position++)
            {
                column.SetValue(table.Columns[i].ValueOf(rows[position], new(school, record, position)), position);
            }

            command.Parameters[i].Value = column;
        }

        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}

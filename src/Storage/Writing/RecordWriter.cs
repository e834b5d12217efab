using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Writing;

/// <summary>Saves records within a transaction, each with its rosters and verdicts, over the version that was seen.</summary>
/// <remarks>Who was first is told by the statement itself, not by its failing, so that a record over which somebody else saved leaves the others of its transaction alone.</remarks>
internal sealed class RecordWriter : IAsyncDisposable
{
    private const string Key = "school, college, kind, level, academic_year";
    private const string Here = "school = @school AND college = @college AND kind = @kind AND level = @level AND academic_year = @academic_year";

    private readonly DbTransaction _transaction;
    private readonly RowWriter _lists;
    private readonly RowTable _records;
    private readonly RowTable _members;
    private readonly RowTable _colleges;
    private readonly RowTable _verdicts;
    private readonly Dictionary<string, (DbCommand Command, ImmutableArray<RowColumn> Columns)> _statements = [];

    public RecordWriter(DbTransaction transaction, RowWriter lists, IModel model)
    {
        (_transaction, _lists) = (transaction, lists);
        (_records, _members, _colleges, _verdicts) = (Table<RecordRow>(), Table<Member>(), Table<CollegeUnion>(), Table<RecordVerdict>());

        RowTable Table<T>() => RowTable.Of(model.FindEntityType(typeof(T))!);
    }

    public async Task<Saving> SaveAsync(ReadyRecord ready, CancellationToken cancellationToken)
    {
        var (row, isFirst) = (ready.Row, ready.Row.Version == 1);
        try
        {
            if (await (isFirst ? EnterAsync(row, cancellationToken) : ReplaceAsync(row, cancellationToken)).ConfigureAwait(false) is not { } id)
            {
                return new(false, await RunAsync($"SELECT version FROM records WHERE {Here}", row, cancellationToken).ConfigureAwait(false) ?? 0);
            }

            await FillAsync(_members, ready.Record.Members.List).ConfigureAwait(false);
            await FillAsync(_colleges, ready.Record.Colleges.List).ConfigureAwait(false);
            await FillAsync(_verdicts, ready.Verdicts).ConfigureAwait(false);
            return new(true, row.Version);

            async Task FillAsync(RowTable table, IReadOnlyList<object> list)
            {
                if (!isFirst)
                {
                    await RunAsync($"DELETE FROM {table.Name} WHERE school = @school AND record_id = (SELECT id FROM records WHERE {Here})", row, cancellationToken).ConfigureAwait(false);
                }

                await _lists.WriteAsync(table, row.School, id, list, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (DbException e)
        {
            // As the mapper says it of its own statements.
            throw new DbUpdateException(e.Message, e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (command, _) in _statements.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<int?> EnterAsync(RecordRow row, CancellationToken cancellationToken)
    {
        await RunAsync("INSERT INTO schools (school) VALUES (@school) ON CONFLICT (school) DO NOTHING", row, cancellationToken).ConfigureAwait(false);
        return await RunAsync(
            $"{_records.Insertion} VALUES ({string.Join(", ", _records.Columns.Select(static c => $"@{c.Name}"))}) ON CONFLICT ({Key}) DO NOTHING RETURNING id", row, cancellationToken).ConfigureAwait(false);
    }

    private Task<int?> ReplaceAsync(RecordRow row, CancellationToken cancellationToken) =>
        RunAsync($"UPDATE records SET text = @text, version = @version WHERE {Here} AND version = @version - 1 RETURNING id", row, cancellationToken);

    /// <returns>The number that the statement gives; nothing where it gives none.</returns>
    private async Task<int?> RunAsync(string statement, RecordRow row, CancellationToken cancellationToken)
    {
        if (!_statements.TryGetValue(statement, out var made))
        {
            made = (_transaction.Connection!.CreateCommand(), [.. _records.Columns.Where(c => statement.Contains($"@{c.Name}", StringComparison.Ordinal))]);
            (made.Command.CommandText, made.Command.Transaction) = (statement, _transaction);
            made.Command.Parameters.AddRange(made.Columns.Select(c => c.Parameter(made.Command)).ToArray());
            await made.Command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            _statements.Add(statement, made);
        }

        foreach (var (i, column) in made.Columns.Index())
        {
            made.Command.Parameters[i].Value = column.ValueOf(row, new(row.School)) ?? DBNull.Value;
        }

        return await made.Command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is { } number ? Convert.ToInt32(number, CultureInfo.InvariantCulture) : null;
    }
}

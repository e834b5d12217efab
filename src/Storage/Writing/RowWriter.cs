using System.Data.Common;

namespace UnionGovernance.Storage.Writing;

/// <summary>Writes lists under records within a transaction, each table's by a statement that is prepared once.</summary>
internal abstract class RowWriter(DbTransaction transaction) : IAsyncDisposable
{
    private readonly Dictionary<RowTable, DbCommand> _commands = [];

    /// <summary>Inserts the rows in their order.</summary>
    public async Task WriteAsync(RowTable table, string school, int record, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!_commands.TryGetValue(table, out var command))
        {
            command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            Make(command, table);
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            _commands.Add(table, command);
        }

        await InsertAsync(command, table, school, record, rows, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Gives a command its text and parameters.</summary>
    protected abstract void Make(DbCommand command, RowTable table);

    /// <summary>Runs the command for the rows.</summary>
    protected abstract Task InsertAsync(DbCommand command, RowTable table, string school, int record, IReadOnlyList<object> rows, CancellationToken cancellationToken);
}

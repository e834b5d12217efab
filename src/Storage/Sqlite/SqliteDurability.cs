using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>
/// What is acknowledged is on the disk: a write-ahead log, synced at every commit. A writer waits five seconds for another.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;";

    public static SqliteDurability Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}

using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>
/// What is acknowledged is on the disk: a write-ahead log, synced at every commit, on macOS past the disk's own cache. These are settings of
/// a connection, so nobody else's change them; the log is the file's, and taken up again by whoever opens it next.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    /// <summary>How long a writer waits for another, in seconds.</summary>
    public const int Patience = 15;

    private const string Durable = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON;";

    private readonly string _settings;

    private SqliteDurability(string settings) => _settings = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {Patience * 1000}; {settings}");

    public static SqliteDurability OfWriter { get; } = new(Durable);

    /// <summary>Whoever only reads waits as long, and sets nothing that is the file's.</summary>
    public static SqliteDurability OfReader { get; } = new(string.Empty);

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _settings;
        command.ExecuteNonQuery();
    }
}

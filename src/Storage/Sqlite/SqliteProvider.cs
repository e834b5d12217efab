using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>One file on this machine. The path is made full, so that no name stands for a database in memory.</summary>
internal sealed class SqliteProvider(string path) : Provider
{
    private const int Constraint = 19;

    private readonly string _path = Path.GetFullPath(path);
    private readonly string _connection = Connection(path);
    private readonly DbContextOptions<SqliteContext> _options =
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite(Connection(path)).AddInterceptors(SqliteDurability.Instance).Options;

    /// <returns>Whether it is a setting of a connection, such as <c>Data Source=…</c>, and not a path.</returns>
    public static bool IsSetting(string connection)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connection).Keys.Count > 0 && connection.Contains('=', StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public override StoreContext Open(string? school) => new SqliteContext(_options, school);

    public override DbConnection Connect() => new SqliteConnection(_connection);

    public override async Task OpenAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        SqliteDurability.Set(connection);
    }

    public override bool Exists() => File.Exists(_path);

    /// <remarks>
    /// Not by <c>MigrateAsync</c>: the lock that it takes is a row, which a killed process leaves behind, and for which the next one waits without end.
    /// Here the lock is the transaction's.
    /// </remarks>
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = Open(null);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var last = (await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).Intersect(context.Database.GetMigrations()).LastOrDefault();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = context.GetService<IMigrator>().GenerateScript(last, options: MigrationsSqlGenerationOptions.NoTransactions);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    public override bool IsTaken(DbException exception) => exception is SqliteException { SqliteErrorCode: Constraint };

    private static string Connection(string path) =>
        new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = SqliteDurability.Patience }.ConnectionString;
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>One file on this machine. The path is made full, so that no name stands for a database in memory.</summary>
internal sealed class SqliteProvider : Provider
{
    // https://sqlite.org/rescode.html
    private const int Constraint = 19;
    private const int Failing = 10;
    private const int NotWritten = Failing | (3 << 8);

    private readonly string _path;
    private readonly string _connection;
    private readonly DbContextOptions<SqliteContext> _options;

    /// <remarks>A file that this user may not write is opened to be read, whatever was asked: what it keeps can be had, and a saving is refused by the database.</remarks>
    public SqliteProvider(string path, bool isToRead)
    {
        _path = Path.GetFullPath(path);
        var settings = isToRead || !SqliteAccess.CanWrite(_path) ? SqliteAccess.ToRead(_path, SqliteAccess.CanMakeFilesBeside(_path)) : SqliteAccess.ToWrite(_path);
        _connection = settings.ConnectionString;
        _options = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(_connection)
            .AddInterceptors(settings.Mode == SqliteOpenMode.ReadOnly ? SqliteDurability.OfReader : SqliteDurability.OfWriter).Options;
    }

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

    public override StoreContext Open(string? school)
    {
        RefuseNoFolder();
        return new SqliteContext(_options, school);
    }

    public override StoreContext OpenAcross() => Open(null);

    public override StoreContext OpenPlain() => Open(null);

    public override DbConnection Connect()
    {
        RefuseNoFolder();
        return new SqliteConnection(_connection);
    }

    public override async Task OpenAsync(DbConnection connection, string? school, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        SqliteDurability.OfWriter.Set(connection);
    }

    // A file knows no schools; the keys of its rows do.
    public override Task SayAsync(DbTransaction transaction, string school, CancellationToken cancellationToken) => Task.CompletedTask;

    public override RowWriter WriterIn(DbTransaction transaction) => new SqliteRowWriter(transaction);

    public override Task<bool> ExistsAsync(CancellationToken cancellationToken) => Task.FromResult(File.Exists(_path));

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

    // The database makes a file and no folder, and says no more than that it cannot be opened.
    private void RefuseNoFolder()
    {
        if (Path.GetDirectoryName(_path) is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder} for the store {Path.GetFileName(_path)}. Make it first (Directory.CreateDirectory), or give another path.");
        }
    }

    // What could not be written is not there; what was written and could not be brought to the disk may be.
    public override bool IsInDoubt(DbException exception) => exception is SqliteException { SqliteErrorCode: Failing, SqliteExtendedErrorCode: not NotWritten };
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UnionGovernance.Storage.Sqlite;

namespace UnionGovernance.Storage.Tests.Databases;

public sealed class SqliteDatabase : Database
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public override string Connection => Path.Combine(_folder.FullName, "store.db");

    public override Task MakeAsync() => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(Pooled());
        SqliteConnection.ClearPool(new($"Data Source={Connection};Foreign Keys=True"));
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <returns>A connection like the store's own, and from the same pool: what it sets for itself is found again by the store that is handed it next.</returns>
    public SqliteConnection Pooled() => new(new SqliteConnectionStringBuilder { DataSource = Connection, DefaultTimeout = SqliteDurability.Patience }.ConnectionString);

    public override async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Connection};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    internal override StoreContext Open(string? school, params IInterceptor[] watching) => new SqliteContext(
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={Connection};Foreign Keys=True").AddInterceptors(watching).Options, school);
}

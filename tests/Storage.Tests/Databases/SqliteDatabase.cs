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
        using (var connection = new SqliteConnection($"Data Source={Connection}"))
        {
            SqliteConnection.ClearPool(connection);
        }

        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    internal override StoreContext Open(string? school, params IInterceptor[] watching) => new SqliteContext(
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={Connection};Foreign Keys=True").AddInterceptors(watching).Options, school);
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>One file on this machine.</summary>
internal sealed class SqliteProvider(string path) : Provider
{
    private const int Constraint = 19;

    private readonly DbContextOptions<SqliteContext> _options = new DbContextOptionsBuilder<SqliteContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString)
        .AddInterceptors(SqliteDurability.Instance)
        .Options;

    public override StoreContext Open(string? school) => new SqliteContext(_options, school);

    public override bool Exists() => File.Exists(path);

    public override bool IsTaken(DbException exception) => exception is SqliteException { SqliteErrorCode: Constraint };
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace UnionGovernance.Storage.Sqlite;

/// <summary>The tables in SQLite, with migrations of their own.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options, string? school) : StoreContext(options, school)
{
    /// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteContext</c> see the model.</summary>
    internal sealed class Design : IDesignTimeDbContextFactory<SqliteContext>
    {
        public SqliteContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite().Options, null);
    }
}

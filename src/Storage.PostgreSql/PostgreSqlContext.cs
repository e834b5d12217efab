using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>The tables in PostgreSQL, with migrations of their own.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options, string? school) : StoreContext(options, school)
{
    /// <summary>Lets <c>dotnet ef migrations add NAME --context PostgreSqlContext</c> see the model.</summary>
    internal sealed class Design : IDesignTimeDbContextFactory<PostgreSqlContext>
    {
        public PostgreSqlContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql().Options, null);
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>A database on a server, for a province that hosts its schools together.</summary>
internal sealed class PostgreSqlProvider : Provider
{
    private readonly DbContextOptions<PostgreSqlContext> _options;

    public PostgreSqlProvider(string connection) =>
        _options = new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(Durable(connection)).Options;

    public override StoreContext Open(string? school) => new PostgreSqlContext(_options, school);

    public override bool Exists()
    {
        using var context = Open(null);
        return context.Database.CanConnect();
    }

    public override bool IsTaken(DbException exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.IntegrityConstraintViolation };

    // What is acknowledged is on the disk, however the server is set.
    private static string Durable(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        return settings.ConnectionString;
    }
}

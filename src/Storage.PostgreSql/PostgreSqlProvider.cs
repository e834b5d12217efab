using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>A database on a server, for a province that hosts its schools together.</summary>
internal sealed class PostgreSqlProvider : Provider
{
    private const long Preparing = 0x756E696F6E;

    private readonly string _connection;
    private readonly DbContextOptions<PostgreSqlContext> _ofProgram;
    private readonly DbContextOptions<PostgreSqlContext> _ofProvince;
    private readonly DbContextOptions<PostgreSqlContext> _plain;
    private readonly DbContextOptions<PostgreSqlContext> _preparing;

    public PostgreSqlProvider(NpgsqlConnectionStringBuilder settings)
    {
        _connection = Durable(settings);
        (_ofProgram, _ofProvince, _plain) = (Options(_connection, SchoolBoundary.OfProgram), Options(_connection, SchoolBoundary.OfProvince), Options(_connection, SchoolBoundary.None));
        _preparing = Options(new NpgsqlConnectionStringBuilder(_connection) { Pooling = false }.ConnectionString, SchoolBoundary.None);
    }

    /// <returns>What a connection says; nothing where it names no host, or what PostgreSQL does not know.</returns>
    public static NpgsqlConnectionStringBuilder? Settings(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection) is { Host: not null } settings ? settings : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public override StoreContext Open(string? school) => new PostgreSqlContext(IsToRead ? _ofProvince : _ofProgram, school);

    public override StoreContext OpenAcross() => new PostgreSqlContext(_ofProvince, null);

    public override StoreContext OpenPlain() => new PostgreSqlContext(_plain, null);

    public override DbConnection Connect() => new NpgsqlConnection(_connection);

    public override async Task OpenAsync(DbConnection connection, string? school, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await SchoolBoundary.OfProgram.SayAsync(connection, school, cancellationToken).ConfigureAwait(false);
    }

    public override Task SayAsync(DbTransaction transaction, string school, CancellationToken cancellationToken) => SchoolBoundary.OfProgram.SayAsync(transaction, school, cancellationToken);

    public override RowWriter WriterIn(DbTransaction transaction) => new PostgreSqlRowWriter(transaction);

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        await using var connection = Connect();
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }

    /// <remarks>Of several that prepare at once one does, and the others find it done. The lock is the connection's, which is shared with nobody, and falls with it.</remarks>
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var context = new PostgreSqlContext(_preparing, null);
        await MakeAsync(context.GetService<IRelationalDatabaseCreator>(), cancellationToken).ConfigureAwait(false);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Preparing})", cancellationToken).ConfigureAwait(false);
        try
        {
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Preparing})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    public override bool IsTaken(DbException exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.IntegrityConstraintViolation };

    // A server that answers has undone it, unless it says that it ends the connection (class 57P), lost it (08) or does not know (40003).
    public override bool IsInDoubt(DbException exception) => exception is not PostgresException { SqlState: { } state }
        || state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state == PostgresErrorCodes.StatementCompletionUnknown;

    private static DbContextOptions<PostgreSqlContext> Options(string connection, SchoolBoundary boundary) =>
        new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(connection).AddInterceptors(boundary).Options;

    private static async Task MakeAsync(IRelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        try
        {
            if (!await creator.ExistsAsync(cancellationToken).ConfigureAwait(false))
            {
                await creator.CreateAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another made it in the meantime.
        }
    }

    // What is acknowledged is on the disk, however the server is set.
    private static string Durable(NpgsqlConnectionStringBuilder settings)
    {
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();

        // Nothing is left behind on a connection that the next user of it would meet; resetting it throws the plans of the triggers away.
        settings.NoResetOnClose = true;
        return settings.ConnectionString;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace UnionGovernance.Storage.Tests.Databases;

/// <summary>A database of its own on the server that the environment names, copied from one that was prepared; without a server the test is skipped.</summary>
public sealed class PostgreSqlDatabase : Database
{
    public const string Variable = "UNION_GOVERNANCE_POSTGRESQL";

    private static readonly string? _server = Environment.GetEnvironmentVariable(Variable);

    private readonly string _name = $"store_{Guid.NewGuid():N}";

    public override string Connection => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ConnectionString;

    public override async Task MakeAsync()
    {
        Assert.SkipWhen(_server is null, $"no PostgreSQL server: {Variable} is not set; .ci/run starts one");
        await RunAsync(_server!, $"CREATE DATABASE {_name} TEMPLATE {await PostgreSqlTemplate.NameAsync(_server!)}");
    }

    public override async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            using (var connection = new NpgsqlConnection(Connection))
            {
                NpgsqlConnection.ClearPool(connection);
            }

            await RunAsync(_server, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        }
    }

    public override Task RunAsync(string sql) => RunAsync(Connection + ";Pooling=false", sql);

    internal override StoreContext Open(string? school, params IInterceptor[] watching) =>
        new PostgreSqlContext(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(Connection).AddInterceptors(watching).Options, school);

    internal static async Task RunAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

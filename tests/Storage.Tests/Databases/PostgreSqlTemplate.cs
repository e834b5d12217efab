using Npgsql;
using UnionGovernance.Storage.Tests.Databases;

[assembly: AssemblyFixture(typeof(PostgreSqlTemplate))]

namespace UnionGovernance.Storage.Tests.Databases;

/// <summary>A prepared store that every test's database is copied from. It is made for the first that asks, and dropped after the last test.</summary>
public sealed class PostgreSqlTemplate : IAsyncDisposable
{
    private static readonly SemaphoreSlim _making = new(1);
    private static (string Server, string Name)? _made;

    public static async Task<string> NameAsync(string server)
    {
        await _making.WaitAsync();
        try
        {
            _made ??= (server, await MakeAsync(server));
            return _made.Value.Name;
        }
        finally
        {
            _making.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_made is { } made)
        {
            await PostgreSqlDatabase.RunAsync(made.Server, $"DROP DATABASE {made.Name} WITH (FORCE)");
        }
    }

    private static async Task<string> MakeAsync(string server)
    {
        var name = $"store_{Guid.NewGuid():N}";
        await PostgreSqlDatabase.RunAsync(server, $"CREATE DATABASE {name}");
        await AnyStore.At(new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString).PrepareAsync();

        // A database that somebody is connected to cannot be copied.
        NpgsqlConnection.ClearAllPools();
        return name;
    }
}

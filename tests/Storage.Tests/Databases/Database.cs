using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionGovernance.Storage.Tests.Databases;

/// <summary>An empty database for one test. Every test of the store runs on each kind.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>How the store is reached, once <see cref="MakeAsync"/> is done.</summary>
    public abstract string Connection { get; }

    public Store Store => AnyStore.At(Connection);

    public abstract Task MakeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>Runs SQL past the store.</summary>
    public abstract Task RunAsync(string sql);

    /// <summary>The tables as a school sees them.</summary>
    internal abstract StoreContext Open(string? school, params IInterceptor[] watching);
}

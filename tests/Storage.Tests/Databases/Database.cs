using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using UnionGovernance.Storage.Writing;

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

    /// <summary>Writes a list under a record as the store does, within the transaction that is open.</summary>
    internal async Task WriteAsync<T>(StoreContext context, string school, int record, IReadOnlyList<T> list, CancellationToken cancellationToken)
        where T : class
    {
        await using var lists = AnyStore.ProviderFor(Connection).WriterIn(context.Database.CurrentTransaction!.GetDbTransaction());
        await lists.WriteAsync(RowTable.Of(context.Model.FindEntityType(typeof(T))!), school, record, list, cancellationToken);
    }

    /// <summary>The tables as a school sees them.</summary>
    internal abstract StoreContext Open(string? school, params IInterceptor[] watching);
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage;

/// <summary>A kind of database: how it is reached, and how it says that someone else was first.</summary>
internal abstract class Provider
{
    /// <summary>Whether the store was opened to be read only.</summary>
    public required bool IsToRead { get; init; }

    /// <summary>The tables as a school sees them; as nobody's, without one.</summary>
    public abstract StoreContext Open(string? school);

    /// <summary>The names of all schools, as the province sees them.</summary>
    public abstract StoreContext OpenAcross();

    /// <summary>The database as whoever connected sees it: to look at its state.</summary>
    public abstract StoreContext OpenPlain();

    /// <summary>A connection that is still closed, for what a mapper would slow down.</summary>
    public abstract DbConnection Connect();

    /// <summary>Opens a connection as a school's, or as nobody's yet, on which what is acknowledged is on the disk.</summary>
    public abstract Task OpenAsync(DbConnection connection, string? school, CancellationToken cancellationToken);

    /// <summary>Says whose rows the statements of a transaction are from here on, until another school is said or it ends.</summary>
    public abstract Task SayAsync(DbTransaction transaction, string school, CancellationToken cancellationToken);

    /// <summary>Writes lists within a transaction.</summary>
    public abstract RowWriter WriterIn(DbTransaction transaction);

    /// <summary>Whether there is a database at the other end of the connection. A server that refuses or does not answer throws.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellationToken);

    /// <exception cref="InvalidOperationException">The store was opened to be read only.</exception>
    public void RefuseToRead()
    {
        if (IsToRead)
        {
            throw new InvalidOperationException("The store was opened to be read; open it by Store.At to write.");
        }
    }

    /// <summary>Makes the tables, or brings them to this version's form: all of it or, if it is killed in between, nothing.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Whether a saving failed because another writer's row stands in its place.</summary>
    public bool IsTaken(DbUpdateException exception) => exception.InnerException is DbException inner && IsTaken(inner);

    /// <summary>Whether a statement failed because another writer's row stands in its place.</summary>
    public abstract bool IsTaken(DbException exception);

    /// <summary>Whether what failed may be done all the same: the database was asked for it and gave no answer, or could not say what became of it.</summary>
    public abstract bool IsInDoubt(DbException exception);

    /// <summary>Makes what was saved last. Nobody ends it in between, for then nobody would know what became of it.</summary>
    /// <param name="commit">Commits it.</param>
    /// <param name="count">How many it saves together.</param>
    /// <exception cref="SavingInDoubtException">Whether it was kept is not known.</exception>
    public async Task SettleAsync(Func<CancellationToken, Task> commit, int count)
    {
        try
        {
            await commit(CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException e) when (IsInDoubt(e))
        {
            throw new SavingInDoubtException(count, e);
        }
    }

    /// <summary>The path of an SQLite file. What names a server is the matter of the package for servers.</summary>
    /// <exception cref="ArgumentException">It is an address or a setting and no path. Taken for a path it would make a file named by a password.</exception>
    public static Provider For(string connection, bool isToRead = false) =>
        NamesServer(connection) ? throw new ArgumentException("A server is opened by AnyStore in the package UnionGovernance.Storage.PostgreSql.", nameof(connection))
        : connection.AsSpan().ContainsAny(';', '\0') || connection.Contains("://", StringComparison.Ordinal) || Sqlite.SqliteProvider.IsSetting(connection)
            ? throw new ArgumentException("Write the path of an SQLite file.", nameof(connection))
        : new Sqlite.SqliteProvider(connection, isToRead) { IsToRead = isToRead };

    private static bool NamesServer(string connection)
    {
        try
        {
            var said = new DbConnectionStringBuilder { ConnectionString = connection };
            return said.ContainsKey("Host") || said.ContainsKey("Server");
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

using System.Data.Common;

namespace UnionGovernance.Storage;

/// <summary>A kind of database: how it is reached, and how it says that someone else was first.</summary>
internal abstract class Provider
{
    /// <summary>The tables as a school sees them; as nobody's, without one.</summary>
    public abstract StoreContext Open(string? school);

    /// <summary>Whether there is anything at the other end of the connection.</summary>
    public abstract bool Exists();

    /// <summary>Whether a statement failed because another writer's row stands in its place.</summary>
    public abstract bool IsTaken(DbException exception);

    /// <summary>A connection that names a <c>Host</c> is PostgreSQL's; everything else is the path of an SQLite file.</summary>
    /// <exception cref="ArgumentException">It is an address, such as <c>postgresql://…</c>, which neither provider reads.</exception>
    public static Provider For(string connection) =>
        connection.Contains("://", StringComparison.Ordinal) ? throw new ArgumentException("Write Host=…;Database=…;Username=… for PostgreSQL, or the path of an SQLite file.", nameof(connection))
        : connection.Split(';').Any(static p => p.Split('=')[0].Trim().Equals("Host", StringComparison.OrdinalIgnoreCase)) ? new PostgreSql.PostgreSqlProvider(connection)
        : new Sqlite.SqliteProvider(connection);
}

using UnionGovernance.Editions;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>A store wherever its connection says: on a PostgreSQL server where it names a host, in an SQLite file where it is a path.</summary>
/// <remarks>A program of which the operator says where it keeps its records asks here; one that only knows files asks <see cref="Store"/>, and needs no driver of a server.</remarks>
public static class AnyStore
{
    /// <summary>The store at the other end of a connection.</summary>
    /// <param name="connection"><c>Host=…;Database=…;Username=…</c> for PostgreSQL, or the path of an SQLite file.</param>
    /// <param name="book">The book by which records are read and judged; the national one, if not said.</param>
    /// <returns>The store, which need not exist yet.</returns>
    /// <exception cref="ArgumentException">The connection cannot be read.</exception>
    public static Store At(string connection, RuleBook? book = null) => Open(connection, isToRead: false, book);

    /// <summary>The store at the other end of a connection, to be read only, all schools of it: as a province reads it that hosts its schools.</summary>
    /// <remarks>On PostgreSQL by the role <c>union_governance_province</c>, of which the user must be a member; a file is opened without being written to.</remarks>
    /// <param name="connection"><c>Host=…;Database=…;Username=…</c> for PostgreSQL, or the path of an SQLite file.</param>
    /// <param name="book">The book by which records are read and judged; the national one, if not said.</param>
    /// <returns>The store. Whatever would write to it throws <see cref="InvalidOperationException"/>.</returns>
    /// <exception cref="ArgumentException">The connection cannot be read.</exception>
    public static Store ToRead(string connection, RuleBook? book = null) => Open(connection, isToRead: true, book);

    internal static Provider ProviderFor(string connection, bool isToRead = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);
        return PostgreSqlProvider.Settings(connection) is { } settings ? new PostgreSqlProvider(settings) { IsToRead = isToRead } : Provider.For(connection, isToRead);
    }

    private static Store Open(string connection, bool isToRead, RuleBook? book) => new(ProviderFor(connection, isToRead), book ?? RuleBook.National);
}

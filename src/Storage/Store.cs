using Microsoft.EntityFrameworkCore;
using UnionGovernance.Editions;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Storage;

/// <summary>A database that keeps the records, years, congresses and seal registers of schools, each school apart.</summary>
/// <remarks>Opening it touches nothing. It holds no connection, and may be used by several threads.</remarks>
public sealed class Store
{
    private readonly Provider _provider;

    private readonly Judging _judging;

    internal Store(Provider provider, RuleBook book) => (_provider, _judging) = (provider, new(book));

    /// <summary>The store in a file.</summary>
    /// <param name="path">The path of an SQLite file. A server is opened by the package UnionGovernance.Storage.PostgreSql.</param>
    /// <param name="book">The book by which records are read and judged; the national one, if not said.</param>
    /// <returns>The store, which need not exist yet.</returns>
    /// <exception cref="ArgumentException">It is no path: empty, an address, or a setting of a connection.</exception>
    public static Store At(string path, RuleBook? book = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(Provider.For(path), book ?? RuleBook.National);
    }

    /// <summary>The store in a file, to be read only, all schools of it: as a province reads it that hosts its schools. The file is opened without being written to.</summary>
    /// <param name="path">The path of an SQLite file. A server is opened by the package UnionGovernance.Storage.PostgreSql.</param>
    /// <param name="book">The book by which records are read and judged; the national one, if not said.</param>
    /// <returns>The store. Whatever would write to it throws <see cref="InvalidOperationException"/>.</returns>
    /// <exception cref="ArgumentException">It is no path: empty, an address, or a setting of a connection.</exception>
    public static Store ToRead(string path, RuleBook? book = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(Provider.For(path, isToRead: true), book ?? RuleBook.National);
    }

    /// <summary>Looks at what is there.</summary>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>The state of the store.</returns>
    /// <exception cref="System.Data.Common.DbException">The server refuses the user or does not answer, or the file is no database; <see cref="StoreTroubles"/> has words for it.</exception>
    public async Task<StoreState> LookAsync(CancellationToken cancellationToken = default)
    {
        if (!await _provider.ExistsAsync(cancellationToken).ConfigureAwait(false))
        {
            return StoreState.Absent;
        }

        await using var context = _provider.OpenPlain();
        var (applied, known) = (await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false), context.Database.GetMigrations().ToHashSet());
        var taken = applied.ToList();
        return taken.Count == 0 ? StoreState.Absent
            : !known.IsSupersetOf(taken) ? StoreState.Newer
            : taken.Count < known.Count ? StoreState.Older
            : StoreState.Ready;
    }

    /// <summary>Makes the tables, or brings them to this version's form. What is kept stays, and a store of this version or a later one is left alone.</summary>
    /// <param name="cancellationToken">Ends the work between two steps.</param>
    /// <returns>A task.</returns>
    /// <exception cref="InvalidOperationException">The store was opened to be read.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        _provider.RefuseToRead();
        if (await LookAsync(cancellationToken).ConfigureAwait(false) is StoreState.Absent or StoreState.Older)
        {
            await _provider.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The schools that keep something here, in the order of their names' code points.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Their names.</returns>
    public async Task<IReadOnlyList<string>> SchoolsAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _provider.OpenAcross();
        var schools = await context.Schools.Select(static s => s.School).ToListAsync(cancellationToken).ConfigureAwait(false);
        schools.Sort(StringComparer.Ordinal);
        return schools;
    }

    /// <summary>What one school keeps here. Nothing in it reaches another school's rows.</summary>
    /// <param name="school">The school's name.</param>
    /// <returns>The school's part of the store.</returns>
    public SchoolStore Of(string school)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(school);
        return new(_provider, school, _judging);
    }
}

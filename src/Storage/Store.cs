using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Storage.Writing;

namespace UnionGovernance.Storage;

/// <summary>A database that keeps the records, years, congresses and seal registers of schools, each school apart.</summary>
/// <remarks>Opening it touches nothing. It holds no connection, and may be used by several threads.</remarks>
public sealed class Store
{
    private const int AtOnce = 100;

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
    /// <exception cref="DirectoryNotFoundException">The folder of the file is not there.</exception>
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

    /// <summary>Saves records of many schools, so many in one transaction, each by the rules of <see cref="RecordStore.SaveAsync(UnionRecord, int, LocalDate?, CancellationToken)"/>.</summary>
    /// <remarks>
    /// <para>What is given out is kept: each list tells, in the order of the records, what came of those that one transaction saved. A record over which
    /// somebody else saved leaves the others of its transaction alone.</para>
    /// <para>Where something is thrown, by the database, by a record that is refused or by whatever gives the records, nothing of the transaction that was not
    /// given out is kept, except where a commit failed and leaves open whether it was done (<see cref="SavingInDoubtException"/>, of the transaction's records). Whoever stops asking for more ends the saving
    /// after the last that was given out.</para>
    /// </remarks>
    /// <param name="records">The records. Each is held until its transaction is done, and no longer.</param>
    /// <param name="asOf">The day to judge at, where a record does not say. Without either, what hangs on the day is undetermined.</param>
    /// <param name="atOnce">How many records one transaction saves at most.</param>
    /// <param name="cancellationToken">Ends the saving before the transaction that runs is done.</param>
    /// <returns>What came of the records, a list a transaction. Nothing is saved before it is asked for.</returns>
    /// <exception cref="ArgumentException">A record does not state its academic year, names a college and is none's or the other way round, or would not be read back as it is.</exception>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason.</exception>
    /// <exception cref="InvalidOperationException">The store was opened to be read.</exception>
    public IAsyncEnumerable<IReadOnlyList<SavedRecord>> SaveAllAsync(IAsyncEnumerable<SeenRecord> records, LocalDate? asOf = null, int atOnce = AtOnce, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        _provider.RefuseToRead();
        return SaveAsync(cancellationToken);

        async IAsyncEnumerable<IReadOnlyList<SavedRecord>> SaveAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            var together = new List<ReadyRecord>();
            await foreach (var (record, seen) in records.WithCancellation(cancellation).ConfigureAwait(false))
            {
                together.Add(Of(record.Union.Name.School).Records.Ready(record, seen, asOf));
                if (together.Count == atOnce)
                {
                    yield return await RecordTransaction.SaveAsync(_provider, together, cancellation).ConfigureAwait(false);
                    together.Clear();
                }
            }

            if (together.Count > 0)
            {
                yield return await RecordTransaction.SaveAsync(_provider, together, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The records of all schools, as the province sees them: in the order of <see cref="SchoolsAsync"/>, and of each school in that of <see cref="RecordStore.AllAsync"/>.</summary>
    /// <remarks>They are fetched some schools at a time, the next while these are read, and held no longer. A school that comes while they are read may be missing.</remarks>
    /// <param name="year">The academic year; of all years, if not said.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The records as they were read.</returns>
    public IAsyncEnumerable<Stored<UnionYear, Reading<UnionRecord>>> RecordsAsync(AcademicYear? year = null, CancellationToken cancellationToken = default)
    {
        var first = year?.First;
        return ReadAsync(cancellationToken);

        async IAsyncEnumerable<Stored<UnionYear, Reading<UnionRecord>>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            var coming = Task.FromResult<List<KeptText>>([]);
            try
            {
                foreach (var some in (await SchoolsAsync(cancellation).ConfigureAwait(false)).Chunk(AtOnce).Append([]))
                {
                    var come = await coming.ConfigureAwait(false);
                    coming = some.Length == 0 ? coming : Task.Run(() => FetchAsync([.. some], cancellation), cancellation);
                    foreach (var text in TextTable<RecordRow>.InOrder(come, static t => t.Union).OrderBy(static t => t.School, StringComparer.Ordinal))
                    {
                        yield return new(text.Union, _judging.Read(text.Text), text.Version);
                    }
                }
            }
            finally
            {
                // Whoever stops asking leaves no query behind.
                await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        async Task<List<KeptText>> FetchAsync(List<string> schools, CancellationToken cancellation)
        {
            await using var context = _provider.OpenAcross();
            return await KeptText.Of(context).Where(t => schools.Contains(t.School) && (first == null || t.AcademicYear == first)).ToListAsync(cancellation).ConfigureAwait(false);
        }
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

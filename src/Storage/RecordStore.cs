using System.Text;
using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Editions;
using UnionGovernance.Files;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage;

/// <summary>The records of one school's unions, and the people and bodies on their rosters.</summary>
/// <remarks>
/// A record is kept as the text of its file. Its rosters stand once more in tables, written with it, so that a database can be asked of them.
/// </remarks>
public sealed class RecordStore
{
    private readonly Provider _provider;
    private readonly TextTable<RecordRow> _texts;
    private readonly string _school;

    internal RecordStore(Provider provider, string school) => (_provider, _texts, _school) = (provider, new(provider, school), school);

    /// <summary>The record of a union's year.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The record as it was read, or nothing.</returns>
    public async Task<Stored<UnionYear, Reading<UnionRecord>>?> FindAsync(UnionYear year, CancellationToken cancellationToken = default) =>
        await _texts.FindAsync(TextTable<RecordRow>.Of(year), cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>All records, by year, level, kind and the code points of the union's name.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The records as they were read.</returns>
    public async Task<IReadOnlyList<Stored<UnionYear, Reading<UnionRecord>>>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await _texts.AllAsync(cancellationToken).ConfigureAwait(false)).Select(Read)];

    /// <summary>Saves a record, with its rosters.</summary>
    /// <param name="record">The record, of this school or of one of its colleges.</param>
    /// <param name="seen">The version that the writer saw, 0 for none.</param>
    /// <param name="cancellationToken">Ends the saving before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The record is another school's, or would not be read back as it is.</exception>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason.</exception>
    public Task<Saving> SaveAsync(UnionRecord record, int seen, CancellationToken cancellationToken = default)
    {
        var year = record.Union;
        _texts.RefuseOthers(year);
        var text = RecordFile.Write(record);
        if (RecordFile.Read(text).Value != record)
        {
            throw new ArgumentException("The record would not be read back as it is.", nameof(record));
        }

        return _texts.SaveAsync(
            TextTable<RecordRow>.Of(year),
            () => new() { Union = year, Text = Encoding.UTF8.GetString(text) },
            seen,
            (context, row) =>
            {
                context.Fill(row, record.Members.List);
                context.Fill(row, record.Colleges.List);
            },
            cancellationToken);
    }

    /// <summary>The staff for whom the answer to a question is yes, found by the database.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="question">The question: conditions, order, place. Ask a rule by <see cref="WithVerdict{T}"/>, and whoever is not known is not a no.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Those people, otherwise in the order of the roster; nobody where there is no record. Texts are in the order that the database has for them.</returns>
    /// <exception cref="NotSupportedException">The question asks for more, or for what no database can be asked.</exception>
    public Task<IReadOnlyList<Member>> AskAsync(UnionYear year, ISpecification<Member> question, CancellationToken cancellationToken = default) =>
        AskRosterAsync(year, question, cancellationToken);

    /// <summary>The college unions for which the answer to a question is yes, found by the database.</summary>
    /// <param name="year">The union that lists them, and the year.</param>
    /// <param name="question">The question: conditions, order, place.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Those unions, otherwise in the order of the roster; none where there is no record. Texts are in the order that the database has for them.</returns>
    /// <exception cref="NotSupportedException">The question asks for more, or for what no database can be asked.</exception>
    public Task<IReadOnlyList<CollegeUnion>> AskAsync(UnionYear year, ISpecification<CollegeUnion> question, CancellationToken cancellationToken = default) =>
        AskRosterAsync(year, question, cancellationToken);

    private async Task<IReadOnlyList<T>> AskRosterAsync<T>(UnionYear year, ISpecification<T> question, CancellationToken cancellationToken)
        where T : class
    {
        await using var context = _provider.Open(_school);
        var record = await context.Records.Where(TextTable<RecordRow>.Of(year)).Select(static r => (int?)r.Id).SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return await context.RosterOf<T>(record ?? 0)
            .Answering(question, static r => EF.Property<int>(r, StoreContext.Position))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Stored<UnionYear, Reading<UnionRecord>> Read(RecordRow row) => new(row.Union, RecordFile.Read(Encoding.UTF8.GetBytes(row.Text)), row.Version);
}

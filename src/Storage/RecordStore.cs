using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Kept;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage;

/// <summary>The records of one school's unions, and the people and bodies on their rosters.</summary>
/// <remarks>
/// A record is kept as the text of its file. Its rosters stand once more in tables, written with it, so that a database can be asked of them.
/// </remarks>
public sealed class RecordStore
{
    private readonly Provider _provider;
    private readonly Shelf<KeptRecord> _shelf;
    private readonly string _school;

    internal RecordStore(Provider provider, string school) => (_provider, _shelf, _school) = (provider, new(provider, school), school);

    /// <summary>The record of a union's year.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The record as it was read, or nothing.</returns>
    public async Task<Stored<UnionYear, Reading<UnionRecord>>?> FindAsync(UnionYear year, CancellationToken cancellationToken = default) =>
        await _shelf.FindAsync(Is(year), cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    /// <summary>All records, by year, level, kind and the code points of the union's name.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The records as they were read.</returns>
    public async Task<IReadOnlyList<Stored<UnionYear, Reading<UnionRecord>>>> AllAsync(CancellationToken cancellationToken = default) =>
        [.. (await _shelf.AllAsync(cancellationToken).ConfigureAwait(false)).Select(Read)];

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
        _shelf.RefuseOthers(year);
        var text = RecordFile.Write(record);
        if (RecordFile.Read(text).Value != record)
        {
            throw new ArgumentException("The record would not be read back as it is.", nameof(record));
        }

        return _shelf.SaveAsync(
            Is(year),
            () => new() { School = _school, College = year.Name.College ?? string.Empty, Kind = year.Kind, Level = year.Level, AcademicYear = year.Year.First, Text = Encoding.UTF8.GetString(text) },
            seen,
            (context, row) =>
            {
                context.Fill(row, record.Members.List);
                context.Fill(row, record.Colleges.List);
            },
            cancellationToken);
    }

    /// <summary>The staff of whom a requirement has one verdict, found by the database.</summary>
    /// <param name="year">The union and year.</param>
    /// <param name="requirement">What is asked of each.</param>
    /// <param name="verdict">The verdict asked for. Nobody is left out as a no of whom too little is known: ask for <see cref="Verdict.Undetermined"/> too.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Those people, in the order of the roster; nobody where there is no record.</returns>
    /// <exception cref="NotSupportedException">The requirement reads a list or a roster.</exception>
    public Task<IReadOnlyList<Member>> MembersAsync(
        UnionYear year, Requirement<Member> requirement, Verdict verdict = Verdict.Met, CancellationToken cancellationToken = default) =>
        AskAsync(year, requirement, verdict, cancellationToken);

    /// <summary>The college unions of which a requirement has one verdict, found by the database.</summary>
    /// <param name="year">The union that lists them, and the year.</param>
    /// <param name="requirement">What is asked of each.</param>
    /// <param name="verdict">The verdict asked for.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Those unions, in the order of the roster; none where there is no record.</returns>
    /// <exception cref="NotSupportedException">The requirement reads a list or a roster.</exception>
    public Task<IReadOnlyList<CollegeUnion>> CollegesAsync(
        UnionYear year, Requirement<CollegeUnion> requirement, Verdict verdict = Verdict.Met, CancellationToken cancellationToken = default) =>
        AskAsync(year, requirement, verdict, cancellationToken);

    private async Task<IReadOnlyList<T>> AskAsync<T>(UnionYear year, Requirement<T> requirement, Verdict verdict, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(requirement);
        await using var context = _provider.Open(_school);
        var record = await context.Records.Where(Is(year)).Select(static r => (int?)r.Id).SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return await context.RosterOf<T>(record ?? 0)
            .Where(requirement.Filter(verdict, new PropertyColumns<T>()))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private static Expression<Func<KeptRecord, bool>> Is(UnionYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var (college, first) = (year.Name.College ?? string.Empty, year.Year.First);
        return r => r.College == college && r.Kind == year.Kind && r.Level == year.Level && r.AcademicYear == first;
    }

    private static Stored<UnionYear, Reading<UnionRecord>> Read(KeptRecord row) => new(row.Year, RecordFile.Read(Encoding.UTF8.GetBytes(row.Text)), row.Version);
}

using System.Text;
using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Storage.Writing;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage;

/// <summary>The records of one school's unions, the verdicts on them, and the people and bodies on their rosters.</summary>
/// <remarks>
/// A record is kept as the text of its file. Its rosters and the verdicts on it stand beside it in tables, written with it or not at all, so that a
/// database can be asked of them.
/// </remarks>
public sealed class RecordStore
{
    private readonly Provider _provider;
    private readonly TextTable<RecordRow> _texts;
    private readonly string _school;

    private readonly Judging _judging;

    internal RecordStore(Provider provider, string school, Judging judging) => (_provider, _texts, _school, _judging) = (provider, new(provider, school), school, judging);

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

    /// <summary>Which records there are, in the same order; their texts are not fetched.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Their unions and years, and their versions.</returns>
    public async Task<IReadOnlyList<Listed<UnionYear>>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await _texts.ListAsync(Listing.Of<RecordRow>(), cancellationToken).ConfigureAwait(false)).Select(static l => new Listed<UnionYear>(l.Union, l.Version))];

    /// <summary>Saves a record, with its rosters and the verdicts on it.</summary>
    /// <param name="record">The record, of this school or of one of its colleges.</param>
    /// <param name="seen">The version that the writer saw, 0 for none.</param>
    /// <param name="cancellationToken">Ends the saving before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The record is another school's, does not state its academic year, or would not be read back as it is.</exception>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason.</exception>
    public Task<Saving> SaveAsync(UnionRecord record, int seen, CancellationToken cancellationToken = default) => SaveAsync(record, seen, null, cancellationToken);

    /// <summary>Saves a record, with its rosters and the verdicts on it.</summary>
    /// <param name="record">The record, of this school or of one of its colleges. One that cannot be judged is kept without verdicts.</param>
    /// <param name="seen">The version that the writer saw, 0 for none.</param>
    /// <param name="asOf">The day to judge at, where the record does not say. Without either, what hangs on the day is undetermined.</param>
    /// <param name="cancellationToken">Ends the saving before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The record is another school's, does not state its academic year, or would not be read back as it is.</exception>
    /// <exception cref="NotSupportedException">A fact is marked as not applicable where its path does not allow it, or without a reason.</exception>
    public Task<Saving> SaveAsync(UnionRecord record, int seen, LocalDate? asOf, CancellationToken cancellationToken = default)
    {
        return OneAsync(Ready(record, seen, asOf));

        async Task<Saving> OneAsync(ReadyRecord ready) => (await RecordTransaction.SaveAsync(_provider, [ready], cancellationToken).ConfigureAwait(false))[0].Saving;
    }

    /// <summary>The verdicts for which the answer to a question is yes, on all records of this school. Nothing is written.</summary>
    /// <remarks>
    /// The database finds those that judging would give again: of the same book, the same version of the library and the day asked for. A record
    /// that has none such, because it was saved by an older program, by another book or as of another day, is read and judged in memory, and each of
    /// its verdicts says so; saving it keeps them.
    /// </remarks>
    /// <param name="question">The question: conditions, asked of the database; order and place, the same on every database.</param>
    /// <param name="day">The day to judge at.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The verdicts, the records on which they rest, and those that could not be judged.</returns>
    /// <exception cref="NotSupportedException">The question asks for more.</exception>
    /// <exception cref="InvalidOperationException">A condition is none that a database can be asked.</exception>
    public async Task<VerdictAnswer> AskAsync(ISpecification<RecordVerdict> question, JudgingDay day = default, CancellationToken cancellationToken = default)
    {
        var (verdicts, judged, unjudged) = (new List<RecordVerdict>(), new List<JudgedRecord>(), new List<UnjudgedRecord>());
        foreach (var (union, edition, kept, text) in await AskKeptAsync(question, day, cancellationToken).ConfigureAwait(false))
        {
            if (text is null)
            {
                judged.Add(new(union, edition!, IsJudgedAnew: false));
                verdicts.AddRange(kept);
                continue;
            }

            var reading = _judging.Read(text);
            var (anew, outcome) = reading.Value is { } record ? _judging.Judge(record, day) : ([], new AssessmentOutcome.Refused([.. reading.Faults], reading.FaultCount));
            if (outcome.Assessment is not { } assessment)
            {
                unjudged.Add(new(union, outcome));
                continue;
            }

            judged.Add(new(union, assessment.Edition.Id, IsJudgedAnew: true));
            verdicts.AddRange(anew.Select(static v => v with { IsJudgedAnew = true }).Where(question.IsSatisfiedBy));
        }

        var ordered = OrderEvaluator.Instance.Evaluate(verdicts, question);
        return new([.. PaginationEvaluator.Instance.Evaluate(ordered, question)], [.. judged], [.. unjudged]);
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

    /// <summary>Checks a record, writes it as text and judges it.</summary>
    /// <exception cref="ArgumentException">The record is another school's, does not state its academic year, or would not be read back as it is.</exception>
    internal ReadyRecord Ready(UnionRecord record, int seen, LocalDate? asOf)
    {
        _texts.RefuseOthers(record.Union);
        var text = RecordFile.Write(record);
        return RecordFile.Read(text, _judging.Book).Value == record
            ? new(
                record,
                new() { Union = record.Union, Text = Encoding.UTF8.GetString(text), Version = seen + 1 },
                _judging.Judge(record, asOf is { } day ? JudgingDay.OwnOr(day) : default).Verdicts)
            : throw new ArgumentException($"The record of {record.Union.Title} would not be read back as it is.", nameof(record));
    }

    private async Task<IReadOnlyList<T>> AskRosterAsync<T>(UnionYear year, ISpecification<T> question, CancellationToken cancellationToken)
        where T : class
    {
        await using var context = _provider.Open(_school);
        var record = await context.Records.Where(TextTable<RecordRow>.Of(year)).Select(static r => (int?)r.Id).SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return await context.RosterOf<T>(record ?? 0)
            .Answering(question, static r => EF.Property<int>(r, StoreContext.Position))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    // All in one statement: between two, a record could be saved by another program, and be found by neither.
    private async Task<IEnumerable<(UnionYear Union, string? Edition, List<RecordVerdict> Verdicts, string? Text)>> AskKeptAsync(
        ISpecification<RecordVerdict> question, JudgingDay day, CancellationToken cancellationToken)
    {
        await using var context = _provider.Open(_school);
        var holding = context.Verdicts.AsNoTracking().Where(_judging.StillHolding(day));
        var asked = holding.Where(question);
        var records = await context.Records
            .Select(r => new
            {
                r.School,
                r.College,
                r.Kind,
                r.Level,
                r.AcademicYear,
                Edition = holding.Where(v => EF.Property<int>(v, StoreContext.Record) == r.Id).Max(static v => v.Edition),
                Verdicts = asked.Where(v => EF.Property<int>(v, StoreContext.Record) == r.Id).OrderBy(static v => EF.Property<int>(v, StoreContext.Position)).ToList(),
                Text = holding.Any(v => EF.Property<int>(v, StoreContext.Record) == r.Id) ? null : r.Text,
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return TextTable<RecordRow>.InOrder(
            records.Select(static r => (Union: RecordRow.UnionOf(r.School, r.College, r.Kind, r.Level, r.AcademicYear), r.Edition, r.Verdicts, r.Text)), static r => r.Union);
    }

    private Stored<UnionYear, Reading<UnionRecord>> Read(RecordRow row) => new(row.Union, _judging.Read(row.Text), row.Version);
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Storage.Rows;

namespace UnionGovernance.Storage;

/// <summary>One school's rows of one table of texts. Nothing is locked between reading and saving: the version seen decides.</summary>
internal sealed class TextTable<TRow>(Provider provider, string school)
    where TRow : TextRow
{
    /// <exception cref="ArgumentException">The union is another school's, or nobody states its academic year.</exception>
    public void RefuseOthers(UnionYear year)
    {
        if (year.Year is null)
        {
            throw new ArgumentException($"Nobody states of which academic year {year.Title} is meant; a store keeps records by their year.", nameof(year));
        }

        if (year.Name.School != school || (year.Level == UnionLevel.College) != (year.Name.College is not null))
        {
            throw new ArgumentException($"{year.Title} ({year.Level}) is no union of {school}, whose store this is.", nameof(year));
        }
    }

    /// <summary>The rows of a union's year.</summary>
    public static Expression<Func<TRow, bool>> Of(UnionYear union)
    {
        ArgumentNullException.ThrowIfNull(union);
        if (union.Year is not { } year)
        {
            return static _ => false;
        }

        var (college, kind, level) = (union.Name.College ?? string.Empty, union.Kind, union.Level);
        return r => r.School == union.Name.School && r.College == college && r.Kind == kind && r.Level == level && r.AcademicYear == year;
    }

    public async Task<TRow?> FindAsync(Expression<Func<TRow, bool>> which, CancellationToken cancellationToken)
    {
        await using var context = provider.Open(school);
        return await context.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(which, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All rows, by year, level, kind and the code points of the union's name: the same order in every database.</summary>
    public async Task<IEnumerable<TRow>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = provider.Open(school);
        var rows = await context.Set<TRow>().AsNoTracking().ToListAsync(cancellationToken).ConfigureAwait(false);
        return InOrder(rows, static r => r.Union);
    }

    /// <summary>What there is, without the texts, in the same order.</summary>
    public async Task<IEnumerable<Listing>> ListAsync(Expression<Func<TRow, Listing>> listing, CancellationToken cancellationToken)
    {
        await using var context = provider.Open(school);
        return InOrder(await context.Set<TRow>().AsNoTracking().Select(listing).ToListAsync(cancellationToken).ConfigureAwait(false), static l => l.Union);
    }

    /// <summary>Whatever is known by a union's year, by year, level, kind and the code points of the union's name.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, UnionYear> union) =>
        all.Select(one => (One: one, Union: union(one)))
            .OrderBy(static o => o.Union.Year).ThenBy(static o => o.Union.Level).ThenBy(static o => o.Union.Kind).ThenBy(static o => o.Union.Name.College ?? string.Empty, StringComparer.Ordinal)
            .Select(static o => o.One);

    /// <summary>Saves a text as the version after the one seen, or changes nothing.</summary>
    public async Task<Saving> SaveAsync(Expression<Func<TRow, bool>> which, Func<TRow> fresh, int seen, CancellationToken cancellationToken)
    {
        provider.RefuseToRead();
        for (var again = false; ; again = true)
        {
            try
            {
                return await TryAsync(which, fresh, seen, cancellationToken).ConfigureAwait(false);
            }
            catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || provider.IsTaken(e))
            {
                var version = (await FindAsync(which, cancellationToken).ConfigureAwait(false))?.Version ?? 0;
                if (version != seen)
                {
                    return new(false, version);
                }

                // Once, it was only the school's name, which two writers were the first to enter. Twice, the database has a reason of its own.
                if (again)
                {
                    throw;
                }
            }
        }
    }

    private async Task<Saving> TryAsync(Expression<Func<TRow, bool>> which, Func<TRow> fresh, int seen, CancellationToken cancellationToken)
    {
        await using var context = provider.Open(school);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        var row = await context.Set<TRow>().SingleOrDefaultAsync(which, cancellationToken).ConfigureAwait(false);
        if ((row?.Version ?? 0) != seen)
        {
            return new(false, row?.Version ?? 0);
        }

        var text = fresh();
        if (row is null)
        {
            await context.EnterSchoolAsync(cancellationToken).ConfigureAwait(false);
            context.Add(row = text);
        }

        (row.Text, row.Version) = (text.Text, seen + 1);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await provider.SettleAsync(transaction.CommitAsync, 1).ConfigureAwait(false);
        return new(true, row.Version);
    }
}

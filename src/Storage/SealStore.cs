using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage.Kept;

namespace UnionGovernance.Storage;

/// <summary>The registers of one school's seals. An entry is appended, and never again changed or taken out.</summary>
/// <remarks>
/// When an appending returns, the entry is on the disk. The database itself refuses a second entry in the same place, a second one after
/// the same entry, one that does not follow the last, and every update and deletion. Whoever changes the file behind the database's back
/// is found by verifying the register, not here.
/// </remarks>
public sealed class SealStore
{
    private readonly Provider _provider;
    private readonly string _school;

    internal SealStore(Provider provider, string school) => (_provider, _school) = (provider, school);

    /// <summary>The seals that have a register here, in the order of their names' code points.</summary>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Their names.</returns>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var names = await context.Register.Where(static e => e.Sequence == 1).Select(static e => e.Seal).ToListAsync(cancellationToken).ConfigureAwait(false);
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Where a seal's register ends.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Its head, before the first entry where there is none.</returns>
    public async Task<RegisterHead> HeadAsync(string seal, CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var last = await context.Register.Where(e => e.Seal == seal).OrderByDescending(static e => e.Sequence)
            .Select(static e => new { e.Sequence, e.Digest }).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return last is null ? default : new(last.Sequence, new(last.Digest));
    }

    /// <summary>The entries of a seal's register, in their order, as they are stored: true or not.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The entries, to be verified.</returns>
    public async Task<IReadOnlyList<StoredEntry>> EntriesAsync(string seal, CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var rows = await context.Register.AsNoTracking().Where(e => e.Seal == seal).OrderBy(static e => e.Sequence).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(static r => new StoredEntry(r.Sequence, r.Content, new(r.Digest)))];
    }

    /// <summary>Verifies a seal's register as it is stored, row by row, so that one of any length is never held whole.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="checkpoints">Checkpoints from paper. Without one the tail is not provable.</param>
    /// <param name="cancellationToken">Ends the verification.</param>
    /// <returns>What came of it.</returns>
    public async Task<Verification> VerifyAsync(string seal, IEnumerable<Checkpoint> checkpoints, CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var verifier = new RegisterVerifier(checkpoints);
        await foreach (var row in context.Register.AsNoTracking().Where(e => e.Seal == seal).OrderBy(static e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (row.Digest.Length == Digest.Length && SealEntry.Read(row.Content, new(row.Digest)) is { } entry)
            {
                verifier.Take(entry);
            }
            else
            {
                verifier.TakeBad(ChainFault.Unreadable, new($"第{row.Sequence}条读不出来", $"entry {row.Sequence} cannot be read"));
            }
        }

        return verifier.Finish();
    }

    /// <summary>Appends an entry to its seal's register.</summary>
    /// <param name="entry">The entry, made to follow the head that its writer saw.</param>
    /// <param name="cancellationToken">Ends the appending before it is done.</param>
    /// <returns>What came of it. If another writer was first, nothing is changed: the act is to be judged again after the new head.</returns>
    /// <exception cref="ArgumentException">The entry's digest is not that of its bytes.</exception>
    public async Task<Appending> AppendAsync(SealEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Digest != Digest.Of(entry.Bytes.Span))
        {
            throw new ArgumentException("The entry's digest is not that of its bytes.", nameof(entry));
        }

        while (true)
        {
            if (await TryAsync(entry, cancellationToken).ConfigureAwait(false))
            {
                return new(true, new(entry.Sequence, entry.Digest));
            }

            // Unless another writer only entered the school's name first, which both wanted.
            var head = await HeadAsync(entry.Seal, cancellationToken).ConfigureAwait(false);
            if (head != new RegisterHead(entry.Sequence - 1, entry.Previous))
            {
                return new(false, head);
            }
        }
    }

    private async Task<bool> TryAsync(SealEntry entry, CancellationToken cancellationToken)
    {
        await using var context = _provider.Open(_school);
        if (entry.Sequence == 1)
        {
            await context.EnterSchoolAsync(cancellationToken).ConfigureAwait(false);
        }

        context.Add(new KeptEntry
        {
            School = _school,
            Seal = entry.Seal,
            Sequence = entry.Sequence,
            Previous = entry.Previous.ToArray(),
            Digest = entry.Digest.ToArray(),
            Content = entry.Bytes.ToArray(),
        });
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException e) when (e.InnerException is DbException inner && _provider.IsTaken(inner))
        {
            return false;
        }
    }
}

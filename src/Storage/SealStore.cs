using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;

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
    /// <exception cref="InvalidDataException">What stands in the place of the last digest is not 32 bytes: someone changed it behind the database's back.</exception>
    public async Task<RegisterHead> HeadAsync(string seal, CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var last = await context.Register.Where(e => e.Seal == seal).OrderByDescending(static e => e.Sequence)
            .Select(static e => new { e.Sequence, e.Digest }).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return last is null ? default
            : last.Digest.Length == Digest.Length ? new(last.Sequence, new(last.Digest))
            : throw new InvalidDataException($"Entry {last.Sequence} of the register of {seal} has no digest; verify the register.");
    }

    /// <summary>The entries of a seal's register, in their order, as they are stored: true or not.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The entries, to be verified.</returns>
    public async Task<IReadOnlyList<StoredEntry>> EntriesAsync(string seal, CancellationToken cancellationToken = default)
    {
        await using var context = _provider.Open(_school);
        var rows = await context.Register.AsNoTracking().Where(e => e.Seal == seal).OrderBy(static e => e.Sequence).ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(static r => new StoredEntry(r.Sequence, r.Content, r.Digest.Length == Digest.Length ? new(r.Digest) : null))];
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
            if (row.Digest.Length != Digest.Length || SealEntry.Read(row.Content, new(row.Digest)) is not { } entry)
            {
                verifier.TakeBad(ChainFault.Unreadable, new($"第{row.Sequence}条读不出来", $"entry {row.Sequence} cannot be read"));
            }
            else if ((entry.Seal, entry.Sequence) != (row.Seal, row.Sequence) || !entry.Previous.ToArray().AsSpan().SequenceEqual(row.Previous))
            {
                verifier.TakeBad(
                    ChainFault.Altered,
                    new($"数据库把它列为“{row.Seal}”的第{row.Sequence}条，与其内容不符", $"the database lists it as entry {row.Sequence} of {row.Seal}, which is not what it says"));
            }
            else
            {
                verifier.Take(entry);
            }
        }

        return verifier.Finish();
    }

    /// <summary>Appends an entry to its seal's register.</summary>
    /// <param name="entry">The entry, made to follow the head that its writer saw.</param>
    /// <param name="cancellationToken">Ends the appending before it is done.</param>
    /// <returns>What came of it. If another writer was first, nothing is changed: the act is to be judged again after the new head.</returns>
    /// <exception cref="ArgumentException">The entry's digest is not that of its bytes.</exception>
    /// <exception cref="SavingInDoubtException">Whether it is kept is not known, as where the connection was cut; the head tells.</exception>
    public async Task<Appending> AppendAsync(SealEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Digest != Digest.Of(entry.Bytes.Span))
        {
            throw new ArgumentException("The entry's digest is not that of its bytes.", nameof(entry));
        }

        try
        {
            await AddAsync([entry], cancellationToken).ConfigureAwait(false);
            return new(true, new(entry.Sequence, entry.Digest));
        }
        catch (DbException e) when (_provider.IsTaken(e))
        {
            // If nobody was first, the database has a reason of its own.
            var head = await HeadAsync(entry.Seal, cancellationToken).ConfigureAwait(false);
            if (head == new RegisterHead(entry.Sequence - 1, entry.Previous))
            {
                throw;
            }

            return new(false, head);
        }
    }

    /// <summary>Continues a register from another copy of it, such as a file: appends the entries that the store does not hold yet, all or none.</summary>
    /// <param name="copy">The copy, from its first entry on.</param>
    /// <param name="cancellationToken">Ends the appending before it is done.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentException">The copy has no entry, or its chain does not hold.</exception>
    /// <exception cref="SavingInDoubtException">Whether it is kept is not known, as where the connection was cut; the head tells.</exception>
    public async Task<Continuing> ContinueAsync(IReadOnlyList<SealEntry> copy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var verifier = new RegisterVerifier();
        foreach (var entry in copy)
        {
            verifier.Take(entry);
        }

        if (copy.Count == 0)
        {
            throw new ArgumentException("The copy has no entry, and so no seal.", nameof(copy));
        }

        if (verifier.Finish().FirstBad is { } bad)
        {
            throw new ArgumentException($"The chain of the copy does not hold. Entry {bad.Place}: {bad.Words.English}", nameof(copy));
        }

        for (var before = -1; ;)
        {
            var stored = await EntriesAsync(copy[0].Seal, cancellationToken).ConfigureAwait(false);
            var held = stored.Zip(copy).TakeWhile(static e => (e.First.Sequence, e.First.Digest) == (e.Second.Sequence, e.Second.Digest)).Count();
            if (held < Math.Min(stored.Count, copy.Count))
            {
                return new(held, 0, held + 1);
            }

            if (held == copy.Count)
            {
                return new(held, 0, null);
            }

            try
            {
                await AddAsync([.. copy.Skip(held)], cancellationToken).ConfigureAwait(false);
                return new(held, copy.Count - held, null);
            }
            catch (DbException e) when (_provider.IsTaken(e) && before < held)
            {
                before = held;
            }
        }
    }

    // A row that is written once and never changed needs no mapper, which would take longer over it than the disk.
    private async Task AddAsync(IReadOnlyList<SealEntry> entries, CancellationToken cancellationToken)
    {
        _provider.RefuseToRead();
        await using var connection = _provider.Connect();
        await _provider.OpenAsync(connection, _school, cancellationToken).ConfigureAwait(false);
        if (entries is [{ Sequence: > 1 } only])
        {
            // One statement is committed as it is run.
            await using var alone = connection.CreateCommand();
            Insert(alone, only);
            await _provider.SettleAsync(alone.ExecuteNonQueryAsync, entries.Count).ConfigureAwait(false);
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        foreach (var entry in entries)
        {
            if (entry.Sequence == 1)
            {
                command.CommandText = "INSERT INTO schools (school) VALUES (@school) ON CONFLICT DO NOTHING";
                command.Parameters.Clear();
                Give(command, "school", _school);
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            Insert(command, entry);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await _provider.SettleAsync(transaction.CommitAsync, entries.Count).ConfigureAwait(false);
    }

    private void Insert(DbCommand command, SealEntry entry)
    {
        command.CommandText = "INSERT INTO register (school, seal, sequence, previous, digest, content) VALUES (@school, @seal, @sequence, @previous, @digest, @content)";
        command.Parameters.Clear();
        Give(command, "school", _school);
        Give(command, "seal", entry.Seal);
        Give(command, "sequence", entry.Sequence);
        Give(command, "previous", entry.Previous.ToArray());
        Give(command, "digest", entry.Digest.ToArray());
        Give(command, "content", entry.Bytes.ToArray());
    }

    private static void Give(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>Verifies a register entry by entry, so that one of any length need not be held in memory.</summary>
public sealed class RegisterVerifier
{
    private readonly ImmutableArray<Checkpoint> _checkpoints;
    private string? _seal;
    private int _entries;
    private int _proved;
    private Digest _head;
    private BadEntry? _bad;

    /// <summary>Begins with no entry.</summary>
    /// <param name="checkpoints">Checkpoints from paper, in any order; none where nobody holds one. If they are of two seals, no register is as all of them print it.</param>
    public RegisterVerifier(params IEnumerable<Checkpoint> checkpoints)
    {
        ArgumentNullException.ThrowIfNull(checkpoints);
        _checkpoints = [.. checkpoints.OrderBy(static c => c.Count)];
        _seal = _checkpoints.FirstOrDefault()?.Seal;
        if (_checkpoints.FirstOrDefault(static c => c.Count == 0 && c.Head != Digest.Zero) is { } impossible)
        {
            _bad = new(1, ChainFault.NotAsPrinted, NotAsPrinted(impossible));
        }
        else if (_checkpoints.FirstOrDefault(c => c.Seal != _seal) is { } other)
        {
            _bad = new(1, ChainFault.OtherSeal, new($"核对点分属“{_seal}”和“{other.Seal}”", $"the checkpoints are of {_seal} and of {other.Seal}"));
        }
    }

    /// <summary>Begins after entries that were verified before, so that only what came since is read.</summary>
    /// <param name="verified">The register up to there.</param>
    /// <param name="checkpoints">Checkpoints from paper. Those that count fewer entries are not looked at again.</param>
    /// <returns>A verifier whose next entry is the one after.</returns>
    public static RegisterVerifier After(Checkpoint verified, params IEnumerable<Checkpoint> checkpoints)
    {
        ArgumentNullException.ThrowIfNull(verified);
        var verifier = new RegisterVerifier([verified, .. checkpoints.Where(c => c.Count >= verified.Count)])
        {
            _entries = verified.Count,
            _proved = verified.Count,
            _head = verified.Head,
        };
        if (verifier._checkpoints.FirstOrDefault(c => c.Count == verified.Count && c.Head != verified.Head) is { } other)
        {
            verifier._bad ??= new(verified.Count, ChainFault.NotAsPrinted, verifier.NotAsPrinted(other));
        }

        return verifier;
    }

    /// <summary>Takes the next entry.</summary>
    /// <param name="entry">The entry, as it stands in the register.</param>
    public void Take(SealEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _entries++;
        if (_bad is not null)
        {
            return;
        }

        _seal ??= entry.Seal;
        if (Fault(entry) is var (fault, words))
        {
            _bad = new(_entries, fault, words);
            return;
        }

        _head = entry.Digest;
        foreach (var checkpoint in _checkpoints)
        {
            if (checkpoint.Count != _entries)
            {
                continue;
            }

            if (checkpoint.Head != _head || checkpoint.Seal != _seal)
            {
                _bad = new(_entries, ChainFault.NotAsPrinted, NotAsPrinted(checkpoint));
                return;
            }

            _proved = _entries;
        }
    }

    /// <summary>Takes the next entry, which cannot be read or stands in another form.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="words">The same in words.</param>
    public void TakeBad(ChainFault fault, Words words)
    {
        _entries++;
        _bad ??= new(_entries, fault, words);
    }

    /// <summary>Ends the register here.</summary>
    /// <returns>What came of it.</returns>
    public Verification Finish()
    {
        if (_bad is null && _checkpoints.LastOrDefault() is { } last && last.Count > _entries)
        {
            _bad = new(
                _entries + 1,
                ChainFault.Missing,
                new(
                    $"末尾缺失：{On(last).Chinese}的核对点有{last.Count}条，这里只有{_entries}条",
                    $"missing: the checkpoint {On(last).English} has {last.Count} entries, and here are {_entries}"));
        }

        return new(_entries, _bad is null ? _head : Digest.Zero, _bad, _proved);
    }

    private static Words On(Checkpoint checkpoint) =>
        new(DateForm.Instance.Show(checkpoint.On, Language.Chinese), $"of {DateForm.Instance.Show(checkpoint.On, Language.English)}");

    private (ChainFault Fault, Words Words)? Fault(SealEntry entry)
    {
        if (Digest.Of(entry.Bytes.Span) != entry.Digest)
        {
            return (ChainFault.Altered, ChainFault.Altered.Label);
        }

        if (entry.Seal != _seal)
        {
            return (ChainFault.OtherSeal, new($"属于另一枚公章“{entry.Seal}”", $"it is of another seal, {entry.Seal}"));
        }

        if (entry.Sequence != _entries)
        {
            return (ChainFault.OutOfSequence, new($"此处应为第{_entries}条，写的是第{entry.Sequence}条", $"entry {_entries} is expected here, and it says {entry.Sequence}"));
        }

        return entry.Previous != _head ? (ChainFault.DoesNotFollow, ChainFault.DoesNotFollow.Label) : null;
    }

    private Words NotAsPrinted(Checkpoint checkpoint)
    {
        var first = Math.Min(_proved + 1, checkpoint.Count);
        return new(
            $"与{On(checkpoint).Chinese}的核对点不符：第{first}条至第{checkpoint.Count}条中有被替换的",
            $"it is not as the checkpoint {On(checkpoint).English} prints it: something from entry {first} to {checkpoint.Count} was replaced");
    }
}

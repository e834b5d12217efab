using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals.Register;

/// <summary>The register of one seal (公章登记簿): entries are added at its end and never changed.</summary>
public sealed class SealRegister
{
    /// <summary>What it is called: 公章登记簿.</summary>
    public static Words Label { get; } = new("公章登记簿", "the seal's register");

    private readonly List<SealEntry> _entries;

    private SealRegister(string seal, List<SealEntry> entries, SealTerms terms, LocalDate today) =>
        (Seal, _entries, History) = (seal, entries, SealHistory.Of(entries.Select(static e => e.Act), terms, today));

    /// <summary>The seal, by the name that stands on it.</summary>
    public string Seal { get; }

    /// <summary>The entries, in order.</summary>
    public ImmutableArray<SealEntry> Entries => [.. _entries];

    /// <summary>The entries in their places, each stating what is right: as it was corrected last, or as it was entered. The digests are those of what was entered.</summary>
    public ImmutableArray<SealEntry> AsCorrected => [.. _entries.Zip(History.Acts, static (e, act) => SealEntry.Stated(e.Seal, e.Sequence, act, e.Previous, e.Digest))];

    /// <summary>The digest of the last entry; 32 zero bytes where there is none.</summary>
    public Digest Head => _entries.Count == 0 ? Digest.Zero : _entries[^1].Digest;

    /// <summary>The seal's life as the entries show it. An entry that breaks a rule is found, and counts; one that contradicts what came before stands in the register and changes nothing.</summary>
    public SealHistory History { get; }

    /// <summary>Whether a register can bear a seal's name: one line of 1 to 1,000 UTF-16 code units, without a space at either end or characters that cannot be seen.</summary>
    /// <param name="seal">The name that stands on the seal.</param>
    /// <returns>The answer.</returns>
    public static bool IsName(string? seal) => seal is not null && EntryValue.IsText(seal);

    /// <summary>Begins an empty register.</summary>
    /// <param name="seal">The seal, by the name that stands on it.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="today">The day on which entries are made: none of a later day is taken.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">A register cannot bear the name.</exception>
    public static SealRegister Begin(string seal, SealTerms terms, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(seal);
        return IsName(seal) ? new(seal, [], terms, today) : throw new ArgumentException("A register cannot bear this name.", nameof(seal));
    }

    /// <summary>Takes entries as they stand. Whether their chain holds is asked of <see cref="Verify"/>.</summary>
    /// <param name="entries">The entries, at least one.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="today">The day on which this is asked. An entry of a later day is refused until it is corrected, and bars nothing that comes after it.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">There is no entry, and so no seal.</exception>
    public static SealRegister Of(IEnumerable<SealEntry> entries, SealTerms terms, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        List<SealEntry> all = [.. entries];
        return all.Count > 0 ? new(all[0].Seal, all, terms, today) : throw new ArgumentException("A register without entries has no seal.", nameof(entries));
    }

    /// <summary>Enters an act where whoever acts may go on; otherwise the register stays as it was, and what stands against the act is told.</summary>
    /// <param name="act">The act. One that breaks a rule is entered with its reason, which is kept, and is found.</param>
    /// <returns>What the act contradicts and which rules it breaks; it was entered where <see cref="SealReview.MayGoOn"/>.</returns>
    /// <exception cref="ArgumentException">The act holds what cannot be written in an entry, such as a text of two lines.</exception>
    public SealReview Enter(SealAct act)
    {
        var review = History.Ask(act);
        if (review.MayGoOn)
        {
            _entries.Add(SealEntry.Of(Seal, _entries.Count + 1, act, Head));
            History.Take(act);
        }

        return review;
    }

    /// <summary>The checkpoint of the register as it is now.</summary>
    /// <param name="on">The day on which it is printed.</param>
    /// <returns>The checkpoint.</returns>
    public Checkpoint Checkpoint(LocalDate on) => new(Seal, _entries.Count, Head, on);

    /// <summary>Verifies the chain.</summary>
    /// <param name="checkpoints">Checkpoints from paper; none where nobody holds one.</param>
    /// <returns>What came of it.</returns>
    public Verification Verify(params IEnumerable<Checkpoint> checkpoints)
    {
        var verifier = new RegisterVerifier(checkpoints);
        foreach (var entry in _entries)
        {
            verifier.Take(entry);
        }

        return verifier.Finish();
    }
}

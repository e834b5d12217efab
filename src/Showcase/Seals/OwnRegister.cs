using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Showcase.Seals;

/// <summary>A register that a visitor sent, with the paper that he holds: verified, and forgotten.</summary>
/// <param name="Verification">What came of it.</param>
/// <param name="HasPaper">Whether there was a checkpoint.</param>
/// <param name="Entries">Its entries, up to the first that cannot be read.</param>
/// <param name="History">What they tell, up to the first bad one, on the default terms.</param>
internal sealed record OwnRegister(Verification Verification, bool HasPaper, ImmutableArray<SealEntry> Entries, SealHistory History)
{
    public ChainPicture Picture => ChainPicture.Of(Entries, Verification);

    public static OwnRegister Of(ReadOnlySpan<byte> file, Checkpoint? paper, LocalDate today)
    {
        var (entries, verification) = (Readable(file), SealRegisterFile.Verify(file, paper is null ? [] : [paper]));
        var sound = entries.Take(verification.FirstBad is { } bad ? bad.Place - 1 : entries.Length).Select(static e => e.Act);
        return new(verification, paper is not null, entries, SealHistory.Of(sound, new(), today));
    }

    /// <returns>The checkpoint that is typed from paper: of the register's own seal, which stands on the paper as well.</returns>
    /// <param name="file">The register.</param>
    /// <param name="count">How many entries the paper says there were.</param>
    /// <param name="head">The digest as it is printed, in groups or not, in capitals or not.</param>
    /// <param name="on">The day to name it by.</param>
    public static Checkpoint? Typed(ReadOnlySpan<byte> file, string? count, string? head, LocalDate on) =>
        count is not null && Notation.Number(count) is > 0 and var entries
        && Digest.Read(string.Concat((head ?? string.Empty).Where(static c => !char.IsWhiteSpace(c))).ToLowerInvariant()) is { } digest
            ? new(SealRegisterFile.Read(file[..(file.IndexOf((byte)'\n') + 1)]).Value is [var first, ..] ? first.Seal : string.Empty, entries, digest, on)
            : null;

    private static ImmutableArray<SealEntry> Readable(ReadOnlySpan<byte> file)
    {
        var entries = ImmutableArray.CreateBuilder<SealEntry>();
        while (file.IndexOf((byte)'\n') is >= 0 and var end)
        {
            if (SealRegisterFile.Read(file[..(end + 1)]).Value is not [var entry])
            {
                break;
            }

            entries.Add(entry);
            file = file[(end + 1)..];
        }

        return entries.ToImmutable();
    }
}

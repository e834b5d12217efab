using System.Text;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Files;

/// <summary>The file of a seal's register: JSON Lines, one entry a line, as docs/guide/seal-register.md describes it for anybody.</summary>
public static class SealRegisterFile
{
    /// <summary>Reads entries as they stand, whether or not their chain holds.</summary>
    /// <param name="utf8">The file's bytes, at most 16 MiB.</param>
    /// <returns>The entries, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealEntry>> Read(ReadOnlyMemory<byte> utf8) => JsonLines.Read(utf8, SealLines.ReadEntry);

    /// <summary>Writes entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, every line ended by a line feed.</returns>
    public static byte[] Write(IEnumerable<SealEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return JsonLines.Write(entries.Select(SealLines.Write));
    }

    /// <summary>Verifies a file byte by byte: an entry that says the same in another form, such as a space more, is bad too.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="checkpoints">Checkpoints from paper; none where nobody holds one.</param>
    /// <returns>What came of it. It never throws on what the bytes hold.</returns>
    public static Verification Verify(ReadOnlyMemory<byte> utf8, params IEnumerable<Checkpoint> checkpoints) => Verify(utf8, new RegisterVerifier(checkpoints));

    /// <summary>Verifies the lines of a file that come after those a verifier has seen.</summary>
    /// <param name="utf8">The bytes of those lines.</param>
    /// <param name="verifier">The verifier.</param>
    /// <returns>What came of it.</returns>
    public static Verification Verify(ReadOnlyMemory<byte> utf8, RegisterVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        foreach (var line in JsonLines.Split(utf8))
        {
            if (JsonLines.ReadOne(line, SealLines.ReadEntry, out var faults) is not { } entry)
            {
                var fault = faults.First[0];
                verifier.TakeBad(
                    ChainFault.Unreadable,
                    new($"无法读取：{fault.Describe(Language.Chinese)}", $"it cannot be read: {fault.Describe(Language.English)}"));
            }
            else if (!line.Span.SequenceEqual(Encoding.UTF8.GetBytes($"{SealLines.Write(entry)}\n")))
            {
                verifier.TakeBad(
                    ChainFault.OtherForm,
                    new("写法与登记簿的唯一写法不同（空格、转义、字段次序或行尾）", "it is not in a register's one form (spaces, escapes, order of members, or the end of the line)"));
            }
            else
            {
                verifier.Take(entry);
            }
        }

        return verifier.Finish();
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(SealSchema.WriteEntry);
}

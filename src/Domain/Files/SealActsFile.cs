using UnionGovernance.Json;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Files;

/// <summary>A file of acts that are not yet in a register: JSON Lines, an entry's line without seal, sequence, previous and digest.</summary>
public static class SealActsFile
{
    /// <summary>Reads acts.</summary>
    /// <param name="utf8">The file's bytes, at most 16 MiB.</param>
    /// <returns>The acts in order, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealAct>> Read(ReadOnlyMemory<byte> utf8) => JsonLines.Read(utf8, SealLines.ReadAct);

    /// <summary>Writes acts.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, every line ended by a line feed.</returns>
    public static byte[] Write(IEnumerable<SealAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return JsonLines.Write(acts.Select(SealLines.Write));
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(SealSchema.WriteAct);
}

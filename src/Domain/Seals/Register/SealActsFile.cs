using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>A file of acts that are not yet in a register: JSON Lines, an entry's line without seal, sequence, previous and digest.</summary>
public static class SealActsFile
{
    /// <summary>What an act is called.</summary>
    /// <param name="word">The act's word.</param>
    /// <returns>Its name; nothing where there is no such act.</returns>
    public static Words? NameOf(string word) => EntryLine.Alone.Named(word)?.Words;

    /// <summary>What an act states beside its word, for a form or a paper.</summary>
    /// <param name="word">The act's word.</param>
    /// <returns>The fields in the order of the file; nothing where there is no such act.</returns>
    public static ImmutableArray<Field>? Fields(string word) => EntryLine.Alone.Named(word)?.Ask().Inputs;

    /// <summary>Reads acts.</summary>
    /// <param name="utf8">The file's bytes, at most 16 MiB.</param>
    /// <returns>The acts in order, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealAct>> Read(ReadOnlySpan<byte> utf8) => JsonLines.ReadAll(utf8, EntryLine.Alone);

    /// <summary>Reads acts.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The acts in order, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealAct>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(JsonText.Of(stream));
    }

    /// <summary>Writes acts.</summary>
    /// <param name="acts">The acts. What no register can hold, such as a text of two lines, is written as null, which nothing reads.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, every line ended by a line feed.</returns>
    public static byte[] Write(IEnumerable<SealAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return JsonLines.WriteAll(acts, EntryLine.Alone);
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => Json.Schema.File("公章的一项事项", EntryLine.Alone.Describe);
}

using UnionGovernance.Json;

namespace UnionGovernance.Letters;

/// <summary>The file of what only whoever signs knows of letters: <c>{ "letters": [ { "paper": "…", "number": "…" } ] }</c>.</summary>
public static class LettersFile
{
    private static readonly JsonFile<LetterBook> _file = new("公文的签发内容", LetterBook.Shape);

    /// <summary>What the file holds, part by part with its words, in the order of the file.</summary>
    public static Field Field { get; } = _file.Ask(LetterBook.Shape["letters"].Words);

    /// <summary>Reads letters.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The letters, or all faults. It never throws on what the bytes hold.</returns>
    public static Reading<LetterBook> Read(ReadOnlySpan<byte> utf8) => _file.Read(utf8);

    /// <summary>Reads letters.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The letters, or all faults. It never throws on what the bytes hold.</returns>
    public static Reading<LetterBook> Read(Stream stream) => _file.Read(stream);

    /// <summary>Writes letters.</summary>
    /// <param name="letters">The letters.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(LetterBook letters) => _file.Write(letters);

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => _file.Schema();
}

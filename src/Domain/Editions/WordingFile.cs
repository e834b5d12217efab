using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>The file of a form's official wording: <c>{ "staff.headcount": "…", … }</c>, the form's own words by rule id.</summary>
public static class WordingFile
{
    /// <summary>Reads a wording.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="book">The book whose rules it may word; the national one, if not said.</param>
    /// <returns>The wording, or all faults. It never throws on what the bytes hold.</returns>
    public static Reading<Wording> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null) => Of(book).Read(utf8);

    /// <summary>Reads a wording.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <param name="book">The book whose rules it may word; the national one, if not said.</param>
    /// <returns>The wording, or all faults. It never throws on what the bytes hold.</returns>
    public static Reading<Wording> Read(Stream stream, RuleBook? book = null) => Of(book).Read(stream);

    /// <summary>Writes a wording.</summary>
    /// <param name="wording">The wording.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Write(Wording wording) => Of(null).Write(wording);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <param name="book">The book whose rules it may word; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema(RuleBook? book = null) => Of(book).Schema();

    private static JsonFile<Wording> Of(RuleBook? book) => new("一份表格的原文", new WordingForm(book ?? RuleBook.National));

    private sealed class WordingForm(RuleBook book) : Form<Wording>
    {
        private readonly MapForm<KeyValuePair<string, string>, string> _texts = new(
            book.Rules.Select(static r => (r.Id, r.Title)), Forms.Paragraph, KeyValuePair.Create, static t => t.Key, static t => t.Value, byName: false);

        internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Wording value)
        {
            var read = _texts.Read(ref input, out var texts);
            value = read ? new(texts!.ToImmutableDictionary(StringComparer.Ordinal)) : null;
            return read;
        }

        internal override void Write(Output output, Wording value) =>
            _texts.Write(output, [.. value.Texts.OrderBy(static t => t.Key, StringComparer.Ordinal)]);

        internal override void Describe(Schema schema) => _texts.Describe(schema);
    }
}

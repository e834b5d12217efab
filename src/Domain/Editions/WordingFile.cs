using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>The file of a school's own words: <c>{ "staff.headcount": "…", "主席团由{主席团人数}组成。": "…", … }</c>, the form's words by rule id, sentences and headings by ours.</summary>
/// <remarks>A text that is ours replaces nothing, so that a file is begun with all of them.</remarks>
public static class WordingFile
{
    /// <summary>Reads a wording, each text held against the one that it replaces: <see cref="WordingText.Faults"/>.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="book">The book whose rules it may word; the national one, if not said.</param>
    /// <returns>The wording, or all faults. It never throws on what the bytes hold.</returns>
    public static Reading<Wording> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null) => Of(book).Read(utf8);

    /// <summary>Reads a wording, each text held against the one that it replaces: <see cref="WordingText.Faults"/>.</summary>
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

    /// <summary>A file to begin with: every text that may be replaced, with ours in its place.</summary>
    /// <param name="book">The book whose rules are worded; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed. Read as it is, it replaces nothing.</returns>
    public static byte[] Ours(RuleBook? book = null) => Output.File(output =>
    {
        output.Json.WriteStartObject();
        foreach (var text in WordingText.All(book))
        {
            output.Json.WriteString(text.Key, text.Ours);
        }

        output.Json.WriteEndObject();
    });

    private static JsonFile<Wording> Of(RuleBook? book) => new("一校文书的用语", new WordingForm(WordingText.All(book)));

    private sealed class WordingForm : Form<Wording>
    {
        private readonly ImmutableDictionary<string, WordingText> _known;
        private readonly MapForm<KeyValuePair<string, string>, string> _texts;

        public WordingForm(ImmutableArray<WordingText> texts)
        {
            _known = texts.ToImmutableDictionary(static t => t.Key, StringComparer.Ordinal);
            _texts = new(
                texts.Select(static t => (t.Key, new Words($"{t.Use.Label.Chinese}：{t.Rule.Chinese}", $"{t.Use.Label.English}: {t.Rule.English}"))), new OwnText(_known), KeyValuePair.Create, static t => t.Key, static t => t.Value, byName: false);
        }

        internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Wording value)
        {
            var read = _texts.Read(ref input, out var texts);
            value = read ? new(texts!.Where(t => t.Value != _known[t.Key].Ours).ToImmutableDictionary(StringComparer.Ordinal)) : null;
            return read;
        }

        internal override void Write(Output output, Wording value) =>
            _texts.Write(output, [.. value.Texts.OrderBy(static t => t.Key, StringComparer.Ordinal)]);

        internal override void Describe(Schema schema) => _texts.Describe(schema);
    }

    // What stands in the place of one of our texts, held against it.
    private sealed class OwnText(ImmutableDictionary<string, WordingText> known) : Form<string>
    {
        internal override bool Read(ref Input input, [MaybeNullWhen(false)] out string value)
        {
            if (!Forms.Paragraph.Read(ref input, out value))
            {
                return false;
            }

            foreach (var fault in known[input.Key].Faults(value))
            {
                input.Refuse(input.Show(), fault);
            }

            return true;
        }

        internal override void Write(Output output, string value) => Forms.Paragraph.Write(output, value);

        internal override void Describe(Schema schema) => Forms.Paragraph.Describe(schema);
    }
}

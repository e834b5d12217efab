using System.Collections.Immutable;
using Scriban.Runtime;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>Declares the facts that papers print. A text is plain and is escaped here, once; a block is the papers' Markdown.</summary>
internal static class PaperFact
{
    private const int RowsToFillIn = 5;

    /// <summary>Words that stand at one place of the file; a blank where nobody stated them.</summary>
    public static PaperFact<TSource> Text<TSource>(string name, Words label, Func<TSource, string> at, Func<TSource, string?> text) =>
        Stated(new(name, label, TemplateValue.Text), at, source => text(source) is { Length: > 0 } known ? MarkdownText.Prose(known) : null);

    /// <inheritdoc cref="Text{TSource}(string, Words, Func{TSource, string}, Func{TSource, string?})"/>
    public static PaperFact<TSource> Text<TSource>(string name, Words label, string at, Func<TSource, string?> text) => Text(name, label, _ => at, text);

    /// <summary>Words that stand at one field of a year's file, called as the field is.</summary>
    public static PaperFact<TSource> Text<TSource>(string name, string at, Func<TSource, string?> text) => Text(name, FieldWords.OfYear(at), at, text);

    /// <summary>Words that are made of several facts and leave their own blanks.</summary>
    public static PaperFact<TSource> Text<TSource>(string name, Words label, Func<TSource, Draft, string> text) =>
        new(new(name, label, TemplateValue.Text), (source, draft) => MarkdownText.Prose(text(source, draft)));

    /// <summary>Tables, points or paragraphs that stand at one place of the file; a blank where nobody stated them.</summary>
    public static PaperFact<TSource> Block<TSource>(string name, Words label, Func<TSource, string> at, Func<TSource, string?> markdown) =>
        Stated(new(name, label, TemplateValue.Block), at, markdown);

    /// <inheritdoc cref="Block{TSource}(string, Words, Func{TSource, string}, Func{TSource, string?})"/>
    public static PaperFact<TSource> Block<TSource>(string name, Words label, string at, Func<TSource, string?> markdown) => Block(name, label, _ => at, markdown);

    /// <summary>Tables, points or paragraphs that are made of several facts and leave their own blanks.</summary>
    public static PaperFact<TSource> Block<TSource>(string name, Words label, Func<TSource, Draft, string> markdown) =>
        new(new(name, label, TemplateValue.Block), markdown);

    /// <summary>A table; where nobody stated a row, rows to fill in below its head.</summary>
    public static PaperFact<TSource> Table<TSource>(string name, Words label, string at, ImmutableArray<string> head, Func<TSource, IEnumerable<IEnumerable<string>>> rows, bool grouped = false) => new(
        new(name, label, TemplateValue.Block),
        (source, draft) =>
        {
            var stated = rows(source).ToList();
            var printed = draft.Print(new(name, label, at, stated.Count == 0 ? null : MarkdownText.Table(head, stated, grouped)));
            return stated.Count == 0 ? MarkdownText.Table(head, Enumerable.Repeat(head.Select(static _ => string.Empty), RowsToFillIn)) : printed;
        });

    /// <summary>A table that stands at one field of a year's file, called as the field is.</summary>
    public static PaperFact<TSource> Table<TSource>(string name, string at, ImmutableArray<string> head, Func<TSource, IEnumerable<IEnumerable<string>>> rows) =>
        Table(name, FieldWords.OfYear(at), at, head, rows);

    /// <summary>Numbered points; a blank where there are none.</summary>
    public static PaperFact<TSource> Points<TSource>(string name, Words label, string at, Func<TSource, IEnumerable<string>> points) =>
        Block<TSource>(name, label, at, source => points(source).ToList() is { Count: > 0 } stated ? MarkdownText.Points(stated) : null);

    /// <summary>Numbered points that stand at one field of a year's file, called as the field is.</summary>
    public static PaperFact<TSource> Points<TSource>(string name, string at, Func<TSource, IEnumerable<string>> points) => Points(name, FieldWords.OfYear(at), at, points);

    /// <summary>A form of two columns: a row an answer, a line to fill in where it is asked and nobody gave it, and no row where it is not asked.</summary>
    public static PaperFact<TSource> Form<TSource>(string name, Words label, params ImmutableArray<FormRow<TSource>> rows) => new(
        new(name, label, TemplateValue.Block),
        (source, draft) => string.Join('\n', rows
            .Select(r => (Row: r, Text: r.Text(source)))
            .Where(r => r.Text is { Length: > 0 } || r.Row.IsAsked(source))
            .Select(r => $"| {MarkdownText.Escape(r.Row.Label.Chinese)} | {draft.Print(new(r.Row.Name, r.Row.Label, r.Row.At, r.Text is { Length: > 0 } known ? MarkdownText.Prose(known) : null))} |")
            .Prepend("| 项目 | 内容 |\n|---|---|")));

    /// <summary>Several of a kind, each with facts of its own.</summary>
    public static PaperFact<TSource> List<TSource, TItem>(string name, Words label, Func<TSource, IEnumerable<TItem>> items, params ImmutableArray<PaperFact<TItem>> facts) =>
        List<TSource, TItem>(name, label, (source, _) => items(source), facts);

    /// <summary>Several of a kind, each with facts of its own; of those that are not known a blank may be left.</summary>
    public static PaperFact<TSource> List<TSource, TItem>(string name, Words label, Func<TSource, Draft, IEnumerable<TItem>> items, params ImmutableArray<PaperFact<TItem>> facts) => new(
        new(name, label, TemplateValue.List, [.. facts.Select(static f => f.Name)]),
        (source, draft) => new ScriptArray(items(source, draft).Select(item => ValuesOf(facts, item, draft))));

    /// <summary>Whether something is so.</summary>
    public static PaperFact<TSource> Condition<TSource>(string name, Words label, Func<TSource, Draft, bool> isSo) =>
        new(new(name, label, TemplateValue.Condition), (source, draft) => isSo(source, draft));

    /// <summary>The union's name, as the file says it.</summary>
    public static PaperFact<TSource> UnionName<TSource>(string at, Func<TSource, UnionYear> union) => Text<TSource>("union", new("学生会名称", "the union's name"), at, source => union(source).Printed);

    /// <summary>Who signs: whoever is named for it, else as the file says.</summary>
    public static PaperFact<TSource> SigningBody<TSource>(Func<TSource, string?> organ) =>
        Signed<TSource>("organ", FieldWords.OfCongress("/signedBy"), "/signedBy", (source, draft) => draft.Signing.By ?? organ(source));

    /// <summary>The day of signing, which is left to the hand that signs.</summary>
    public static PaperFact<TSource> SigningDate<TSource>() =>
        Signed<TSource>("date", new("落款日期", "date of signing"), string.Empty, static (_, draft) => Shown.Day(draft.Letter?.SignedOn ?? draft.Signing.On));

    /// <summary>What a template is given of a source.</summary>
    public static ScriptObject ValuesOf<TSource>(ImmutableArray<PaperFact<TSource>> facts, TSource source, Draft draft)
    {
        var values = new ScriptObject();
        foreach (var fact in facts)
        {
            values[fact.Name.Name] = fact.Print(source, draft);
        }

        return values;
    }

    private static PaperFact<TSource> Signed<TSource>(string name, Words label, string at, Func<TSource, Draft, string?> text) => new(
        new(name, label, TemplateValue.Text),
        (source, draft) => draft.Print(new(name, label, at, text(source, draft) is { Length: > 0 } known ? MarkdownText.Prose(known) : null)));

    private static PaperFact<TSource> Stated<TSource>(TemplateName name, Func<TSource, string> at, Func<TSource, string?> markdown) =>
        new(name, (source, draft) => draft.Print(new(name.Name, name.Label, at(source), markdown(source))));
}

using System.Collections.Immutable;
using System.Globalization;
using Scriban.Runtime;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>Puts facts into a template. A fact that nobody stated becomes 〔待填〕 in its place and is listed at the end.</summary>
internal static class PaperWriter
{
    public static Paper Write(PaperTemplates templates, PaperForm form, string title, IEnumerable<PaperFact> facts)
    {
        var blanks = new List<Blank>();
        var values = new ScriptObject { ["title"] = Dialect.Escape(title) };
        foreach (var fact in facts)
        {
            if (fact.Markdown is null)
            {
                blanks.Add(new(fact.Label.Chinese, fact.JsonPointer.Length == 0 ? null : fact.JsonPointer));
            }

            values[fact.Key] = fact.Markdown ?? Dialect.Escape($"〔待填：{fact.Label.Chinese}〕");
        }

        return Finish(templates, form, title, values, [.. blanks]);
    }

    /// <summary>Prints the values, lists what is still to be supplied, and makes the one document tree.</summary>
    public static Paper Finish(PaperTemplates templates, PaperForm form, string title, ScriptObject values, ImmutableArray<Blank> blanks) =>
        Finish(templates, title, templates.Render(form, values), blanks);

    /// <summary>Lists what is still to be supplied, and makes the one document tree.</summary>
    public static Paper Finish(PaperTemplates templates, string title, string text, ImmutableArray<Blank> blanks)
    {
        var markdown = Dialect.Tidy(blanks.Length == 0 ? text : $"{text}\n\n{templates.Render(PaperTemplates.Blanks, new() { ["blanks"] = List(blanks) })}");
        var document = Dialect.Parse(markdown);
        return new(title, markdown, Dialect.ToHtml(document), BlockReader.Read(document), blanks);
    }

    /// <summary>A pipe table: a head and rows, each cell escaped.</summary>
    /// <param name="head">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="grouped">Whether rows that begin with the same words are a group, whose first column is one cell.</param>
    /// <returns>The table in the papers' Markdown.</returns>
    public static string Table(ImmutableArray<string> head, IEnumerable<IEnumerable<string>> rows, bool grouped = false)
    {
        List<string> lines = [Row(head.Select(Dialect.Escape)), $"|{string.Concat(Enumerable.Repeat("---|", head.Length))}"];
        string? group = null;
        foreach (var row in rows)
        {
            string[] cells = [.. row.Select(Dialect.Escape)];
            var isSame = grouped && cells[0].Length > 0 && cells[0] == group;
            group = cells[0];
            lines.Add(Row(isSame ? ["^", .. cells[1..]] : cells));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Numbered points, each a paragraph.</summary>
    public static string Points(IEnumerable<string> points) =>
        string.Join("\n\n", points.Select(static (p, i) => Dialect.Escape($"（{ChineseNumeral.Of(i + 1)}）{p}")));

    private static string List(ImmutableArray<Blank> blanks) => Table(
        ["序号", "待补事实", "文件中的位置"],
        blanks.Select(static (b, i) => (string[])[(i + 1).ToString(CultureInfo.InvariantCulture), b.Label, b.JsonPointer ?? "—"]));

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(static c => $" {c} |"))}";
}

using System.Collections.Immutable;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Markup;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>A paper fit to sign, or to fill in where it says 〔待填〕.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Markdown">Its text in the papers' Markdown.</param>
/// <param name="Html">The same text as HTML, without head or style; written from the same document tree.</param>
/// <param name="Blocks">The same text block by block, from the same tree, for whoever writes it in another form.</param>
/// <param name="Blanks">What is left to fill in, in the order of the list at its end.</param>
public sealed record Paper(string Title, string Markdown, string Html, ImmutableArray<PaperBlock> Blocks, ImmutableArray<Blank> Blanks)
{
    /// <summary>Lists at the end of a text what is still to be supplied, and makes the one document tree.</summary>
    internal static Paper Of(string title, string text, ImmutableArray<Blank> blanks, PaperTemplates templates)
    {
        var markdown = MarkdownText.Tidy(blanks.Length == 0 ? text : $"{text}\n\n{templates.Render(PaperTemplates.Blanks, new() { ["blanks"] = List(blanks) })}");
        var document = Dialect.Parse(markdown);
        return new(title, markdown, Dialect.ToHtml(document), BlockReader.Read(document), blanks);
    }

    private static string List(ImmutableArray<Blank> blanks) => MarkdownText.Table(
        ["序号", "待补事实", "文件中的位置"],
        blanks.Select(static (b, i) => (string[])[Shown.Number(i + 1), b.Label, b.JsonPointer ?? "—"]));
}

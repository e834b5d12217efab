using System.Collections.Immutable;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Markup;

namespace UnionGovernance.Papers;

/// <summary>A paper fit to sign: what is not known is a line to fill in, and stands on the work sheet beside it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Markdown">Its text in the papers' Markdown.</param>
/// <param name="Html">The same text as HTML, without head or style; written from the same document tree.</param>
/// <param name="Blocks">The same text block by block, from the same tree, for whoever writes it in another form.</param>
/// <param name="Blanks">What is left to fill in, in the order in which the paper comes to it.</param>
public sealed record Paper(string Title, string Markdown, string Html, ImmutableArray<PaperBlock> Blocks, ImmutableArray<Blank> Blanks)
{
    /// <summary>Numbers the levels of a text, clears it of the names of its blanks, and makes the one document tree.</summary>
    internal static Paper Of(string title, string text, ImmutableArray<Blank> blanks)
    {
        var markdown = Blank.Cleared(Levels.Number(MarkdownText.Tidy(text)));
        var document = Dialect.Parse(markdown);
        return new(Blank.Cleared(title), markdown, Dialect.ToHtml(document), BlockReader.Read(document), blanks);
    }
}

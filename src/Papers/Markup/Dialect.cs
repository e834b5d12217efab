using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace UnionGovernance.Papers.Markup;

/// <summary>
/// The Markdown of papers: headings with #, paragraphs, points with -, bold, pipe tables with joined cells, and containers: <c>::: letterhead</c>
/// above a letter's title; <c>::: adoption</c>, who adopted the paper and when; <c>::: signature</c>, or <c>::: signature sealed</c> where the organ
/// sets its seal; <c>::: attachments</c>, what goes with the paper; <c>::: page</c>, where a page of its own begins; <c>::: chart</c>, an organisation chart; <c>::: colophon</c> at the
/// letter's foot. Headings and points are numbered before the text is read (<see cref="Levels"/>). No raw HTML, lists, quotes, code, rules or links, so that no year or minus sign at the start of a line becomes one.
/// </summary>
internal static class Dialect
{
    private static readonly MarkdownPipeline _pipeline = Pipeline();

    /// <summary>What may stand after :::.</summary>
    public static ImmutableArray<string> Containers { get; } = ["letterhead", "adoption", "signature", "signature sealed", "attachments", "page", Charts.Container, "colophon"];

    /// <summary>The one document tree. Its cells are joined, and a table's head says that it heads columns.</summary>
    /// <exception cref="InvalidOperationException">A template joins cells that cannot be joined.</exception>
    public static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        foreach (var table in document.Descendants<Table>())
        {
            JoinedCells.Resolve(table);
        }

        foreach (var cell in document.Descendants<TableRow>().Where(static r => r.IsHeader).SelectMany(static r => r.OfType<TableCell>()))
        {
            cell.GetAttributes().AddProperty("scope", cell.ColumnSpan > 1 ? "colgroup" : "col");
        }

        return document;
    }

    public static string ToHtml(MarkdownDocument document) => document.ToHtml(_pipeline);

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables(new() { RequireHeaderSeparator = true })
            .UseCustomContainers()
            .UseCjkFriendlyEmphasis()
            .Use<Charts>()
            .Use<Figures>();
        builder.BlockParsers.TryRemove<ListBlockParser>();
        builder.BlockParsers.TryRemove<QuoteBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<ThematicBreakParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        return builder.Build();
    }
}

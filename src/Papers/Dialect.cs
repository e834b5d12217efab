using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace UnionGovernance.Papers;

/// <summary>
/// The Markdown of papers: headings with #, paragraphs, bold, pipe tables with joined cells, and containers: <c>::: signature</c>, or
/// <c>::: signature sealed</c> where the organ sets its seal; <c>::: attachments</c>, what goes with the paper; <c>::: page</c>, where a page
/// of its own begins. No raw HTML, lists, quotes, code, rules or links, so that no year or minus sign at the start of a line becomes one.
/// </summary>
internal static class Dialect
{
    // Whatever another reader of Markdown might take for more than a character.
    private const string Special = "\\`*_{}[]<>()#+-.!|~:^=&$\"'@";
    private static readonly MarkdownPipeline _pipeline = Pipeline();

    /// <summary>What may stand after :::.</summary>
    public static ImmutableArray<string> Containers { get; } = ["signature", "signature sealed", "attachments", "page"];

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

    /// <summary>A value as text of the dialect: one line, no character that means anything.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ')
                {
                    escaped.Append(' ');
                }
            }
            else
            {
                if (rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal))
                {
                    escaped.Append('\\');
                }

                escaped.Append(rune);
            }
        }

        return escaped.ToString().TrimEnd(' ');
    }

    /// <summary>No trailing blanks, no two empty lines, one line feed at the end.</summary>
    public static string Tidy(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(static l => l.TrimEnd());
        var tidy = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (tidy.Count > 0 && tidy[^1].Length > 0))
            {
                tidy.Add(line);
            }
        }

        return $"{string.Join('\n', tidy).Trim('\n')}\n";
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables(new() { RequireHeaderSeparator = true })
            .UseCustomContainers()
            .UseCjkFriendlyEmphasis();
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

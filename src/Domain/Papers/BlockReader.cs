using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Papers;

/// <summary>Turns the document tree of the papers' Markdown into blocks that no longer know of Markdown.</summary>
internal static class BlockReader
{
    public static ImmutableArray<PaperBlock> Read(MarkdownDocument document) => [.. document.Select(Read).OfType<PaperBlock>()];

    private static PaperBlock? Read(Block block) => block switch
    {
        Markdig.Syntax.HeadingBlock heading => new Blocks.HeadingBlock(heading.Level, Text(heading.Inline)),
        Table table => new TableBlock([.. table.OfType<TableRow>().Select(static r => (Sequence<string>)[.. r.OfType<TableCell>().Select(Text)])]),
        CustomContainer signature => new SignatureBlock([.. signature.OfType<Markdig.Syntax.ParagraphBlock>().Select(static p => Text(p.Inline)).Where(static t => t.Length > 0)]),
        Markdig.Syntax.ParagraphBlock paragraph => new Blocks.ParagraphBlock([.. Runs(paragraph.Inline)]),
        _ => null,
    };

    private static string Text(TableCell cell) =>
        string.Join('\n', cell.OfType<Markdig.Syntax.ParagraphBlock>().Select(static p => Text(p.Inline)));

    private static string Text(ContainerInline? inline) => string.Concat(Runs(inline).Select(static r => r.Text));

    // Neighbours of one look are one run.
    private static IEnumerable<Run> Runs(ContainerInline? inline)
    {
        var (text, look) = (new StringBuilder(), false);
        foreach (var run in Pieces(inline, bold: false))
        {
            if (run.Bold != look && text.Length > 0)
            {
                yield return new(text.ToString(), look);
                text.Clear();
            }

            look = run.Bold;
            text.Append(run.Text);
        }

        if (text.Length > 0)
        {
            yield return new(text.ToString(), look);
        }
    }

    private static IEnumerable<Run> Pieces(ContainerInline? container, bool bold)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    yield return new(literal.Content.ToString(), bold);
                    break;
                case LineBreakInline:
                    yield return new("\n", bold);
                    break;
                case EmphasisInline emphasis:
                    foreach (var run in Pieces(emphasis, bold || emphasis.DelimiterCount > 1))
                    {
                        yield return run;
                    }

                    break;
                case ContainerInline other:
                    foreach (var run in Pieces(other, bold))
                    {
                        yield return run;
                    }

                    break;
            }
        }
    }
}

using System.Collections.Immutable;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Papers.Markup;

/// <summary>Turns the document tree of the papers' Markdown into blocks that no longer know of Markdown.</summary>
internal static class BlockReader
{
    public static ImmutableArray<PaperBlock> Read(MarkdownDocument document) => [.. document.Select(Read).OfType<PaperBlock>()];

    private static PaperBlock? Read(Block block) => block switch
    {
        Markdig.Syntax.HeadingBlock heading => new Blocks.HeadingBlock(heading.Level, Text(heading.Inline)),
        Table table => new TableBlock([.. table.OfType<TableRow>().Select(static r => (Sequence<Cell>)[.. r.OfType<TableCell>().Select(Read)])]),
        CustomContainer container => Read(container),
        Markdig.Syntax.ParagraphBlock paragraph => new Blocks.ParagraphBlock([.. Runs(paragraph.Inline)]),
        _ => null,
    };

    private static PaperBlock Read(CustomContainer container) => (container.Info, container.Arguments) switch
    {
        ("signature", null or "") => new SignatureBlock(Lines(container)),
        ("signature", "sealed") => new SignatureBlock(Lines(container), Sealed: true),
        ("letterhead", null or "") => new LetterheadBlock(Lines(container)),
        ("adoption", null or "") => new AdoptionBlock(string.Concat(Lines(container))),
        ("colophon", null or "") => new ColophonBlock(Lines(container)),
        ("attachments", null or "") => new AttachmentsBlock(Lines(container)),
        ("page", null or "") => new PageBlock(
            string.Concat(Lines(container)),
            string.Concat(container.OfType<Markdig.Syntax.HeadingBlock>().Select(static h => Text(h.Inline)))),
        (Charts.Container, null or "") => ReadChart(container),
        _ => throw new InvalidOperationException($"Line {container.Line + 1} of the paper: no block is called {container.Info} {container.Arguments}".TrimEnd() + "."),
    };

    public static ChartBlock ReadChart(CustomContainer container) => new([.. container.OfType<Markdig.Syntax.ParagraphBlock>().Select(static p => Charts.Row(Runs(p.Inline)))]);

    private static Sequence<string> Lines(CustomContainer container) =>
        [.. container.OfType<Markdig.Syntax.ParagraphBlock>().Select(static p => Text(p.Inline)).Where(static t => t.Length > 0)];

    private static Cell Read(TableCell cell) =>
        new(string.Join('\n', cell.OfType<Markdig.Syntax.ParagraphBlock>().Select(static p => Text(p.Inline))), cell.ColumnSpan, cell.RowSpan);

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
                case HtmlEntityInline entity:
                    yield return new(entity.Transcoded.ToString(), bold);
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

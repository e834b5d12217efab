using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using Run = UnionGovernance.Papers.Blocks.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Writes the blocks of a paper as Word's paragraphs and tables.</summary>
internal sealed class WordBlocks(LayoutProfile profile)
{
    // Characters for a name written by hand.
    private const double RoomToSign = 8;

    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<PaperBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            // A page never holds the signature alone: the text before it stays with it.
            var keep = i + 1 < blocks.Count && blocks[i + 1] is SignatureBlock;
            foreach (var element in Write(blocks[i], i > 0 ? blocks[i - 1] : null, keep))
            {
                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> Write(PaperBlock block, PaperBlock? before, bool keep) => block switch
    {
        HeadingBlock { Level: 1 } title => [.. TitleLines.Of(title.Text, profile.TitleLine).Select(l => Paragraph(WordStyles.Title, [new(l, false)])), Paragraph(WordStyles.Addressee, [])],
        HeadingBlock heading => [Heading(heading, opensPage: before is SignatureBlock)],
        ParagraphBlock paragraph => [Paragraph(IsAddressee(paragraph, before) ? WordStyles.Addressee : WordStyles.Body, paragraph.Runs, keep)],
        TableBlock table => [Table(table), Paragraph(WordStyles.AfterTable, [], keep)],
        SignatureBlock signature => Signature(signature),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No layout is known for this block."),
    };

    // What follows the signature is a sheet of its own.
    private static WordParagraph Heading(HeadingBlock heading, bool opensPage)
    {
        var paragraph = Paragraph(heading.Level == 2 ? WordStyles.First : WordStyles.Second, [new(heading.Text, false)]);
        if (opensPage)
        {
            paragraph.ParagraphProperties!.Append(new PageBreakBefore());
        }

        return paragraph;
    }

    private static bool IsAddressee(ParagraphBlock paragraph, PaperBlock? before) => before is HeadingBlock { Level: 1 } && paragraph.Text.EndsWith('：');

    private static WordParagraph Paragraph(string style, IEnumerable<Run> runs, bool keep = false)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keep)
        {
            look.Append(new KeepNext());
        }

        return new(runs.Select(static r => (OpenXmlElement)WordText.Run(r.Text, r.Bold)).Prepend(look));
    }

    private IEnumerable<OpenXmlElement> Signature(SignatureBlock signature)
    {
        yield return Paragraph(WordStyles.Addressee, [], keep: true);
        var lines = signature.Lines;
        var starts = Starts(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var left = (int)Math.Round(Math.Max(0, starts[i]) * profile.CharacterWidth);
            var look = new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Signature });
            if (i + 1 < lines.Count)
            {
                look.Append(new KeepNext());
            }

            look.Append(new Indentation { Left = left.ToString(CultureInfo.InvariantCulture) });
            yield return new WordParagraph(look, WordText.Run(lines[i], bold: false));
        }
    }

    // Unsealed: the organ two characters from the right, the date two to the right of the organ's first; a longer date is itself two from the
    // right, and the organ two before it. Lines to sign by hand start together, with room for the longest name.
    private double[] Starts(Sequence<string> lines)
    {
        double[] alone = [.. lines.Select(l => profile.CharactersInLine - 2 - Width(l) - (IsLeftToSign(l) ? RoomToSign : 0))];
        if (alone.Length == 0 || lines.All(IsLeftToSign))
        {
            return [.. alone.Select(_ => alone.Min())];
        }

        if (alone.Length != 2)
        {
            return alone;
        }

        var date = alone[0] + 2;
        return date + Width(lines[1]) < profile.CharactersInLine ? [alone[0], date] : [Math.Min(alone[0], alone[1] - 2), alone[1]];
    }

    private static bool IsLeftToSign(string line) => line.EndsWith('：');

    // A Latin letter or figure is half as wide as a Chinese character.
    private static double Width(string text) => text.EnumerateRunes().Sum(static r => r.IsAscii ? 0.5 : 1);

    private Table Table(TableBlock table)
    {
        var columns = table.Rows[0].Count;
        var width = profile.PageWidth - profile.Left - profile.Right;
        var widths = Widths(table, columns, width);
        var grid = new TableGrid(widths.Select(static w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) }));
        return new(
            table.Rows.Select((row, i) => (OpenXmlElement)Row(row, widths, isHead: i == 0))
                .Prepend(grid)
                .Prepend(new TableProperties(
                    new TableWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                    Borders(),
                    new TableLayout { Type = TableLayoutValues.Fixed })));
    }

    private static TableRow Row(Sequence<string> cells, int[] widths, bool isHead)
    {
        var look = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 420, HeightType = HeightRuleValues.AtLeast });
        if (isHead)
        {
            look.Append(new TableHeader());
        }

        return new(cells.Select((text, i) => (OpenXmlElement)new TableCell(
                new TableCellProperties(
                    new TableCellWidth { Width = widths[i].ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                    new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
                Paragraph(WordStyles.Cell, [new(text, isHead)])))
            .Prepend(look));
    }

    // Columns share the width by their longest cell, counted as no less than 4 and no more than 24 characters.
    private static int[] Widths(TableBlock table, int columns, int width)
    {
        var longest = Enumerable.Range(0, columns).Select(c => Math.Clamp(table.Rows.Max(r => c < r.Count ? Width(r[c]) : 0) + 1, 4, 24)).ToArray();
        int[] widths = [.. longest.Select(l => (int)(width * l / longest.Sum()))];
        widths[^1] += width - widths.Sum();
        return widths;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Draws the colophon at the foot of the last page (GB/T 9704-2012, 7.4): a rule above and below, a finer one between.</summary>
internal static class WordColophon
{
    // In eighths of a point: 0.35 mm and 0.25 mm.
    private const uint Strong = 8;
    private const uint Fine = 6;

    public static IEnumerable<OpenXmlElement> Of(ColophonBlock colophon, LayoutProfile profile)
    {
        // A character of its size in from either side; a line that turns begins below the first name.
        var character = profile.SmallSize * 10;
        List<WordParagraph[]> lines = [.. colophon.Lines.SkipLast(2).Select(l => (WordParagraph[])
            [new(Look(new() { Left = Text(4 * character), Hanging = Text(3 * character), Right = Text(character) }), WordText.Run(l))])];
        lines.Add(Issued([.. colophon.Lines.TakeLast(2)], profile));

        yield return new Table(
            lines.Select(l => (OpenXmlElement)new TableRow(new TableRowProperties(new CantSplit()), new TableCell(l.Prepend<OpenXmlElement>(new TableCellProperties(new TableCellWidth { Width = Text(profile.TextWidth), Type = TableWidthUnitValues.Dxa })))))
                .Prepend(new TableGrid(new GridColumn { Width = Text(profile.TextWidth) }))
                .Prepend(new TableProperties(
                    // LibreOffice 7.4 lets no table float that is as wide as the text, unless its place is told from the page's edge.
                    new TablePositionProperties { HorizontalAnchor = HorizontalAnchorValues.Page, VerticalAnchor = VerticalAnchorValues.Margin, TablePositionX = profile.Left, TablePositionYAlignment = VerticalAlignmentValues.Bottom },
                    new TableWidth { Width = Text(profile.TextWidth), Type = TableWidthUnitValues.Dxa },
                    new TableBorders(
                        new TopBorder { Val = BorderValues.Single, Size = Strong },
                        new BottomBorder { Val = BorderValues.Single, Size = Strong },
                        new InsideHorizontalBorder { Val = BorderValues.Single, Size = Fine }),
                    new TableLayout { Type = TableLayoutValues.Fixed },
                    new TableCellMarginDefault(
                        new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                        new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }))));
        yield return new WordParagraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.AfterTable }));
    }

    // Who sends it out at the left, the day at the right; of a long name below it.
    private static WordParagraph[] Issued(string[] lines, LayoutProfile profile)
    {
        var character = profile.SmallSize * 10;
        var day = Look(new() { Left = Text(character), Right = Text(character) });
        if (lines.Sum(CharacterWidth.Of) + 3 > profile.TextWidth / character)
        {
            day.Append(new Justification { Val = JustificationValues.Right });
            return [.. lines.SkipLast(1).Select(l => new WordParagraph(Look(new() { Left = Text(character), Right = Text(character) }), WordText.Run(l))), new(day, WordText.Run(lines[^1]))];
        }

        day.InsertAfter(new Tabs(new TabStop { Val = TabStopValues.Right, Position = profile.TextWidth - character }), day.ParagraphStyleId);
        return [new([day, .. lines.SelectMany(static (l, i) => i == 0 ? (OpenXmlElement[])[WordText.Run(l)] : [new Run(new TabChar()), WordText.Run(l)])])];
    }

    private static ParagraphProperties Look(Indentation indentation) => new(new ParagraphStyleId { Val = WordStyles.Colophon }, indentation);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Json;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>What is wrong with a Word document: what the validator says, and what it does not see though Word refuses or misdraws it.</summary>
internal static class WordInvariants
{
    // One a thread: what it makes of the schema it keeps.
    [ThreadStatic]
    private static OpenXmlValidator? _validator;

    public static IReadOnlyList<string> Faults(WordprocessingDocument word) =>
    [
        .. (_validator ??= new(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)).Validate(word).Select(static e => $"validator: {e.Path?.XPath} {e.Description}"),
        .. Cells(word), .. Rows(word), .. Merges(word), .. Styles(word), .. Footers(word), .. Signatures(word), .. Pages(word), .. Pictures(word),
    ];

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    // Word refuses to open a cell that does not end in a paragraph.
    private static IEnumerable<string> Cells(WordprocessingDocument word) => Body(word).Descendants<TableCell>()
        .Where(static c => c.LastChild is not WordParagraph)
        .Select(static _ => "cell: it does not end in a paragraph");

    private static IEnumerable<string> Rows(WordprocessingDocument word) =>
        from table in Body(word).Descendants<Table>()
        let columns = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count()
        from row in table.Elements<TableRow>()
        let cells = row.Elements<TableCell>().Sum(static c => c.TableCellProperties?.GridSpan?.Val?.Value ?? 1)
        where cells != columns
        select $"row: {cells} cells in {columns} columns";

    // A cell that goes on from above has one above of the same place and width that begins or goes on.
    private static IEnumerable<string> Merges(WordprocessingDocument word)
    {
        foreach (var table in Body(word).Descendants<Table>())
        {
            var above = new HashSet<(int From, int Width)>();
            foreach (var row in table.Elements<TableRow>())
            {
                var (column, merged) = (0, new HashSet<(int, int)>());
                foreach (var cell in row.Elements<TableCell>().Select(static c => c.TableCellProperties!))
                {
                    var width = cell.GridSpan?.Val?.Value ?? 1;
                    if (cell.VerticalMerge is { } merge)
                    {
                        merged.Add((column, width));
                        if (merge.Val?.Value != MergedCellValues.Restart && !above.Contains((column, width)))
                        {
                            yield return "merge: a cell goes on from none";
                        }
                    }

                    column += width;
                }

                above = merged;
            }
        }
    }

    private static IEnumerable<string> Styles(WordprocessingDocument word)
    {
        var known = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(static s => s.StyleId!.Value).ToHashSet();
        return word.MainDocumentPart.FooterParts.SelectMany(static f => f.Footer!.Descendants<ParagraphStyleId>())
            .Concat(Body(word).Descendants<ParagraphStyleId>()).Select(static s => s.Val!.Value)
            .Concat(Body(word).Descendants<RunStyle>().Select(static s => s.Val!.Value))
            .Where(s => !known.Contains(s))
            .Select(static s => $"style: {s} is not defined");
    }

    private static IEnumerable<string> Footers(WordprocessingDocument word)
    {
        var known = word.MainDocumentPart!.Parts.Select(static p => p.RelationshipId).ToHashSet();
        return Body(word).Descendants<FooterReference>().Where(f => !known.Contains(f.Id!.Value!)).Select(static f => $"footer: {f.Id} is missing");
    }

    // A signature never opens a page: what stands before it, back to some text, keeps with what follows, and so do all its lines but the last.
    private static IEnumerable<string> Signatures(WordprocessingDocument word)
    {
        var elements = Body(word).Elements().ToList();
        for (var i = 1; i < elements.Count; i++)
        {
            for (var before = i - 1; IsSignature(elements[i]) && before >= 0 && !(IsText(elements[before + 1]) && before + 1 < i); before--)
            {
                if (!Keeps(elements[before]))
                {
                    yield return "signature: it may stand alone on a page";
                }
            }
        }
    }

    // A row stays with what follows where its paragraphs do.
    private static bool Keeps(OpenXmlElement element) => element is Table table
        ? table.Elements<TableRow>().Last().Descendants<WordParagraph>().All(Keeps)
        : element is WordParagraph { ParagraphProperties.KeepNext: not null };

    private static bool IsText(OpenXmlElement element) =>
        element is Table || (element is WordParagraph { ParagraphProperties.ParagraphStyleId.Val.Value: not "AttachmentNote" } p && p.InnerText.Length > 0 && !IsSignature(element));

    // What goes with a paper begins a page.
    private static IEnumerable<string> Pages(WordprocessingDocument word) => Body(word).Elements<WordParagraph>()
        .Where(static p => p.ParagraphProperties is { ParagraphStyleId.Val.Value: "AttachmentLabel", PageBreakBefore: null })
        .Select(static p => $"page: {p.InnerText} begins none");

    // Whoever does not see a picture is told of it.
    private static IEnumerable<string> Pictures(WordprocessingDocument word) =>
        from root in word.MainDocumentPart!.HeaderParts.Select(static h => (OpenXmlElement)h.Header!).Concat(word.MainDocumentPart.FooterParts.Select(static f => f.Footer!)).Append(Body(word))
        from picture in root.Descendants()
        where picture is DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties { Description: null or { Value: "" } }
            || (picture is DocumentFormat.OpenXml.Vml.Shape { Alternate: null or { Value: "" } } && picture.Descendants<DocumentFormat.OpenXml.Vml.ImageData>().Any())
        select "picture: it has no alternative text";

    private static bool IsSignature(OpenXmlElement element) =>
        element is WordParagraph { ParagraphProperties.ParagraphStyleId.Val.Value: "SignatureLine" };
}

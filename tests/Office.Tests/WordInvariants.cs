using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>What is wrong with a Word document: what the validator says, and what it does not see though Word refuses or misdraws it.</summary>
internal static class WordInvariants
{
    public static IReadOnlyList<string> Faults(WordprocessingDocument word) =>
    [
        .. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(word).Select(static e => $"validator: {e.Path?.XPath} {e.Description}"),
        .. Cells(word), .. Rows(word), .. Styles(word), .. Footers(word), .. Signatures(word),
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

    private static IEnumerable<string> Styles(WordprocessingDocument word)
    {
        var known = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(static s => s.StyleId!.Value).ToHashSet();
        return word.MainDocumentPart.FooterParts.SelectMany(static f => f.Footer!.Descendants<ParagraphStyleId>())
            .Concat(Body(word).Descendants<ParagraphStyleId>())
            .Where(s => !known.Contains(s.Val!.Value))
            .Select(static s => $"style: {s.Val} is not defined");
    }

    private static IEnumerable<string> Footers(WordprocessingDocument word)
    {
        var known = word.MainDocumentPart!.Parts.Select(static p => p.RelationshipId).ToHashSet();
        return Body(word).Descendants<FooterReference>().Where(f => !known.Contains(f.Id!.Value!)).Select(static f => $"footer: {f.Id} is missing");
    }

    // A signature never opens a page: what stands before it, and all of it but its last line, keeps with what follows.
    private static IEnumerable<string> Signatures(WordprocessingDocument word)
    {
        var paragraphs = Body(word).Elements().ToList();
        for (var i = 1; i < paragraphs.Count; i++)
        {
            if (IsSignature(paragraphs[i]) && paragraphs[i - 1] is WordParagraph { ParagraphProperties.KeepNext: null })
            {
                yield return "signature: it may stand alone on a page";
            }
        }
    }

    private static bool IsSignature(DocumentFormat.OpenXml.OpenXmlElement element) =>
        element is WordParagraph { ParagraphProperties.ParagraphStyleId.Val.Value: "SignatureLine" };
}

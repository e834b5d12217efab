using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.Tests;

/// <summary>Papers made for a test, and their documents opened.</summary>
internal static class Word
{
    public static Paper Paper(params PaperBlock[] blocks) => new("题", string.Empty, string.Empty, [.. blocks], []);

    public static ParagraphBlock Text(string text) => new([new(text, false)]);

    public static WordprocessingDocument Open(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        return WordprocessingDocument.Open(stream, isEditable: true, new() { AutoSave = false });
    }

    public static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document!.Body!;

    public static Style StyleOf(WordprocessingDocument word, string id) =>
        word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == id);

    /// <summary>All that a paper says, in order.</summary>
    public static string Text(Paper paper) => string.Concat(paper.Blocks.Select(static b => b switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        TableBlock table => string.Concat(table.Rows.SelectMany(static r => r).Select(static c => c.Text)),
        AttachmentsBlock attachments => string.Concat(attachments.Lines),
        SignatureBlock signature => string.Concat(signature.Lines),
        PageBlock page => page.Label + page.Title,
        LetterheadBlock head => string.Concat(head.Lines),
        AdoptionBlock adoption => adoption.Text,
        ColophonBlock colophon => string.Concat(colophon.Lines),
        ChartBlock chart => string.Concat(chart.Rows.SelectMany(static r => r).Select(static b => b.Name + b.Below)),
        _ => throw new InvalidOperationException(),
    })).Replace("\n", string.Empty, StringComparison.Ordinal);

    /// <summary>All that a document says, in order, the numbers that Word counts among it.</summary>
    public static string Text(WordprocessingDocument word)
    {
        var numbers = new WordNumbers(word);
        return string.Concat(Body(word).Descendants<WordParagraph>().Select(p => numbers.Before(p) + string.Concat(p.Descendants<Text>().Select(static t => t.Text))));
    }
}

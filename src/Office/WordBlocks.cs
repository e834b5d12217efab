using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;
using Run = UnionGovernance.Papers.Blocks.Run;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office;

/// <summary>Writes the blocks of a paper as Word's paragraphs and tables.</summary>
/// <param name="profile">The layout.</param>
/// <param name="lists">The paper's lists.</param>
internal sealed class WordBlocks(LayoutProfile profile, WordLists lists)
{
    private const string AttachmentsLead = "附件：";

    private readonly WordSignature _signature = new(profile);
    private string _caption = string.Empty;

    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<PaperBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var element in Write(blocks[i], i > 0 ? blocks[i - 1] : null, i + 1 < blocks.Count ? blocks[i + 1] : null, KeepsWithNext(blocks, i)))
            {
                yield return element;
            }
        }
    }

    // What announces a list, a table or what is cited stays with its first line, and so does the head of a chapter that is cited.
    private static bool Announces(ParagraphBlock paragraph) => paragraph.Text.EndsWith('：') || paragraph.Runs.All(static r => r.Bold);

    // A page never holds the signature alone: the text before it stays with it, and what is listed between them too.
    private static bool KeepsWithNext(IReadOnlyList<PaperBlock> blocks, int at) =>
        at + 1 < blocks.Count && (blocks[at + 1] is SignatureBlock || (blocks[at + 1] is AttachmentsBlock && KeepsWithNext(blocks, at + 1)));

    private IEnumerable<OpenXmlElement> Write(PaperBlock block, PaperBlock? before, PaperBlock? after, bool keep) => block switch
    {
        HeadingBlock { Level: 1 } title when after is AdoptionBlock => [Title(title)],
        HeadingBlock { Level: 1 } title => [Title(title), Paragraph(WordStyles.Normal, [], keep: true)],
        HeadingBlock heading => [Below(before, Heading(heading))],
        ParagraphBlock paragraph => [Below(before, Paragraph(IsAddressee(paragraph, before) ? WordStyles.Addressee : WordStyles.Body, paragraph.Runs, keep || Announces(paragraph), lists.Of(paragraph)))],
        TableBlock table => [WordTable.Of(table, profile, keep, _caption), .. AfterTable(after, keep)],
        AttachmentsBlock attachments => Attachments(attachments, keep),
        SignatureBlock signature => _signature.Write(signature, after is ParagraphBlock),
        PageBlock page => Page(page),
        AdoptionBlock adoption => [Paragraph(WordStyles.Adoption, [new(Adopted(adoption.Text), false)], keep: true), Paragraph(WordStyles.Normal, [], keep: true)],
        ColophonBlock colophon => WordColophon.Of(colophon, profile),
        ChartBlock chart => [WordChart.Of(chart), .. AfterTable(after, keep)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No layout is known for this block."),
    };

    // Where text follows a table, the room between is the text's: of a low line between them LibreOffice may leave a signature alone on its page.
    private static WordParagraph[] AfterTable(PaperBlock? after, bool keep) =>
        after is HeadingBlock { Level: > 1 } or ParagraphBlock or AttachmentsBlock or SignatureBlock { Lines.Count: > 0 } ? [] : [Paragraph(WordStyles.AfterTable, [], keep)];

    private WordParagraph Below(PaperBlock? before, WordParagraph written)
    {
        if (before is TableBlock or ChartBlock)
        {
            written.ParagraphProperties!.Append(new SpacingBetweenLines { Before = WordStyles.AboveText(profile) });
        }

        return written;
    }

    // One paragraph, whatever its lines: whoever has the document read out hears one title.
    private WordParagraph Title(PaperBlock block)
    {
        _caption = block is PageBlock page ? page.Title : ((HeadingBlock)block).Text;
        return Paragraph(WordStyles.Title, [new(string.Join('\n', TitleLines.Of(_caption, profile.TitleLine)), false)], place: lists.Of(block));
    }

    // Broken by sense like the title above it, and of a history each passing by itself; its brackets stand around all of it.
    private string Adopted(string text)
    {
        if (text.Length <= 2 || text[0] != '（' || text[^1] != '）')
        {
            return text;
        }

        var passings = text[1..^1].Split('，');
        var most = profile.CharactersInLine - (passings.Length == 1 ? 4 : 2);
        return $"（{string.Join('\n', passings.SelectMany((p, i) => TitleLines.Of(i + 1 < passings.Length ? $"{p}，" : p, most)))}）";
    }

    private WordParagraph Heading(HeadingBlock heading)
    {
        _caption = heading.Text;
        return Paragraph(WordStyles.OfHeading(heading), [new(heading.Text, false)], place: lists.Of(heading));
    }

    // 附件1 at the left of the first line, the title in the middle of the third.
    private IEnumerable<OpenXmlElement> Page(PageBlock page)
    {
        var title = Title(page);
        title.ParagraphProperties!.Append(new OutlineLevel { Val = 0 });
        WordParagraph[] written = page.Label.Length == 0
            ? [title]
            : [Paragraph(WordStyles.AttachmentLabel, [new(page.Label, false)]), Paragraph(WordStyles.Normal, [], keep: true), title];
        written[0].ParagraphProperties!.ParagraphStyleId!.InsertAfterSelf(new PageBreakBefore());
        return [.. written, Paragraph(WordStyles.Normal, [], keep: true)];
    }

    // Two characters in; a line that turns begins below the first character of the name.
    private IEnumerable<OpenXmlElement> Attachments(AttachmentsBlock attachments, bool keep)
    {
        yield return Paragraph(WordStyles.Normal, [], keep);
        foreach (var line in attachments.Lines)
        {
            var lead = line.StartsWith(AttachmentsLead, StringComparison.Ordinal) ? AttachmentsLead.Length : 0;
            var number = NumberWidth(line.AsSpan(lead));
            var written = Paragraph(WordStyles.AttachmentNote, [new(line, false)], keep);
            written.ParagraphProperties!.Append(new Indentation { Left = Twips(2 + AttachmentsLead.Length + number), Hanging = Twips(lead + number) });
            yield return written;
        }
    }

    // "1. " at the beginning of a line: figures of half a character, a point and a blank of a quarter each.
    private static double NumberWidth(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits..].StartsWith(". ") ? (digits + 1) / 2.0 : 0;
    }

    private static bool IsAddressee(ParagraphBlock paragraph, PaperBlock? before) => before is HeadingBlock { Level: 1 } && paragraph.Text.EndsWith('：');

    private static WordParagraph Paragraph(string style, IEnumerable<Run> runs, bool keep = false, WordLists.Place? place = null)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (keep)
        {
            look.Append(new KeepNext());
        }

        if (place is not null)
        {
            look.Append(place.Written());
        }

        return new((place?.Behind(runs) ?? runs).SelectMany(static r => WordText.Runs(r.Text, r.Bold)).Prepend<OpenXmlElement>(look));
    }

    private string Twips(double characters) => ((int)Math.Round(characters * profile.CharacterWidth)).ToString(CultureInfo.InvariantCulture);
}

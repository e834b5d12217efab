using DocumentFormat.OpenXml.Packaging;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.References;

/// <summary>Opens a school's document within bounds, whatever it is and whoever sent it.</summary>
/// <remarks>
/// The list of parts is checked before anything is unpacked, each part that is read is first passed through once within bounds (depth, names,
/// length of a tag), and the Open XML SDK reads no more characters of a part than are allowed. Nothing is run, resolved or fetched.
/// </remarks>
internal static class ReferenceFile
{
    /// <summary>The largest file read, in bytes: 16 MiB.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The most bytes of a part, and so the most characters: a document of some hundred pages.</summary>
    public const int MostCharacters = 4_000_000;

    private static readonly Words _damaged = new(
        "参照文档已损坏或不完整，请用 Word 或 WPS 打开后另存为 .docx 再试",
        "the reference document is damaged or incomplete; open it in Word or WPS and save it as .docx");

    private static readonly Words _tooLarge = new(
        "参照文档过大或结构异常，不予读取；请另存一份只有样式、页面设置和页眉页脚的 .docx",
        "the reference document is too large or oddly built; it is not read. Save one that holds only styles, page set-up, headers and footers");

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <returns>The layout, or the one sentence that says why it is not read. It never throws on what the bytes hold.</returns>
    public static ReferenceReading Read(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            return new(null, _tooLarge);
        }

        if (ReferenceKind.Refusal(file) is { } refusal)
        {
            return new(null, refusal);
        }

        try
        {
            ZipDirectory.Check(file);
            using var stream = new MemoryStream(file, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (word.DocumentType is not (DocumentFormat.OpenXml.WordprocessingDocumentType.Document or DocumentFormat.OpenXml.WordprocessingDocumentType.Template))
            {
                return new(null, new("这是含宏的文档，请在 Word/WPS 里另存为 .docx", "this is a document with macros; save it as .docx in Word or WPS"));
            }

            var main = word.MainDocumentPart ?? throw Unreadable.Damaged;
            OpenXmlPart?[] read = [main, main.StyleDefinitionsPart, main.FontTablePart, main.ThemePart, main.DocumentSettingsPart, .. main.HeaderParts, .. main.FooterParts];
            foreach (var part in read.OfType<OpenXmlPart>())
            {
                PassThrough(part);
            }

            return new(new(main), null);
        }
        catch (Exception e) when (WorkbookReader.IsOfTheFile(e))
        {
            return new(null, e is Unreadable { Why: var why } && why != Unreadable.Damaged.Why ? _tooLarge : _damaged);
        }
    }

    private static void PassThrough(OpenXmlPart part)
    {
        if (Length(part) > MostCharacters)
        {
            throw Unreadable.TooLarge("参照文档过大", "the reference document is too large");
        }

        using var xml = BoundedXml.Open(part.GetStream());
        while (xml.Advance())
        {
        }
    }

    private static long Length(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        var (length, buffer) = (0L, new byte[81_920]);
        for (int read; length <= MostCharacters && (read = stream.Read(buffer)) > 0;)
        {
            length += read;
        }

        return length;
    }
}

using System.IO.Compression;
using System.Text;
using UnionGovernance.Office.References;

namespace UnionGovernance.Office.Tests.References;

/// <summary>Files that no honest program writes, and files of other kinds: each is answered in one sentence, soon.</summary>
public sealed class HostileReferenceTests
{
    private const string Main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string External = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    // By name: how the file is made, and the beginning of the sentence that refuses it; nothing where it is read.
    private static readonly Dictionary<string, (Func<byte[]> File, string? Refusal)> _all = new()
    {
        ["empty"] = (static () => [], "这是一个空文件"),
        ["noise"] = (static () => [.. Enumerable.Range(0, 5000).Select(static i => (byte)((i * 7919) % 251))], "看不出这是 Word 文档"),
        ["old .doc"] = (static () => Compound("WordDocument"), "这是旧版 .doc"),
        ["encrypted .docx"] = (static () => Compound("EncryptedPackage"), "文件设了打开密码"),
        ["RTF"] = (static () => "{\\rtf1}"u8.ToArray(), "这是 RTF 文档"),
        ["PDF"] = (static () => "%PDF-1.7\n"u8.ToArray(), "这是PDF"),
        ["web page named .doc"] = (static () => "<html><body>x</body></html>"u8.ToArray(), "这是改名为 .doc 的网页"),
        ["workbook"] = (static () => Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")), "这是表格"),
        [".odt"] = (static () => Zip(("mimetype", "x"), ("content.xml", "<x/>")), "这是 .odt 文档"),
        [".pptx"] = (static () => Zip(("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>")), "这是演示文稿"),
        ["plain archive"] = (static () => Zip(("readme.txt", "x")), "这是压缩包"),
        [".docm"] = (static () => Document(("word/vbaProject.bin", "x")), "这是含宏的 .docm"),
        ["macros in the list of types alone"] = (static () => Document(("[Content_Types].xml", Types.Replace("document.main+xml", "x", StringComparison.Ordinal).Replace("application/vnd.openxmlformats-officedocument.wordprocessingml.x", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal))), "这是含宏的文档"),
        ["an honest one"] = (static () => Document(), null),
        ["bomb of one part"] = (static () => Document(("word/media/x.bin", new string('0', 150_000_000))), "参照文档过大"),
        ["bomb of many parts"] = (static () => Document([.. Enumerable.Range(0, 25).Select(static i => ($"word/media/{i}.bin", new string('0', 9_900_000)))]), "参照文档过大"),
        ["5,001 parts"] = (static () => Document([.. Enumerable.Range(0, 5_001).Select(static i => ($"p/{i}", string.Empty))]), "参照文档过大"),
        ["a file of over 16 MiB"] = (static () => new byte[(16 * 1024 * 1024) + 1], "参照文档过大"),
        ["a text of five million characters"] = (static () => Document(("word/document.xml", Body(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>学</w:t></w:r></w:p>", 160_000))))), "参照文档过大"),
        ["endless nesting in the text"] = (static () => Document(("word/document.xml", Body(string.Concat(Enumerable.Repeat("<w:sdt>", 300_000))))), "参照文档过大"),
        ["endless nesting in the styles"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}>{string.Concat(Enumerable.Repeat("<w:style>", 300_000))}</w:styles>")), "参照文档过大"),
        ["endless attribute"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}><w:style w:styleId=\"{new string('a', 2_000_000)}\"/></w:styles>")), "参照文档过大"),
        ["endless names of elements"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}>{string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"<n{i}/>"))}</w:styles>")), "参照文档过大"),
        ["external entity in the text"] = (static () => Document(("word/document.xml", External + Body("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))), "参照文档已损坏"),
        ["external entity in the styles"] = (static () => Document(("word/styles.xml", $"{External}<w:styles {Main}>&e;</w:styles>")), "参照文档已损坏"),
        ["billion laughs in the styles"] = (static () => Document(("word/styles.xml", $"{Laughs}<w:styles {Main}>&d;</w:styles>")), "参照文档已损坏"),
        ["billion laughs in the list of types"] = (static () => Document(("[Content_Types].xml", Laughs + Types)), "参照文档已损坏"),
        ["no XML at all"] = (static () => Document(("word/document.xml", "学生会")), "参照文档已损坏"),
        ["no document"] = (static () => Zip(("[Content_Types].xml", Types), ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")), "参照文档已损坏"),
        ["a page wider than any number of theirs"] = (static () => Document(("word/document.xml", Body("<w:p/><w:sectPr><w:pgSz w:w=\"99999999999999999999\" w:h=\"16838\"/><w:pgMar w:left=\"1134\" w:right=\"1134\" w:top=\"1134\" w:bottom=\"1134\"/></w:sectPr>"))), "参照文档已损坏"),
        ["cut in half"] = (static () => Document()[..400], "参照文档已损坏"),
        ["cut at the end"] = (static () => Document()[..^10], "参照文档已损坏"),
        ["styles that are based on each other"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Body Text\"/><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"b\"/><w:basedOn w:val=\"a\"/></w:style></w:styles>")), null),
        ["styles without name or id"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}><w:style/><w:style w:styleId=\"x\"/><w:style><w:name w:val=\"Title\"/></w:style></w:styles>")), null),
        ["two styles of one id"] = (static () => Document(("word/styles.xml", $"<w:styles {Main}><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Title\"/></w:style></w:styles>")), null),
        ["a page without width"] = (static () => Document(("word/document.xml", Body("<w:p/><w:sectPr><w:pgSz w:w=\"0\" w:h=\"0\"/><w:pgMar w:left=\"99999\" w:right=\"99999\"/></w:sectPr>"))), null),
        ["a size that is no number"] = (static () => Document(("word/document.xml", Body("<w:p/><w:sectPr><w:pgSz w:w=\"wide\" w:h=\"-1\"/></w:sectPr>"))), "参照文档已损坏"),
        ["a footer that is not there"] = (static () => Document(("word/document.xml", Body("<w:p/><w:sectPr><w:footerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" w:type=\"default\" r:id=\"rId99\"/></w:sectPr>"))), null),
    };

    public static TheoryData<string> Names => [.. _all.Keys];

    private static string Types => """
        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_is_answered_in_one_sentence(string name)
    {
        var (make, refusal) = _all[name];
        var file = make();
        var reading = ReferenceLayout.Read(file);

        if (refusal is null)
        {
            Assert.Null(reading.Refusal);
            using var word = Word.Open(WordPaper.Write(Papers.Of("notice"), reading.Layout!));
            Assert.Equal(Word.Text(Papers.Of("notice")), Word.Text(word));
        }
        else
        {
            Assert.Null(reading.Layout);
            Assert.StartsWith(refusal, reading.Refusal!.Chinese, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', reading.Refusal.Chinese);
        }
    }

    private static string Body(string inner) => $"<w:document {Main}><w:body>{inner}</w:body></w:document>";

    private static byte[] Document(params (string Name, string Text)[] parts)
    {
        (string Name, string Text)[] own =
        [
            ("[Content_Types].xml", Types),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"m\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("word/document.xml", Body("<w:p/>")),
            ("word/styles.xml", $"<w:styles {Main}/>"),
        ];
        return Zip([.. own.Where(o => parts.All(p => p.Name != o.Name)), .. parts]);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)];
}

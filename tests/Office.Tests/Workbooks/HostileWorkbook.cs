using System.IO.Compression;
using System.Text;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Files that no honest program writes, and files of other kinds, each with what becomes of it.</summary>
internal static class HostileWorkbook
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Damaged = "文件已损坏";
    private const string Head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>学院</t></is></c></row>";
    private const string Student = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>赵一</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>文学院</t></is></c></row>";
    private const string External = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private const string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">]>";

    /// <summary>By name: how the file is made, and the beginning of the sentence that refuses it; nothing where it is read and its student found.</summary>
    public static Dictionary<string, (Func<byte[]> File, string? Refusal)> All { get; } = new()
    {
        // Files of other kinds.
        ["empty"] = (static () => [], "这是一个空文件"),
        ["one byte"] = (static () => [0x50], "这是 CSV"),
        ["noise"] = (static () => [.. Enumerable.Range(0, 5000).Select(static i => (byte)((i * 7919) % 251))], "看不出这是什么文件"),
        ["CSV of uneven rows, in UTF-8"] = (static () => Encoding.UTF8.GetBytes("姓名,学院\n赵一,文学院,甲\n"), "这是 CSV 文本（UTF-8 编码），第 2 行有 3 格，第 1 行有 2 格"),
        ["CSV of nothing but ends of lines"] = (static () => [.. "a,b\n"u8, .. Enumerable.Repeat((byte)'\n', 4_900_000)], "这是 CSV 文本（UTF-8 编码），超过 5000000 字节、20000 行或 300000 格"),
        ["CSV of nothing but commas"] = (static () => [.. Enumerable.Repeat((byte)',', 4_900_000)], "这是 CSV 文本（UTF-8 编码），超过"),
        ["CSV of sixteen megabytes"] = (static () => [.. Enumerable.Repeat((byte)'a', 16 * 1024 * 1024)], "这是 CSV 文本（UTF-8 编码），超过"),
        ["CSV with a quote that is left open"] = (static () => [.. "a,\""u8, .. Enumerable.Repeat((byte)'a', 4_900_000)], "这是 CSV 文本（UTF-8 编码），引号没有成对"),
        ["CSV that is certain"] = (static () => Encoding.UTF8.GetBytes("姓名,学院\n赵一,文学院\n"), null),
        ["CSV with a byte-order mark"] = (static () => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("姓名,学院\n")], "这是 CSV 文本（UTF-8 编码）"),
        ["CSV of uneven rows, in GB18030"] = (static () => [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xD1, 0xA7, 0xD4, 0xBA, 0x0A, 0x81, 0x30, 0x81, 0x30], "这是 CSV 文本（GB18030 编码）"),
        ["text in neither"] = (static () => [0xD0, 0xD5, 0xFF, 0xFF, 0x2C], "这是文字文件"),
        ["HTML table named .xls"] = (static () => Encoding.UTF8.GetBytes("<html><body><table><tr><td>姓名</td></tr></table></body></html>"), "这是改名为 .xls 的网页表格"),
        ["bare table named .xls"] = (static () => Encoding.UTF8.GetBytes("  <TABLE border=1><tr><td>x</td></tr></TABLE>"), "这是改名为 .xls 的网页表格"),
        ["XML spreadsheet of 2003"] = (static () => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"), "这是 2003 版的 XML 表格"),
        ["old .xls"] = (static () => Compound("Workbook"), "这是旧版 .xls"),
        ["encrypted .xlsx"] = (static () => Compound("EncryptedPackage"), "文件设了打开密码"),
        ["old Word document"] = (static () => Compound("WordDocument"), "这是旧版 Word 文档"),
        ["PDF"] = (static () => "%PDF-1.7\n"u8.ToArray(), "这是 PDF 文件"),
        ["JSON"] = (static () => "{ \"school\": \"x\" }"u8.ToArray(), "这是 JSON 文件"),
        ["plain archive"] = (static () => Zip(("readme.txt", "x")), "这是压缩包"),
        ["archive in an archive"] = (static () => Zip(("inner.zip", Encoding.Latin1.GetString(Zip(("a", "b"))))), "这是压缩包"),
        [".docx"] = (static () => Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")), "这是 Word 文档"),
        [".pptx"] = (static () => Zip(("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>")), "这是演示文稿"),
        [".ods"] = (static () => Zip(("mimetype", "x"), ("content.xml", "<x/>")), "这是 .ods 表格"),
        [".xlsb"] = (static () => Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.bin", "x")), "这是二进制格式的 .xlsb"),
        [".xlsm"] = (static () => Book(("xl/vbaProject.bin", "x")), "这是含宏的 .xlsm"),
        ["Numbers"] = (static () => Zip(("Index/Document.iwa", "x")), "这是 Numbers 表格"),

        // Packages.
        ["bomb of one part"] = (static () => Book(("xl/bomb.bin", new string('0', 150_000_000))), "文件里有压缩了 100 倍以上的部件"),
        ["bomb in the sheet"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet(new string(' ', 20_000_000)))), "文件里有压缩了 100 倍以上的部件"),
        ["bomb of many parts"] = (static () => Book([.. Enumerable.Range(0, 25).Select(static i => ($"xl/media/{i}.bin", new string('0', 9_900_000)))]), "文件解开后超过 200 MB"),
        ["nested archive as a part"] = (static () => Book(("xl/media/inner.zip", Encoding.Latin1.GetString(Zip(("xl/workbook.xml", "x"))))), null),
        ["100,000 parts"] = (static () => Book([.. Enumerable.Range(0, 100_000).Select(static i => ($"p/{i}", string.Empty))]), "文件里的部件超过 5000 个"),
        ["5,001 parts"] = (static () => Zip([("[Content_Types].xml", "x"), .. Enumerable.Range(0, 5_000).Select(static i => ($"p/{i}", string.Empty))]), "文件里的部件超过 5000 个"),
        ["5,000 parts"] = (static () => Book([.. Enumerable.Range(0, 4_993).Select(static i => ($"p/{i}", string.Empty))]), null),
        ["list that understates a size"] = (static () => Declared(Book(("xl/worksheets/sheet1.xml", Sheet(Head + Student + Filler(30_000_000)))), "xl/worksheets/sheet1.xml", 2_000), Damaged),
        ["list that overstates a size"] = (static () => Declared(Book(), "xl/worksheets/sheet1.xml", 0xFFFFFFFE), "文件里有压缩了 100 倍以上的部件"),
        ["list with a 64-bit size that is not there"] = (static () => Declared(Book(), "xl/worksheets/sheet1.xml", uint.MaxValue), Damaged),
        ["cut in half"] = (static () => Book()[..600], Damaged),
        ["cut at the end"] = (static () => Book()[..^10], Damaged),
        ["list that begins beyond the file"] = (static () => Patched(Book(), static b => b.Length - 6, 0x7F, 0x7F, 0x7F, 0x7F), Damaged),
        ["list with a wrong signature"] = (static () => Patched(Book(), static b => b.AsSpan().IndexOf("PK\x01\x02"u8), 0x50, 0x4B, 0x09, 0x09), Damaged),
        ["packed in a way that is not known"] = (static () => Patched(Patched(Book(), static b => 8, 0x63, 0x00), static b => b.AsSpan().IndexOf("PK\x01\x02"u8) + 10, 0x63, 0x00), Damaged),
        ["names that climb out"] = (static () => Book(("../../../tmp/evil", "x"), ("xl/../../evil.xml", "<x/>")), null),
        ["long list of relationships"] = (static () => Book(("xl/_rels/workbook.xml.rels", Rels(string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"<Relationship Id=\"x{i}\" Type=\"t\" Target=\"worksheets/sheet1.xml\"/>"))))), "文件解开后超过 200 MB，或目录过长"),

        // XML.
        ["external entity in the sheet"] = (static () => Book(("xl/worksheets/sheet1.xml", External + Sheet(Head + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&e;</v></c></row>"))), Damaged),
        ["external entity in the shared texts"] = (static () => Book(("xl/sharedStrings.xml", $"{External}<sst {Main}><si><t>&e;</t></si></sst>")), Damaged),
        ["external entity in the workbook"] = (static () => Book(("xl/workbook.xml", External + Workbook("&e;"))), Damaged),
        ["external entity in the styles"] = (static () => Book(("xl/styles.xml", $"{External}<styleSheet {Main}>&e;</styleSheet>")), Damaged),
        ["external entity in the list of types"] = (static () => Book(("[Content_Types].xml", External + Types)), Damaged),
        ["external entity in the relationships"] = (static () => Book(("xl/_rels/workbook.xml.rels", External + Rels(string.Empty))), Damaged),
        ["external document type"] = (static () => Book(("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">" + Sheet(Head + Student))), Damaged),
        ["billion laughs in the sheet"] = (static () => Book(("xl/worksheets/sheet1.xml", Laughs + Sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>"))), Damaged),
        ["billion laughs in the shared texts"] = (static () => Book(("xl/sharedStrings.xml", $"{Laughs}<sst {Main}><si><t>&e;</t></si></sst>")), Damaged),
        ["billion laughs in the list of types"] = (static () => Book(("[Content_Types].xml", Laughs + Types)), Damaged),
        ["endless attribute"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet($"<row r=\"1\" spans=\"{Noise(5_000_000)}\"/>"))), "文件里有过长的标签或文字"),
        ["endless name"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet($"<a{Noise(5_000_000)}/>"))), "文件里有过长的标签或文字"),
        ["endless comment"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet($"<!--{Noise(5_000_000)}-->"))), "文件里有过长的标签或文字"),
        ["endless text"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet($"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{Noise(5_000_000)}</v></c></row>"))), "有的单元格超过 32767 个字"),
        ["endless CDATA"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet($"<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[{string.Concat(Enumerable.Repeat("<x>", 1_000_000))}]]></v></c></row>"))), "有的单元格超过 32767 个字"),
        ["endless nesting"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet(string.Concat(Enumerable.Repeat("<a>", 500_000))))), "文件的层次过深"),
        ["endless names of elements"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet(string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"<n{i}/>"))))), "文件里的标签名过多"),
        ["element that is never closed"] = (static () => Book(("xl/worksheets/sheet1.xml", $"<worksheet {Main}><sheetData>{Head}")), Damaged),
        ["bytes that are no UTF-8"] = (static () => Book(("xl/worksheets/sheet1.xml", "\u00FF\u00FE<worksheet/>")), Damaged),
        ["a character that XML forbids"] = (static () => Book(("xl/worksheets/sheet1.xml", Sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#x1;</v></c></row>"))), Damaged),
        ["no XML at all"] = (static () => Book(("xl/worksheets/sheet1.xml", "姓名,学院")), Damaged),

        // Sheets.
        ["cell at XFD1048576"] = (static () => Rows(Head + Student + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"), null),
        ["cell at XFD1"] = (static () => Rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), "XFD1 在第 60 列以后"),
        ["cell in column 61"] = (static () => Rows("<row r=\"1\"><c r=\"BI1\"><v>1</v></c></row>"), "BI1 在第 60 列以后"),
        ["cell in column 60"] = (static () => Rows(Head + Student.Replace("</row>", "<c r=\"BH2\"><v>1</v></c></row>", StringComparison.Ordinal)), null),
        ["empty styled cells to XFD"] = (static () => Rows(Head + Student.Replace("</row>", string.Concat(Enumerable.Range(3, 16_382).Select(static c => $"<c r=\"{Reading(c)}2\" s=\"0\"/>")) + "</row>", StringComparison.Ordinal)), null),
        ["row 200,001"] = (static () => Rows(Head + string.Concat(Enumerable.Range(1, 401).Select(static i => $"<row r=\"{i * 500}\"><c r=\"A{i * 500}\"><v>1</v></c></row>"))), "表「名单」超过 200000 行"),
        ["300,000 empty rows"] = (static () => Rows(Head + Student + string.Concat(Enumerable.Range(3, 300_000).Select(static i => $"<row r=\"{i}\" spans=\"1:2\"/>"))), null),
        ["a student after 501 empty rows"] = (static () => Rows(Head + Student + "<row r=\"504\"><c r=\"A504\" t=\"str\"><v>钱二</v></c></row>"), null),
        ["cell of 32,768 characters"] = (static () => Rows(Head + Text(2, 32_768)), "有的单元格超过 32767 个字"),
        ["150 cells of 32,767 characters"] = (static () => Rows(Head + Student + string.Concat(Enumerable.Range(3, 150).Select(static r => Text(r, 32_767).Replace($"\"A{r}\"", $"\"C{r}\"", StringComparison.Ordinal)))), null),
        ["a student and 30,000 lone cells"] = (static () => Rows(Head + Student + string.Concat(Enumerable.Range(3, 30_000).Select(static r => $"<row r=\"{r}\"><c r=\"C{r}\"><v>1</v></c></row>"))), null),
        ["texts of over ten million characters"] = (static () => Rows(Head + string.Concat(Enumerable.Range(2, 310).Select(static r => Text(r, 32_767)))), "文件里的文字超过 500 万字"),
        ["a million cells"] = (static () => Rows(string.Concat(Enumerable.Range(1, 17_000).Select(static r => $"<row>{string.Concat(Enumerable.Repeat("<c><v>1</v></c>", 60))}</row>"))), "表里的单元格超过 80 万个"),
        ["formula that starts a program"] = (static () => Rows(Head + Student.Replace("</row>", "<c r=\"C2\" t=\"str\"><f>cmd|'/c calc'!A1</f><v>x</v></c></row>", StringComparison.Ordinal)), null),
        ["formula that fetches"] = (static () => Rows(Head + Student.Replace("</row>", "<c r=\"C2\"><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f></c></row>", StringComparison.Ordinal)), null),
        ["number that is none"] = (static () => Rows("<row r=\"1\"><c r=\"A1\"><v>NaN</v></c></row>"), Damaged),
        ["number beyond all numbers"] = (static () => Rows("<row r=\"1\"><c r=\"A1\"><v>1e999</v></c></row>"), Damaged),
        ["word as a number"] = (static () => Rows("<row r=\"1\"><c r=\"A1\"><v>abc</v></c></row>"), Damaged),
        ["shared text that is not there"] = (static () => Rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999</v></c></row>"), Damaged),
        ["shared text before the first"] = (static () => Rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>"), Damaged),
        ["half a shared text"] = (static () => Rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0.5</v></c></row>"), Damaged),
        ["address that is none"] = (static () => Rows("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>"), Damaged),
        ["address beyond all columns"] = (static () => Rows("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), Damaged),
        ["address of another row"] = (static () => Rows("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), Damaged),
        ["cells that go back"] = (static () => Rows("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"), Damaged),
        ["rows that go back"] = (static () => Rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), Damaged),
        ["row number beyond an int"] = (static () => Rows("<row r=\"99999999999\"><c><v>1</v></c></row>"), Damaged),
        ["style that is not there"] = (static () => Rows(Head + Student.Replace("</row>", "<c r=\"C2\" s=\"999999999999\"><v>1</v></c></row>", StringComparison.Ordinal)), null),
        ["80,000 styles"] = (static () => Book(("xl/styles.xml", $"<styleSheet {Main}><cellXfs>{string.Concat(Enumerable.Repeat("<xf numFmtId=\"0\"/>", 80_000))}</cellXfs></styleSheet>")), "文件里的样式过多"),
        ["all cells merged into one"] = (static () => Rows(Head + Student, "<mergeCells><mergeCell ref=\"A5:XFD1048576\"/></mergeCells>"), null),
        ["merged blocks that overlap"] = (static () => Rows(Head + Student, $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:B1048576\"/>", 100_000))}</mergeCells>"), Damaged),
        ["merged block that is none"] = (static () => Rows(Head + Student, "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"x\"/><mergeCell/></mergeCells>"), null),
        ["link that is no address"] = (static () => Book(("xl/worksheets/_rels/sheet1.xml.rels", Rels("<Relationship Id=\"h\" Type=\"" + Relations + "/hyperlink\" Target=\"mailto:a b@@[\" TargetMode=\"External\"/>", own: false))), null),
        ["sheet that is elsewhere"] = (static () => Book(("xl/_rels/workbook.xml.rels", Rels("<Relationship Id=\"s1\" Type=\"" + Relations + "/worksheet\" Target=\"http://127.0.0.1:9/sheet.xml\" TargetMode=\"External\"/>", own: false))), Damaged),
        ["sheet outside the package"] = (static () => Book(("xl/_rels/workbook.xml.rels", Rels("<Relationship Id=\"s1\" Type=\"" + Relations + "/worksheet\" Target=\"../../../../etc/hostname\"/>", own: false))), Damaged),
        ["workbook without sheets"] = (static () => Book(("xl/workbook.xml", $"<workbook {Main}><sheets/></workbook>")), Damaged),
        ["201 sheets"] = (static () => Book(("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets>{string.Concat(Enumerable.Range(1, 201).Select(static i => $"<sheet name=\"s{i}\" sheetId=\"{i}\" r:id=\"s1\"/>"))}</sheets></workbook>")), "文件里的表超过 200 张"),
        ["sheet listed twice"] = (static () => Book(("xl/workbook.xml", Workbook(string.Empty).Replace("</sheets>", $"<sheet name=\"again\" sheetId=\"2\" r:id=\"s1\"/></sheets>", StringComparison.Ordinal))), null),
        ["workbook that is not there"] = (static () => Zip(("[Content_Types].xml", Types), ("_rels/.rels", Rels("<Relationship Id=\"w\" Type=\"" + Relations + "/officeDocument\" Target=\"xl/workbook.xml\"/>", own: false))), Damaged),
    };

    /// <summary>Those that no school would call hostile: files of other kinds.</summary>
    public static string[] OtherKinds { get; } =
    [
        "empty", "CSV of uneven rows, in UTF-8", "CSV of uneven rows, in GB18030", "HTML table named .xls", "XML spreadsheet of 2003", "old .xls", "encrypted .xlsx", "old Word document",
        "PDF", "JSON", "plain archive", ".docx", ".pptx", ".ods", ".xlsb", ".xlsm", "Numbers",
    ];

    private static string Types =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default Extension=\"zip\" ContentType=\"application/zip\"/>"
        + Override("workbook", "sheet.main") + Override("worksheets/sheet1", "worksheet") + Override("styles", "styles") + Override("sharedStrings", "sharedStrings") + "</Types>";

    private static string Override(string part, string type) => $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml\"/>";

    private static string Rels(string more, bool own = true) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{(own ? $"<Relationship Id=\"s1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>" : string.Empty)}{more}</Relationships>";

    private static string Workbook(string more) => $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"s1\"/></sheets>{more}</workbook>";

    private static string Sheet(string rows, string after = "") => $"<worksheet {Main}><sheetData>{rows}</sheetData>{after}</worksheet>";

    private static string Text(int row, int length) => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{new string('甲', length)}</t></is></c></row>";

    private static string Reading(int column) => Office.Workbooks.Reading.CellAddress.Letters(column);

    // Hardly packed, so that the bound on packing does not hide the one that is tried.
    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, static (span, r) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = (char)('a' + r.Next(26));
            }
        });
    }

    private static string Filler(int length) => string.Concat(Enumerable.Range(3, length / 60).Select(static i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"str\"><v>{(i * 7919L) % 1_000_003}</v></c></row>"));

    private static byte[] Rows(string rows, string after = "") => Book(("xl/worksheets/sheet1.xml", Sheet(rows, after)));

    /// <summary>A sound workbook of one student, but for the parts named.</summary>
    private static byte[] Book(params (string Name, string Text)[] parts)
    {
        (string Name, string Text)[] sound =
        [
            ("[Content_Types].xml", Types),
            ("_rels/.rels", Rels($"<Relationship Id=\"w\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>", own: false)),
            ("xl/workbook.xml", Workbook(string.Empty)),
            ("xl/_rels/workbook.xml.rels", Rels(string.Empty)),
            ("xl/worksheets/sheet1.xml", Sheet(Head + Student)),
            ("xl/styles.xml", $"<styleSheet {Main}><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst {Main}><si><t>x</t></si></sst>"),
        ];
        return Zip([.. sound.Where(s => parts.All(p => p.Name != s.Name)), .. parts]);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, text.Length == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                part.Write(text.Any(static c => c is >= '\u0080' and <= '\u00FF') ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string stream) => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. Encoding.Unicode.GetBytes(stream), .. new byte[1000]];

    /// <summary>A file whose list declares another size for one part.</summary>
    private static byte[] Declared(byte[] file, string name, uint size)
    {
        var at = file.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(name)) - 46;
        BitConverter.TryWriteBytes(file.AsSpan(at + 24), size);
        return file;
    }

    private static byte[] Patched(byte[] file, Func<byte[], int> at, params byte[] bytes)
    {
        bytes.CopyTo(file, at(file));
        return file;
    }
}

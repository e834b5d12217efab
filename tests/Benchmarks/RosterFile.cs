using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace UnionGovernance.Benchmarks;

/// <summary>Workbooks as Excel writes them: texts shared, numbers as numbers.</summary>
internal static class RosterFile
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private static readonly string[] _head = ["学号", "姓名", "职务", "政治面貌", "所在院（系）", "专业", "培养层次", "年级", "名次", "专业人数", "不及格课程数", "班级", "备注"];

    /// <returns>A roster of 13 columns.</returns>
    /// <param name="people">How many people are on it.</param>
    public static byte[] Make(int people)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new StringBuilder(Row(1, [.. _head.Select(Text)]));
        for (var i = 0; i < people; i++)
        {
            rows.Append(Row(i + 2,
            [
                Text($"2023{i:D8}"), Text($"{"赵钱孙李周吴郑王"[i % 8]}{(char)('一' + (i % 5000))}"), Text("工作部门成员"), Text(i % 5 == 0 ? "中共预备党员" : "共青团员"), Text($"第{i % 30}学院"),
                Text($"专业{i % 90}"), Text("本科"), Text($"{2020 + (i % 5)}级"), Number((i % 120) + 1), Number(120), Number(i % 3), Text($"{i % 9}班"), Text(string.Empty),
            ]));
        }

        return Pack($"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>", $"<sst {Main}>{string.Concat(shared.Keys.Select(static t => $"<si><t>{t}</t></si>"))}</sst>");

        string Text(string text)
        {
            if (text.Length == 0)
            {
                return string.Empty;
            }

            shared.TryAdd(text, shared.Count);
            return string.Create(CultureInfo.InvariantCulture, $" t=\"s\"><v>{shared[text]}</v>");
        }

        static string Number(int number) => string.Create(CultureInfo.InvariantCulture, $"><v>{number}</v>");
    }

    /// <returns>A workbook of a few kilobytes: a student at its head, and a cell in the last corner of the sheet.</returns>
    public static byte[] Sparse() => Pack(
        $"<worksheet {Main}><sheetData>{Row(1, [" t=\"s\"><v>0</v>", " t=\"s\"><v>1</v>"])}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>",
        $"<sst {Main}><si><t>姓名</t></si><si><t>学院</t></si></sst>");

    private static string Row(int number, string[] cells)
    {
        var row = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                row.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\"{cells[i]}</c>");
            }
        }

        return row.Append("</row>").ToString();
    }

    private static byte[] Pack(string sheet, string shared)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            Put("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Type}.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Type}.sharedStrings+xml\"/></Types>");
            Put("_rels/.rels", Relationships(("w", "officeDocument", "xl/workbook.xml")));
            Put("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
            Put("xl/_rels/workbook.xml.rels", Relationships(("s1", "worksheet", "worksheets/sheet1.xml"), ("st", "styles", "styles.xml"), ("ss", "sharedStrings", "sharedStrings.xml")));
            Put("xl/styles.xml", $"<styleSheet {Main}><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            Put("xl/sharedStrings.xml", shared);
            Put("xl/worksheets/sheet1.xml", sheet);

            void Put(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Relationships(params (string Id, string Type, string Target)[] parts) =>
        $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(parts.Select(static p => $"<Relationship Id=\"{p.Id}\" Type=\"{Relations}/{p.Type}\" Target=\"{p.Target}\"/>"))}</Relationships>";
}

using System.Text;
using UnionGovernance.Office.Workbooks.Reading;

namespace UnionGovernance.Office.References;

/// <summary>What kind of file it is, told by what it holds and never by its name. Everything but a .docx is answered in one sentence.</summary>
internal static class ReferenceKind
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <returns>Why the file is not read; nothing for a .docx.</returns>
    public static Words? Refusal(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? FileKind.Empty
        : file.StartsWith("PK\x03\x04"u8) ? OfZip(file)
        : file.StartsWith(CompoundFile) ? OfCompound(file)
        : file.StartsWith("{\\rtf"u8) ? SaveAs("这是 RTF 文档", "this is an RTF document")
        : file.StartsWith("%PDF"u8) ? Other("PDF", "a PDF")
        : Holds(file, "<html") || Holds(file, "<!doctype html") ? SaveAs("这是改名为 .doc 的网页（HTML）", "this is a web page named as a document")
        : Holds(file, "schemas.microsoft.com/office/word/2003") ? SaveAs("这是 2003 版的 XML 文档", "this is an XML document of 2003")
        : new("看不出这是 Word 文档，请用 Word 或 WPS 另存为 .docx", "this cannot be told to be a Word document; save it as .docx in Word or WPS");

    private static Words? OfZip(ReadOnlySpan<byte> file)
    {
        var names = ZipDirectory.Names(file);
        return names.Contains("word/vbaProject.bin") ? SaveAs("这是含宏的 .docm", "this is a .docm with macros")
            : names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") ? Other("表格", "a workbook")
            : names.Contains("ppt/presentation.xml") ? Other(OtherFile.Presentation)
            : names.Contains("content.xml") && names.Contains("mimetype") ? SaveAs("这是 .odt 文档", "this is an .odt document")
            : names.Contains("[Content_Types].xml") ? null
            : Other(OtherFile.Archive);
    }

    private static Words OfCompound(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new("文件设了打开密码，请在 Word/WPS 里取消密码后再试", "the file is protected by a password; remove it in Word or WPS")
            : SaveAs("这是旧版 .doc（或 .wps）", "this is an old .doc (or .wps)");

    private static bool Holds(ReadOnlySpan<byte> file, string what) =>
        Encoding.Latin1.GetString(file[..Math.Min(file.Length, 4096)]).Contains(what, StringComparison.OrdinalIgnoreCase);

    private static Words SaveAs(string chinese, string english) => new($"{chinese}，请在 Word/WPS 里另存为 .docx", $"{english}; save it as .docx in Word or WPS");

    private static Words Other(Words file) => Other(file.Chinese, file.English);

    private static Words Other(string chinese, string english) => new($"这是{chinese}，不是 Word 文档，请选 .docx 文件", $"this is {english}, not a Word document; choose a .docx file");
}

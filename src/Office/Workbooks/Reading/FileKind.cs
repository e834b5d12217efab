using System.Text;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>What kind of file it is, told by what it holds and never by its name. Everything but an .xlsx, and a table between commas that is certain, is answered in one sentence.</summary>
internal static class FileKind
{
    private const int Head = 4096;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>What is said of a file without a byte, whatever kind was asked for.</summary>
    public static Words Empty { get; } = new("这是一个空文件，请核对是否选错", "the file is empty; check whether it is the right one");

    /// <returns>Why the file is not read; nothing for an .xlsx, and for a table as text that is certain.</returns>
    public static Words? Refusal(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? Empty
        : file.StartsWith("PK\x03\x04"u8) ? OfZip(file)
        : file.StartsWith(CompoundFile) ? OfCompound(file)
        : file.StartsWith("%PDF"u8) ? Other(" PDF 文件", "a PDF")
        : OfText(file);

    private static Words? OfZip(ReadOnlySpan<byte> file)
    {
        var names = ZipDirectory.Names(file);
        return names.Contains("xl/workbook.bin") ? SaveAs("这是二进制格式的 .xlsb", "this is a binary .xlsb")
            : names.Contains("xl/vbaProject.bin") ? SaveAs("这是含宏的 .xlsm", "this is an .xlsm with macros")
            : names.Contains("word/document.xml") ? Other(" Word 文档", "a Word document")
            : names.Contains("ppt/presentation.xml") ? Other(OtherFile.Presentation)
            : names.Contains("Index/Document.iwa") || names.Contains("Index.zip") ? SaveAs("这是 Numbers 表格", "this is a Numbers file")
            : names.Contains("content.xml") && names.Contains("mimetype") ? SaveAs("这是 .ods 表格", "this is an .ods file")
            : names.Contains("[Content_Types].xml") ? null
            : Other(OtherFile.Archive);
    }

    // An encrypted .xlsx is a compound file with a stream of this name; an old .xls has a stream called Workbook or Book.
    private static Words OfCompound(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new("文件设了打开密码，请在 Excel/WPS 里取消密码后再试", "the file is protected by a password; remove it in Excel or WPS")
        : file.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? Other("旧版 Word 文档", "an old Word document")
        : SaveAs("这是旧版 .xls（或 .et）", "this is an old .xls (or .et)");

    private static Words? OfText(ReadOnlySpan<byte> file)
    {
        var head = Unmarked(file);
        head = head[..Math.Min(head.Length, Head)];
        if (head.IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            return new("看不出这是什么文件，请在 Excel/WPS 里另存为 .xlsx", "what kind of file this is cannot be told; save it as .xlsx in Excel or WPS");
        }

        var text = Encoding.Latin1.GetString(head).TrimStart();
        return Holds(text, "<html") || Holds(text, "<table") ? SaveAs("这是改名为 .xls 的网页表格（HTML）", "this is an HTML table named as a workbook")
            : Holds(text, "urn:schemas-microsoft-com:office:spreadsheet") ? SaveAs("这是 2003 版的 XML 表格", "this is an XML spreadsheet of 2003")
            : text.StartsWith('{') ? new("这是 JSON 文件，请直接作为记录使用", "this is a JSON file; use it as a record")
            : text.Contains("PK\x03\x04", StringComparison.Ordinal) ? Unreadable.Damaged.Why
            : Csv(file);
    }

    private static Words? Csv(ReadOnlySpan<byte> file) =>
        Encoded(file) is not var (encoding, name) ? new("这是文字文件，编码既不是 UTF-8 也不是 GB18030，请在 Excel/WPS 里另存为 .xlsx", "this is a text file, neither in UTF-8 nor in GB18030; save it as .xlsx in Excel or WPS")
        : CommaSeparatedTable.Read(Unmarked(file), encoding).Why is not { } why ? null
        : new(
            $"这是 CSV 文本（{name} 编码），{why.Chinese}。直接打开会丢失学号等前面的 0；请在空白的 Excel/WPS 表格里用“数据”—“自文本导入”选这个文件，各列都设为“文本”，核对后另存为 .xlsx",
            $"this is CSV text (in {name}), and {why.English}. Opened as it is it loses leading zeros; in an empty workbook of Excel or WPS import it by Data, From Text, set every column to Text, check it and save it as .xlsx");

    /// <returns>The table of a file that is no .xlsx and is not refused.</returns>
    /// <param name="file">The file, of which <see cref="Refusal"/> says nothing.</param>
    public static Sheet? Table(ReadOnlySpan<byte> file) =>
        !file.StartsWith("PK\x03\x04"u8) && Encoded(file) is var (encoding, _) ? CommaSeparatedTable.Read(Unmarked(file), encoding).Sheet : null;

    private static (Encoding Encoding, string Name)? Encoded(ReadOnlySpan<byte> file) =>
        System.Text.Unicode.Utf8.IsValid(file) ? (Encoding.UTF8, "UTF-8")
        : IsGb18030(file) ? (CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, "GB18030")
        : null;

    private static ReadOnlySpan<byte> Unmarked(ReadOnlySpan<byte> file) => file.StartsWith(ByteOrderMark) ? file[ByteOrderMark.Length..] : file;

    // One byte below 0x80; two with a second of 0x40–0xFE; or four, of which the second and the last are digits.
    private static bool IsGb18030(ReadOnlySpan<byte> file)
    {
        for (var i = 0; i < file.Length;)
        {
            var rest = file[i..];
            var length = rest[0] < 0x80 ? 1
                : rest[0] is 0x80 or 0xFF || rest.Length < 2 ? 0
                : rest[1] is >= 0x40 and <= 0xFE and not 0x7F ? 2
                : rest.Length >= 4 && IsDigit(rest[1]) && rest[2] is >= 0x81 and <= 0xFE && IsDigit(rest[3]) ? 4
                : 0;
            if (length == 0)
            {
                return false;
            }

            i += length;
        }

        return true;

        static bool IsDigit(byte b) => b is >= 0x30 and <= 0x39;
    }

    private static bool Holds(string text, string what) => text.Contains(what, StringComparison.OrdinalIgnoreCase);

    private static Words SaveAs(string chinese, string english) => new($"{chinese}，请在 Excel/WPS 里另存为 .xlsx", $"{english}; save it as .xlsx in Excel or WPS");

    private static Words Other(Words file) => Other(file.Chinese, file.English);

    private static Words Other(string chinese, string english) => new($"这是{chinese}，不是表格，请选 .xlsx 文件", $"this is {english}, not a workbook; choose an .xlsx file");
}

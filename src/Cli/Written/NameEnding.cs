namespace UnionGovernance.Cli.Written;

/// <summary>What the end of a file's name says it is, held against what is to stand in it: whoever opens 表.xls with something else in it is told that it is broken.</summary>
internal static class NameEnding
{
    private static readonly string[] _office = [".xlsx", ".xls", ".xlsm", ".xlsb", ".et", ".ods", ".docx", ".doc", ".wps", ".odt", ".pdf"];
    private static readonly string[] _text = [".json", ".jsonl", ".csv", ".txt", ".md", ".html"];

    /// <returns>The ending that suits what is to be written; nothing where that of the name does, or says nothing.</returns>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What it is to hold.</param>
    public static string? Instead(string name, ReadOnlySpan<byte> bytes)
    {
        var (ending, own) = (Path.GetExtension(name), Own(bytes));
        var isText = _text.Contains(own);
        return !ending.Equals(own, StringComparison.OrdinalIgnoreCase)
            && (_office.Contains(ending, StringComparer.OrdinalIgnoreCase) || (!isText && _text.Contains(ending, StringComparer.OrdinalIgnoreCase)))
            ? own
            : null;
    }

    // A workbook and a document are archives that name their parts; of text the first line says whether every line is a value of its own.
    private static string Own(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK"u8) ? (bytes.IndexOf("word/document.xml"u8) >= 0 ? ".docx" : ".xlsx")
        : bytes.StartsWith("%PDF"u8) ? ".pdf"
        : bytes.StartsWith("{"u8) ? (bytes.IndexOf((byte)'\n') is > 1 and var end && bytes[end - 1] == (byte)'}' ? ".jsonl" : ".json")
        : ".csv";
}

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Ends the reading of a workbook, wherever it stands, with the one sentence that says why.</summary>
internal sealed class Unreadable(Words why) : Exception
{
    public Words Why => why;

    public override string Message => why.English;

    public static Unreadable Damaged => new(new("文件已损坏或不完整，请用 Excel 或 WPS 打开后另存为 .xlsx 再试", "the file is damaged or incomplete; open it in Excel or WPS and save it as .xlsx"));

    public static Unreadable TooLarge(string chinese, string english) => new(new($"{chinese}，不予读取；请只留下需要的表再试", $"{english}; it is not read. Keep only the sheets that are needed"));
}

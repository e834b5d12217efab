using UnionGovernance.Rules;

namespace UnionGovernance.Showcase;

/// <summary>What is said where a file is chosen and read.</summary>
internal static class UploadTexts
{
    public static Words Title { get; } = new("上传记录", "Upload a record");

    public static Words Lead { get; } = new(
        "选择一份记录（JSON 文件或 Excel 工作簿），检查并评估；也可以检查学校自己的名单。文件不保存。",
        "Choose a record (a JSON file or an Excel workbook) to have it checked and assessed, or a school's own roster to have it checked. It is not kept.");

    public static Words File { get; } = Headings.Of(FindingColumns.File);

    public static Words MostBytes { get; } = new(".json（UTF-8）或 .xlsx，不超过 16 MiB", ".json (in UTF-8) or .xlsx, at most 16 MiB");

    public static Words EmptyFile { get; } = new("这是一个空文件，请核对是否选错。", "The file is empty; please check that it is the right one.");

    public static Words NoFile { get; } = new("请先选择文件。", "Please choose a file first.");

    public static Words LeftOut { get; } = new("读取时去掉的", "Left out in reading");
}

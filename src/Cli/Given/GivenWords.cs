namespace UnionGovernance.Cli.Given;

/// <summary>What commands say of the files and the unions that they are given.</summary>
internal static class GivenWords
{
    public static Words RecordOrWorkbook { get; } = new("记录文件（JSON 或工作簿）", "a record (JSON or a workbook)");

    public static Words UnionsRecord { get; } = new("学生会的记录（JSON 或工作簿）", "the union's record (JSON or a workbook)");

    public static Words RecordToWrite { get; } = new("写入的记录文件", "the record to write");

    public static Words Charter { get; } = new("章程文件（JSON）", "a charter (JSON)");

    public static Words Congress { get; } = new("学代会文件（JSON 或工作簿）", "a congress (JSON or a workbook)");

    public static Words Year { get; } = new("年度文件（JSON Lines）", "a year (JSON Lines)");

    public static Words Register { get; } = new("公章登记簿（JSON Lines）", "a seal's register (JSON Lines)");

    public static Words CongressToWrite { get; } = new("写入的学代会文件", "the congress to write");

    public static Words FileToStart { get; } = new("要新建的文件", "the file to start");

    public static Words WorkbookToStart { get; } = new("要新建的工作簿（.xlsx）", "the workbook to start (.xlsx)");

    public static Words Written { get; } = new("写出", "written");

    public static Words School { get; } = new("学校名称", "the school's name");

    public static Words College { get; } = new("学院（书院、校区）名称；写了就是院级组织", "the college's name; given, the union is a college's");

    public static Words NamesTooLong { get; } = new("学校、学院名称应为 1 至 200 个字", "The names of school and college are 1 to 200 characters");

    public static Words ToEnter { get; } = new("接着填", "to enter");

    public static Words NameSchool { get; } = new("--school：请写明学校", "--school: name the school");

    public static Words GraduateUnion { get; } = new("研究生会", "a graduate union");

    public static Words FirstYear { get; } = new("学年的起始年，如 2024", "first year of the academic year, such as 2024");

    public static Words NoSuchRecord { get; } = new("--store：数据库中没有这样的记录", "--store: the store holds no such record");

    public static Words NotByRecord { get; } = new("不按记录评估", "not judged by a record");

    public static Words KeptRecord { get; } = new("记录", "record");
}

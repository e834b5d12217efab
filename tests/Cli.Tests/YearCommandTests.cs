using System.Reflection;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

public sealed class YearCommandTests : IDisposable
{
    private const string Open = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}}""";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(_folder.FullName, "record.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_sample_year_gives_the_sample_record()
    {
        Assert.Equal((0, string.Empty, string.Empty), Run("year", "replay", Sample("full-university.year.jsonl"), "--out", Target));
        Assert.Equal(File.ReadAllText(Sample("full-university.json")), File.ReadAllText(Target));
    }

    [Fact]
    public void A_refusal_names_the_line_and_the_rule_and_nothing_is_written()
    {
        var (exit, output, _) = Run(
            "year",
            "replay",
            Write(
                Open,
                """{"act":"groupSetUp","on":"2024-10-12","group":"迎新小组"}""",
                """{"act":"departmentSetUp","on":"2024-09-01","department":"学习部"}""",
                """{"act":"tookOffice","on":"2024-08-31","person":"甲","department":"学习部"}"""),
            "--out",
            Target);

        Assert.Equal(1, exit);
        Assert.Equal(
            [
                "第2行\t不予办理\tgroup.reported-first\t成立专项工作小组、临时项目组前向团委报告，同日可以\t迎新小组没有向团委报告\t学校自定办法（示例，非全国性规定）（一校之例）",
                "第4行\t不予办理\tyear.not-before\t一个事项的日期不早于它所依据的事项，同日不算早\t2024年8月31日早于“设立学习部”的2024年9月1日\t时间先后的必然关系（必须）",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')));
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void A_broken_file_is_answered_with_every_fault_at_its_line()
    {
        var file = Write(Open, """{"act":"departmentSetup","on":"2024-09-01","department":"学习部"}""", """{"act":"groupSetUp","on":"someday"}""");

        var (exit, output, error) = Run("year", "replay", file, "--out", Target);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("第2行 /act：读到 \"departmentSetup\"，没有这种事项，是否想写 \"departmentSetUp\"", error, StringComparison.Ordinal);
        Assert.Contains("第3行 /on", error, StringComparison.Ordinal);
        Assert.Contains("第3行 /group", error, StringComparison.Ordinal);
        Assert.Contains("line 3 /on", Run("year", "replay", file, "--out", Target, "--lang", "en").Error, StringComparison.Ordinal);
    }

    /// <summary>A year that names no day is told of as of today.</summary>
    [Fact]
    public void A_year_without_a_day_is_judged_today()
    {
        Assert.Equal(0, Run("year", "replay", Write(Open, """{"act":"departmentSetUp","on":"2024-09-01","department":"学习部"}"""), "--out", Target).Exit);
        Assert.Contains("\"asOf\": \"2025-09-01\"", File.ReadAllText(Target), StringComparison.Ordinal);
        Assert.Contains("\"atLeast\": 1", File.ReadAllText(Target), StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(YearCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", name);

    private string Write(params string[] lines)
    {
        var file = Path.Combine(_folder.FullName, "year.jsonl");
        File.WriteAllText(file, string.Join('\n', lines));
        return file;
    }
}

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
        Assert.Equal((0, $"record.json：已写出\n下一步：union-governance assess {Target}\n", string.Empty), Run("year", "replay", Sample("full-university.year.jsonl"), "--out", Target));
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
                "第2行\t不合规定\tgroup.reported-first\t成立专项工作小组、临时项目组前向团委报告，同日可以\t迎新小组没有向团委报告\t学校自定办法（示例，非全国性规定）\t未说明理由",
                "第4行\t不予认可\tyear.not-before\t一个事项的日期不早于它所依据的事项，同日不算早\t2024年8月31日早于“设立学习部”的2024年9月1日\t时间先后的必然关系（必须）",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r')));
        Assert.False(File.Exists(Target));
    }

    /// <summary>A line that could not be without an earlier refused one says so, and a day outside the year is asked about; that is told beside what is found, not in its list.</summary>
    [Fact]
    public void A_knock_on_refusal_names_the_line_in_its_way_and_a_day_outside_the_year_is_asked_about()
    {
        var (exit, output, error) = Run(
            "year",
            "replay",
            Write(
                Open,
                """{"act":"tookOffice","on":"2024-10-12","person":"甲","department":"学习部"}""",
                """{"act":"leftOffice","on":"2024-10-13","person":"甲"}""",
                """{"act":"hearingHeld","on":"2024-08-31","hearing":"汇报会","by":["校党委"]}"""),
            "--out",
            Target);

        Assert.Equal(1, exit);
        Assert.EndsWith("同一对象的第2行“任职”没有办理，先改正那一行", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("第4行\t存疑\t2024年8月31日不在2024—2025学年", error, StringComparison.Ordinal);
        Assert.Contains("有2行不予认可（自相矛盾，或与前文矛盾），没有写出记录", error, StringComparison.Ordinal);
        Assert.DoesNotContain("存疑", output, StringComparison.Ordinal);
    }

    /// <summary>A line of another year that is refused is also said to be of another year, and what to do with it; papers of a year with a refused line have the code of its replay.</summary>
    [Fact]
    public void A_refused_line_of_another_year_is_said_to_be_one_and_its_papers_have_the_code_of_the_replay()
    {
        var year = Write(
            Open,
            """{"act":"activityProposed","on":"2024-10-08","by":["文学院学生会"],"activity":"读书节","matter":"activities","hostedBy":"文学院学生会","guidedBy":"校学生会"}""",
            """{"act":"leftOffice","on":"2023-10-13","person":"甲"}""");
        var (exit, _, error) = Run("year", "replay", year, "--out", Target);

        Assert.Equal(1, exit);
        Assert.Contains("第3行\t存疑\t2023年10月13日不在2024—2025学年（2024年9月1日至2025年8月31日），请核对日期；日期无误的，写入那一学年的文件", error, StringComparison.Ordinal);
        Assert.Equal(1, Run("year", "papers", year, "--format", "md", "--out", Path.Combine(_folder.FullName, "papers")).Exit);
    }

    /// <summary>An appraisal without students' delegates was held: the record is written, and the list and the record say what it was.</summary>
    [Fact]
    public void What_was_done_against_a_rule_is_written_and_listed_with_its_reason()
    {
        var (exit, output, _) = Run("year", "replay", Appraised(",\"reason\":\"当日无代表到会\""), "--out", Target);

        Assert.Equal(0, exit);
        Assert.Equal(
            $"第4行\t不合规定\tappraisal.students-main\t评议以学生代表为主：超过评议人数的一半\t评议6人，学生代表0人，须超过一半\t{UnionGovernance.Appraisals.Course.RoundRules.StudentsMain.Basis.Document}（必须）\t理由：当日无代表到会\nrecord.json：已写出\n下一步：union-governance assess {Target}",
            output.TrimEnd());
        var record = File.ReadAllText(Target);
        Assert.Contains("\"studentRaters\": 0", record, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"appraisal.students-main\"", record, StringComparison.Ordinal);

        var assessed = Run("assess", Target);
        Assert.Contains("不合规定：2024-12-20　召开评议会　评议6人，学生代表0人，须超过一半（appraisal.students-main；", assessed.Output, StringComparison.Ordinal);
        Assert.Contains("Against a rule: 2024-12-20　the body that rates meets　0 of 6 raters are students' delegates; more than half are needed (appraisal.students-main;", Run("assess", Target, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("\"breaches\": [", Run("assess", Target, "--format", "json").Output, StringComparison.Ordinal);
    }

    /// <summary>A presidium that the League committee put in office was not elected by the congress: the line is taken, and found.</summary>
    [Fact]
    public void A_presidium_that_was_appointed_is_found()
    {
        var year = Write(Open, """{"act":"tookOffice","on":"2024-09-10","by":["校团委"],"person":"甲","post":"主席","presidium":true}""");
        var (exit, output, _) = Run("year", "replay", year, "--out", Target);

        Assert.Equal(0, exit);
        Assert.Contains("第2行\t不合规定\toffice.elected-by-congress\t", output, StringComparison.Ordinal);
        Assert.Contains("由校团委办理任职，不是代表大会选举", output, StringComparison.Ordinal);
        Assert.EndsWith($"record.json：已写出\n下一步：union-governance assess {Target}\n", output, StringComparison.Ordinal);
        Assert.Contains("\"rule\": \"office.elected-by-congress\"", File.ReadAllText(Target), StringComparison.Ordinal);
        Assert.Equal(2, Run("year", "replay", year, "--out", Target, "--strict", "--force").Exit);

        // What was found, the verdict, the form and the report tell one thing.
        Assert.Contains("10\t不符合\t", Run("assess", Target, "--as-of", "2025-06-30").Output, StringComparison.Ordinal);
        Run("papers", "make", Target, "--as-of", "2025-06-30", "--out", Path.Combine(_folder.FullName, "papers"));
        Assert.Contains("| □是 √否 | 由任命产生 |", Paper("改革情况备案表"), StringComparison.Ordinal);
        Assert.Contains("主席团由任命产生，没有经学生代表大会选举。2024年9月10日由校团委办理任职，不符合", Paper("自评报告"), StringComparison.Ordinal);

        string Paper(string name) => File.ReadAllText(Path.Combine(_folder.FullName, "papers", $"{name}-某校学生会.md"));
    }

    /// <summary>What stood in the place of a record is told, whichever command puts another there: fact by fact where it is of the same union and year, else whose it was.</summary>
    [Fact]
    public void A_record_that_stood_there_is_told_by_what_it_stated()
    {
        const string Of = """{ "school": "某校", "kind": "studentUnion", "level": "school", """;
        var year = Write(Open, """{"act":"tookOffice","on":"2024-09-10","by":["校团委"],"person":"甲","post":"主席","presidium":true}""");
        File.WriteAllText(Target, $$"""{{Of}} "academicYear": "2024-2025", "structure": { "staff": 39 } }""");
        Assert.Contains("换下\t工作人员人数\t39人 → 未知", Run("year", "replay", year, "--out", Target, "--force").Output, StringComparison.Ordinal);

        File.WriteAllText(Target, $$"""{{Of}} "academicYear": "2023-2024", "structure": { "staff": 39 } }""");
        var (_, output, _) = Run("year", "replay", year, "--out", Target, "--force");
        Assert.Contains("某校学生会（2023—2024学年） → 某校学生会（2024—2025学年）", output, StringComparison.Ordinal);
        Assert.DoesNotContain("39人", output, StringComparison.Ordinal);

        File.WriteAllText(Target, "{ }");
        Assert.DoesNotContain("换下", Run("year", "replay", year, "--out", Target, "--force").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strictly_nothing_is_written_where_a_breach_has_no_reason()
    {
        var (exit, output, error) = Run("year", "replay", Appraised(string.Empty), "--out", Target, "--strict");

        Assert.Equal(2, exit);
        Assert.Contains("appraisal.students-main", output, StringComparison.Ordinal);
        Assert.Contains("有1处不合规定而未写明理由，没有写出记录", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));

        Assert.Equal(0, Run("year", "replay", Appraised(",\"reason\":\"当日无代表到会\""), "--out", Target, "--strict").Exit);
        Assert.True(File.Exists(Target));
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

    private string Appraised(string reason) => Write(
        Open,
        """{"act":"appraisalCalled","on":"2024-12-01","term":"autumn","reporters":[{"id":"m01"}]}""",
        """{"act":"dutyReported","on":"2024-12-10","term":"autumn","person":"m01"}""",
        $$"""{"act":"appraisalHeld","on":"2024-12-20","term":"autumn","studentDelegates":0,"teachers":6,"others":0{{reason}}}""",
        $$"""{"act":"rated","on":"2024-12-20","term":"autumn","person":"m01","group":"teachers","scores":[{{string.Join(',', ((string[])["politics", "conduct", "study", "results", "discipline"]).Select(a => $$"""{"aspect":"{{a}}","points":540,"ballots":6}"""))}}]}""",
        """{"act":"appraisalConcluded","on":"2024-12-25","term":"autumn"}""");

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run([.. arguments, "--ids"], new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
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

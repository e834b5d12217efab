using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

/// <summary>Which schools break a rule, and what the answer rests on; and what was put in is taken out again.</summary>
public sealed class StoreFindCommandTests : IDisposable
{
    private const string Heading = "学校\t学院\t学生会\t学年\t结论\t评估截至\t何时评估";

    private static readonly LocalDate _today = new(2024, 6, 30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Database => Path.Combine(_folder.FullName, "province.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_rule_is_asked_of_every_school_and_whatever_could_not_be_judged_stands_among_them()
    {
        Put(Write("甲大学", 61), Write("乙大学", 31), Write("甲大学", 12, college: "文学院"), Write("丙大学", 45), Write("丁大学", 31, 2018), Write("甲大学", 31, 2021));

        var (exit, output, error) = Find("--rule", "staff.headcount");

        Assert.Equal(2, exit);
        Assert.Equal(
            [
                "校级：工作人员不超过40人，学生多或校区多的学校不超过60人；院级：工作人员不超过30人", Heading,
                "丁大学\t\t学生会\t2018-2019\t未能评估：2018—2019学年没有可用的指标表，请在记录中指定",
                "丙大学\t\t学生会\t2023-2024\t无法判定\t2024年6月30日\t存入时",
                "乙大学\t\t学生会\t2023-2024\t符合\t2024年6月30日\t存入时",
                "甲大学\t\t学生会\t2023-2024\t不符合\t2024年6月30日\t存入时",
                "甲大学\t文学院\t学生会\t2023-2024\t符合\t2024年6月30日\t存入时",
                "甲大学\t\t学生会\t2021-2022\t未能评估：2021—2022学年有多份指标表，请在记录中选定一份：“2021年11月自评表（校级）”「school-2021-11」、“2021—2022学年自评表（校级）”「school-2021-2022」",
            ],
            Lines(output));
        Assert.Equal(["共查 6 份记录", "其中 2 份未能评估，已在表中列明"], Lines(error));
    }

    [Theory]
    [InlineData("not-met", 1, "甲大学\t\t学生会\t2023-2024\t不符合\t2024年6月30日\t存入时")]
    [InlineData("不符合", 1, "甲大学\t\t学生会\t2023-2024\t不符合\t2024年6月30日\t存入时")]
    [InlineData("undetermined", 3, "丙大学\t\t学生会\t2023-2024\t无法判定\t2024年6月30日\t存入时")]
    [InlineData("met", 0, "乙大学\t\t学生会\t2023-2024\t符合\t2024年6月30日\t存入时")]
    [InlineData("not-applicable", 0)]
    public void One_verdict_of_one_year_is_listed_alone(string verdict, int code, params string[] rows)
    {
        Put(Write("甲大学", 61), Write("乙大学", 31), Write("丙大学", 45), Write("甲大学", 31, 2022), Write("甲大学", 31, 2018));

        var (exit, output, error) = Find("--rule", "staff.headcount", "--verdict", verdict, "--year", "2023");

        Assert.Equal((code, "共查 3 份记录\n"), (exit, error));
        Assert.Equal(rows, Lines(output).Skip(2));
    }

    /// <summary>Whoever read an assessment knows a rule by its name, and not by its id.</summary>
    [Fact]
    public void A_rule_is_asked_by_its_name_in_a_table()
    {
        Put(Write("甲大学", 61));

        Assert.Equal(Find("--rule", "posts.permitted").Output, Find("--rule", "不设规定以外的职务").Output);
    }

    [Theory]
    [InlineData("staff.headcount", "人员")]
    [InlineData("staff.headcount", "Staff")]
    [InlineData("seal.custodian", "公章保管")]
    [InlineData("guidance.named", "17")]
    [InlineData("posts.permitted", "不设规定以外")]
    public void A_rule_is_asked_by_its_short_name_and_by_a_number_that_is_its_own_in_every_table(string id, string words)
    {
        Put(Write("甲大学", 61));

        Assert.Equal(Find("--rule", id), Find("--rule", words));
    }

    /// <summary>Number 6 is the posts in a school's table, the political status in a college's and the study record in the form of 2020: each is named, and none is chosen.</summary>
    [Fact]
    public void A_number_that_is_another_rule_in_another_table_is_refused_with_those_that_may_be_meant()
    {
        var (exit, output, error) = Find("--rule", "6");

        Assert.Equal(2, exit);
        Assert.Contains("--rule 6：指3条规则，请写明其中一条：学习成绩；职务；政治面貌", error + output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_the_words_are_English()
    {
        Put(Write("甲大学", 61), Write("乙大学", 31, 2018));

        var (exit, output, error) = Find("--rule", "staff.headcount", "--lang", "en");

        Assert.Equal(2, exit);
        Assert.Equal(
            [
                "At most 40 staff; at most 60 in a school with many students or several campuses",
                "school\tcollege\tunion\tyear\tverdict\tas of\tjudged",
                "乙大学\t\tstudent union\t2018-2019\tnot judged: No edition is for the academic year 2018-2019; name one in the record",
                "甲大学\t\tstudent union\t2023-2024\tnot met\t2024-06-30\twhen saved",
            ],
            Lines(output));
        Assert.Equal(["records looked at: 2", "not judged, as the table says: 1"], Lines(error));
    }

    /// <summary>A day later, as of another day, or after an older program: the verdict is the same one anew, and that is said until the record is saved again.</summary>
    [Fact]
    public void What_is_judged_anew_says_so()
    {
        var record = Write("甲大学", 61);
        Put(record);
        const string Anew = "其中 1 份当场重评：";
        string[] find = ["store", "find", "--rule", "staff.headcount", "--store", Database];

        Assert.Contains("不符合\t2024年6月30日\t存入时", Run(_today, find).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("当场重评", Run(_today, [.. find, "--as-of", "2024-06-30"]).Error, StringComparison.Ordinal);
        foreach (var (day, more, shown) in new (LocalDate, string[], string)[] { (_today.PlusDays(1), [], "2024年7月1日"), (_today, ["--as-of", "2024-05-01"], "2024年5月1日") })
        {
            var (exit, output, error) = Run(day, [.. find, .. more]);
            Assert.Equal(1, exit);
            Assert.Contains($"甲大学\t\t学生会\t2023-2024\t不符合\t{shown}\t当场重评", output, StringComparison.Ordinal);
            Assert.Contains(Anew, error, StringComparison.Ordinal);
        }

        Sql("UPDATE verdicts SET library_version = '0.0.9', verdict = 1");
        Assert.Contains("不符合\t2024年6月30日\t当场重评", Run(_today, find).Output, StringComparison.Ordinal);
        Put(record);
        Assert.Contains("不符合\t2024年6月30日\t存入时", Run(_today, find).Output, StringComparison.Ordinal);

        Sql("DELETE FROM verdicts");
        Assert.Contains("不符合\t2024年6月30日\t当场重评", Run(_today, find).Output, StringComparison.Ordinal);
    }

    /// <summary>A day that a record says itself stands for later days; a month is no single day, and is shown as none.</summary>
    [Fact]
    public void The_records_own_day_is_shown_and_holds_on_later_days()
    {
        Put(Write("甲大学", 61, more: "\"asOf\": \"2024-06-01\","), Write("乙大学", 61, more: "\"asOf\": \"2024-06\","));

        var (_, output, error) = Run(_today.PlusDays(40), "store", "find", "--rule", "staff.headcount", "--store", Database);

        Assert.Equal(["乙大学\t\t学生会\t2023-2024\t不符合\t记录所写，非某一日\t存入时", "甲大学\t\t学生会\t2023-2024\t不符合\t2024年6月1日\t存入时"], Lines(output).Skip(2));
        Assert.Equal("共查 2 份记录\n", error);
    }

    /// <summary>Nothing listed is not the same as nothing broken: who was not asked the rule is counted.</summary>
    [Fact]
    public void Records_whose_edition_has_no_such_rule_are_counted()
    {
        Put(Write("甲大学", 61), Write("甲大学", 12, college: "文学院"));

        var (exit, output, error) = Find("--rule", "selection.chain", "--verdict", "not-met");

        Assert.Equal((0, 2), (exit, Lines(output).Length));
        Assert.Equal(["共查 2 份记录", "其中 1 份所用的指标表没有这一项"], Lines(error));
    }

    [Fact]
    public void A_spoiled_record_is_listed_with_its_faults()
    {
        Put(Write("甲大学", 61));
        Sql("""UPDATE records SET text = '{ "a": 1, "b": 2, "c": 3, "d": 4 }'""");
        Sql("UPDATE verdicts SET book_hash = ''");

        var (exit, output, error) = Find("--rule", "staff.headcount");

        Assert.Equal(2, exit);
        Assert.StartsWith("甲大学\t\t学生会\t2023-2024\t未能评估：", Lines(output)[2], StringComparison.Ordinal);
        Assert.Contains("“a”", output, StringComparison.Ordinal);
        Assert.Matches(@"等 \d+ 处$", Lines(output)[2]);
        Assert.Contains("其中 1 份未能评估", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有这条规则", "--rule", "staff.count")]
    [InlineData("指3条规则", "--rule", "6")]
    [InlineData("应为符合、不符合、无法判定或不适用", "--rule", "staff.headcount", "--verdict", "合格")]
    [InlineData("起始年", "--rule", "staff.headcount", "--year", "0")]
    [InlineData("没有这样的记录", "--rule", "staff.headcount", "--year", "1999")]
    [InlineData("--verdict", "--rule", "staff.headcount", "--verdict", "broken")]
    [InlineData("--as-of", "--rule", "staff.headcount", "--as-of", "2024-02-30")]
    [InlineData("--rule")]
    public void What_cannot_be_asked_is_bad_input_and_says_why(string said, params string[] arguments)
    {
        Put(Write("甲大学", 61));

        var (exit, output, error) = Find(arguments);

        Assert.Equal(2, exit);
        Assert.Contains(said, error + output, StringComparison.Ordinal);
    }

    /// <summary>Byte for byte as the program writes them, and never over a file that is there.</summary>
    [Fact]
    public void What_was_put_in_is_taken_out()
    {
        Put(
            Sample("full-university.json"), Write("甲大学", 12, college: "文学院"), "--year", Sample("full-university.year.jsonl"),
            "--congress", Sample("congress/full-university.json"), "--name", "第二十一次学生代表大会");
        var got = Path.Combine(_folder.FullName, "got.json");

        foreach (var (more, file) in new (string[], string)[] { ([], "full-university.json"), (["--acts"], "full-university.year.jsonl"), (["--name", "第二十一次学生代表大会"], "congress/full-university.json") })
        {
            Assert.Equal((0, "got.json：已写出\n", string.Empty), Get(["--school", "虚构江南大学", "--year", "2024", .. more]));
            Assert.Equal(File.ReadAllBytes(Sample(file)), File.ReadAllBytes(got));
            Assert.Equal(2, Get(["--school", "虚构江南大学", "--year", "2024", .. more]).Exit);
            Assert.Equal(File.ReadAllBytes(Sample(file)), File.ReadAllBytes(got));
            File.Delete(got);
        }

        Assert.Equal(0, Get("--school", "甲大学", "--college", "文学院", "--year", "2023").Exit);
        Assert.Contains("\"college\": \"文学院\"", File.ReadAllText(got), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有甲大学学生会 2022-2023；", "--school", "甲大学", "--year", "2022")]
    [InlineData("没有甲大学研究生会 2023-2024；", "--school", "甲大学", "--year", "2023", "--graduate")]
    [InlineData("没有甲大学文学院学生会 2023-2024；", "--school", "甲大学", "--college", "文学院", "--year", "2023")]
    [InlineData("没有乙大学学生会 2023-2024；", "--school", "乙大学", "--year", "2023")]
    [InlineData("没有甲大学学生会 2023-2024 年度；", "--school", "甲大学", "--year", "2023", "--acts")]
    [InlineData("没有甲大学学生会 2023-2024 第一次学生代表大会；", "--school", "甲大学", "--year", "2023", "--name", "第一次学生代表大会")]
    [InlineData("只能写一个", "--school", "甲大学", "--year", "2023", "--acts", "--name", "第一次学生代表大会")]
    [InlineData("起始年", "--school", "甲大学", "--year", "20230")]
    [InlineData("--school：", "--school", " ", "--year", "2023")]
    public void What_is_not_there_makes_no_file(string said, params string[] arguments)
    {
        Put(Write("甲大学", 61));

        var (exit, _, error) = Get(arguments);

        Assert.Equal(2, exit);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "got.json")));
    }

    [Fact]
    public void A_spoiled_record_is_not_taken_out_and_its_faults_are_told()
    {
        Put(Write("甲大学", 61));
        Sql("""UPDATE records SET text = '{ "stuff": 1 }'""");

        var (exit, _, error) = Get("--school", "甲大学", "--year", "2023");

        Assert.Equal(2, exit);
        Assert.Contains("“stuff”", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "got.json")));
    }

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private static string Sample(string name) => Path.Combine(
        typeof(StoreFindCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);

    private static (int Exit, string Output, string Error) Run(LocalDate day, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (CommandLine.Run(arguments, day, output, error), output.ToString(), error.ToString());
    }

    private void Put(params string[] files) => Assert.Equal(0, Run(_today, ["store", "put", .. files, "--store", Database]).Exit);

    private (int Exit, string Output, string Error) Find(params string[] arguments) => Run(_today, ["store", "find", .. arguments, "--store", Database]);

    private (int Exit, string Output, string Error) Get(params string[] arguments) =>
        Run(_today, ["store", "get", .. arguments, "--out", Path.Combine(_folder.FullName, "got.json"), "--store", Database]);

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Write(string school, int staff, int year = 2023, string? college = null, string more = "")
    {
        var path = Path.Combine(_folder.FullName, $"{school}{college}-{staff}-{year}.json");
        var level = college is null ? "\"level\": \"school\"" : $"\"college\": \"{college}\", \"level\": \"college\"";
        File.WriteAllText(path, $$"""{ "school": "{{school}}", {{level}}, "kind": "studentUnion", {{more}} "academicYear": "{{year}}-{{year + 1}}", "structure": { "staff": {{staff}} } }""", new UTF8Encoding(false));
        return path;
    }
}

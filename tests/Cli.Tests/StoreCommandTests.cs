using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Database => Path.Combine(_folder.FullName, "province.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_school_of_a_store_is_judged_as_its_file_is()
    {
        string[] files = [Write("甲大学", 61), Write("乙大学", 31), Write("甲大学", 31, "2022-2023")];
        Assert.Equal(0, Run(["store", "put", .. files, "--store", Database]).Exit);

        var (exit, output, error) = Run("assess", "--store", Database, "--format", "json");

        Assert.Equal((1, string.Empty), (exit, error));
        var rows = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        Assert.Equal(["乙大学学生会 2023-2024", "甲大学学生会 2022-2023", "甲大学学生会 2023-2024"], rows.Select(r => r.GetProperty("record").GetString()!));
        foreach (var (row, file) in rows.Zip([files[1], files[2], files[0]]))
        {
            var findings = JsonDocument.Parse(Run("assess", file, "--format", "json").Output).RootElement.GetProperty("findings").EnumerateArray();
            Assert.All(findings, f => Assert.Equal(f.GetProperty("verdict").GetString(), row.GetProperty("verdicts").GetProperty(f.GetProperty("id").GetString()!).GetString()));
        }

        Assert.Equal(2, Run("assess", "--store", Database, "--year", "2023", "--format", "csv").Output.TrimEnd().Split('\n').Length - 1);
        Assert.Equal(2, Run("assess", "--store", Database, "--year", "1999").Exit);
    }

    [Fact]
    public void A_database_is_prepared_before_anything_is_kept()
    {
        Assert.Equal((0, "数据库已备好\n"), (Run("store", "prepare", "--store", Database).Exit, Run("store", "prepare", "--store", Database).Output));
        Assert.Equal((0, "学校\t所存\t名称\t版本\n"), (Run("store", "list", "--store", Database).Exit, Run("store", "list", "--store", Database).Output));
    }

    /// <summary>In no form in which a connection is written, and whatever is wrong with it.</summary>
    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;Password=S3cret")]
    [InlineData("Host=127.0.0.1;Port=1;Username=u;PWD = 'S3cret;S3cret'")]
    [InlineData("Hots=h;Password=S3cret")]
    [InlineData("postgresql://u:S3cret@h/store")]
    [InlineData("postgresql://u:p@S3cret@h/store")]
    [InlineData("Host=h Password=S3cret", "Password=S3cret")]
    [InlineData("x", "pwd=\"S3cret\"")]
    [InlineData("x", "postgres://u:S3cret@h")]
    public void A_password_is_never_said_again(params string[] written)
    {
        foreach (var command in (string[][])[["list"], ["put", Write("甲大学", 31)], ["prepare"], ["find", "--rule", "staff.headcount"]])
        {
            var (exit, output, error) = Run(["store", .. command, "--store", .. written]);
            Assert.Equal(2, exit);
            Assert.DoesNotContain("S3cret", output + error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_the_store_fails_it_is_said_what_was_kept_and_what_was_not()
    {
        Run("store", "prepare", "--store", Database);
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var full = new SqliteCommand("CREATE TRIGGER full BEFORE INSERT ON records WHEN NEW.school = '乙大学' BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END", connection);
            full.ExecuteNonQuery();
        }

        // A hundred go into one transaction.
        string[] before = [.. Enumerable.Range(0, 100).Select(i => Write($"甲{i:D2}大学", 31))];
        var (exit, output, error) = Run(["store", "put", .. before, Write("丙大学", 31), Write("乙大学", 31), Write("丁大学", 31), "--store", Database]);

        Assert.Equal((2, string.Concat(Enumerable.Range(0, 100).Select(static i => $"甲{i:D2}大学学生会 2023-2024\t第 1 版\n"))), (exit, output));
        Assert.Contains("没有存入：丙大学学生会 2023-2024、乙大学学生会 2023-2024、丁大学学生会 2023-2024", error, StringComparison.Ordinal);
        Assert.Contains("100 份", error, StringComparison.Ordinal);
        var kept = Run("store", "list", "--store", Database).Output;
        Assert.Equal(101, kept.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("丙大学", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_takes_the_place_of_the_older_one_and_the_list_says_which_version_it_is()
    {
        Run("store", "put", Write("甲大学", 61), "--store", Database);

        Assert.Equal("甲大学学生会 2023-2024\t第 2 版\n", Run("store", "put", Write("甲大学", 31), "--store", Database).Output);
        Assert.Equal("学校\t所存\t名称\t版本\n甲大学\t记录\t甲大学学生会 2023-2024\t2\n", Run("store", "list", "--store", Database).Output);
        Assert.Equal("school\tkept\tname\tversion\n甲大学\trecord\t甲大学 student union 2023-2024\t2\n", Run("store", "list", "--store", Database, "--lang", "en").Output);
    }

    /// <summary>A slip of the hand: the blank that the year began with, or last month's copy. What is kept stays until it is said that it may go.</summary>
    [Theory]
    [InlineData("structure/staff", "工作人员人数", "1 处", "0 处")]
    [InlineData("congress", "“学代会”", "1 处", "0 处")]
    [InlineData("members/list/0", "工作人员名单", "46 处", "45 处")]
    [InlineData("members/list/0/politicalStatus", "工作人员名单：政治面貌", "46 处", "45 处")]
    [InlineData("members/complete", "“工作人员名单”部分“名单是否完整”", "1 处", "0 处")]
    [InlineData("remarks/~1structure~1staff", "“附注”部分“工作人员人数”", "1 处", "0 处")]
    [InlineData("claims/staff.headcount", "“学校自评”部分“工作人员不超过40人，学生多或校区多的学校不超过60人”", "1 处", "0 处")]
    [InlineData("paragraphs/3", "“十项措施的文字”部分“坚持精简原则”", "1 处", "0 处")]
    [InlineData("nextSteps", "“下一步工作安排，一行一项”", "1 处", "0 处")]
    public void A_poorer_record_replaces_a_fuller_one_only_where_that_is_said(string without, string what, string before, string now)
    {
        var full = Sample("full-university.json");
        Run("store", "put", full, "--store", Database);
        var poorer = Path.Combine(_folder.FullName, "poorer.json");
        File.WriteAllText(poorer, Without(File.ReadAllText(full), without));

        var (exit, output, error) = Run("store", "put", Write("甲大学", 31), poorer, "--store", Database);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Equal(
            [$"虚构江南大学学生会 2024-2025\t将失去\t{what}\t库中 {before}\t文件中 {now}", "库中所存的内容比文件多，没有存入；请把上列内容补入文件，或先用 store get 取出旧版，再加 --force 存入"],
            error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("学校\t所存\t名称\t版本\n虚构江南大学\t记录\t虚构江南大学学生会 2024-2025\t1\n", Run("store", "list", "--store", Database).Output);

        Assert.Equal((0, $"虚构江南大学学生会 2024-2025\t不再保存\t{what}\t库中 {before}\t文件中 {now}\n虚构江南大学学生会 2024-2025\t第 2 版\n", string.Empty), Run("store", "put", poorer, "--force", "--store", Database));
        Assert.Equal((0, "虚构江南大学学生会 2024-2025\t第 3 版\n", string.Empty), Run("store", "put", full, "--store", Database));
    }

    /// <summary>Who corrects a figure, learns it better, or adds to what is known loses nothing.</summary>
    [Theory]
    [InlineData(31, "61", true)]
    [InlineData(31, "{ \"atLeast\": 30, \"atMost\": 40 }", false)]
    public void A_correction_is_no_loss_and_less_certain_is(int before, string now, bool taken)
    {
        var (sure, vague) = (Write("甲大学", before), Path.Combine(_folder.FullName, "now.json"));
        File.WriteAllText(vague, File.ReadAllText(sure).Replace($"\"staff\": {before}", $"\"staff\": {now}", StringComparison.Ordinal));
        Run("store", "put", sure, "--store", Database);

        var (exit, _, error) = Run("store", "put", vague, "--store", Database, "--lang", "en");

        Assert.Equal((taken ? 0 : 2, !taken), (exit, error.Contains("甲大学 student union 2023-2024\twould be lost\tstaff members\tkept 31", StringComparison.Ordinal)));
        Run("store", "put", vague, "--force", "--store", Database);
        Assert.Equal(0, Run("store", "put", sure, "--store", Database).Exit);
    }

    [Fact]
    public void A_year_or_a_congress_with_less_in_it_replaces_none_either()
    {
        var (year, congress) = (Sample("full-university.year.jsonl"), Sample("congress/full-university.json"));
        string[] put = ["store", "put", "--year", year, "--congress", congress, "--name", "第二十一次学生代表大会", "--store", Database];
        Assert.Equal(0, Run(put).Exit);
        Assert.Equal((0, string.Empty), Run(put) is var (exit, _, error) ? (exit, error) : default);

        var fewer = Path.Combine(_folder.FullName, "year.jsonl");
        File.WriteAllLines(fewer, File.ReadAllLines(year).Where(static l => !l.Contains("\"act\":\"lectureGiven\"", StringComparison.Ordinal)));
        var lost = Run("store", "put", "--year", fewer, "--store", Database);
        Assert.Equal((2, string.Empty), (lost.Exit, lost.Output));
        Assert.Contains("虚构江南大学学生会 2024-2025 年度\t将失去\t主题宣讲\t库中 1 处\t文件中 0 处\n", lost.Error, StringComparison.Ordinal);

        var shorter = Path.Combine(_folder.FullName, "congress.json");
        File.WriteAllText(shorter, Without(File.ReadAllText(congress), "votes/0"));
        lost = Run("store", "put", "--congress", shorter, "--name", "第二十一次学生代表大会", "--store", Database);
        Assert.Equal((2, string.Empty), (lost.Exit, lost.Output));
        Assert.Contains("第二十一次学生代表大会\t将失去\t“表决”\t库中 2 处\t文件中 1 处\n", lost.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("store", "list", "--store", Database).Output.Split("\t2\n").Length - 1);
    }

    [Fact]
    public void Of_two_files_of_one_union_s_year_neither_is_put_in()
    {
        Assert.Equal((2, string.Empty, "甲大学学生会 2023-2024：所给文件中有不止一份（甲大学-31-2023-2024.json、甲大学-61-2023-2024.json），没有存入；请只给一份\n"), Run("store", "put", Write("甲大学", 31), Write("乙大学", 31), Write("甲大学", 61), "--store", Database));
        Assert.False(File.Exists(Database));
    }

    /// <summary>Nothing of what was to be put in is kept, and each file that lacks its year is named.</summary>
    [Fact]
    public void A_record_whose_year_nobody_states_is_not_put_in_and_one_sentence_says_so()
    {
        var path = Path.Combine(_folder.FullName, "无学年.json");
        File.WriteAllText(path, """{ "school": "甲大学", "kind": "studentUnion", "level": "school", "edition": "school-2023-2024", "structure": { "staff": 61 } }""");

        var (exit, output, error) = Run("store", "put", Write("乙大学", 31), path, "--store", Database);

        Assert.Equal((2, string.Empty, "无学年.json：记录没有说明学年，而数据库按学年保存，没有存入；请在记录中写明“学年”「academicYear」\n"), (exit, output, error));
        Assert.False(File.Exists(Database));
        Assert.Equal(
            "无学年.json: the record does not state its academic year, by which a store keeps records; it was not put in. State its academicYear\n",
            Run("store", "put", path, "--store", Database, "--lang", "en").Error);
        Assert.Equal(1, Run("assess", path).Exit);
        Assert.Contains("记录没有说明是哪一学年", Run("assess", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colleges_record_is_kept_with_its_school_s_and_names_school_and_college_apart()
    {
        var (exit, _, error) = Run("store", "put", Write("甲大学文学院", 12, level: "college"), "--store", Database);
        Assert.Equal(2, exit);
        Assert.Contains("\"college\"", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));

        Assert.Equal(0, Run("store", "put", Write("甲大学", 12, level: "college", college: "文学院"), "--store", Database).Exit);
        Assert.Contains("甲大学	记录	甲大学文学院学生会", Run("store", "list", "--store", Database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_the_list_names_is_put_in_by_a_command_and_read_back_as_it_was()
    {
        string[] put =
        [
            "store", "put", Sample("full-university.json"), "--year", Sample("full-university.year.jsonl"),
            "--congress", Sample("congress/full-university.json"), "--name", "第二十一次学生代表大会", "--store", Database,
        ];
        Assert.Equal(
            "虚构江南大学学生会 2024-2025\t第 1 版\n虚构江南大学学生会 2024-2025 年度\t第 1 版\n虚构江南大学学生会 2024-2025 第二十一次学生代表大会\t第 1 版\n", Run(put).Output);
        Assert.Equal(0, Run("store", "register", "put", Sample("seal/union-seal.jsonl"), "--school", "虚构江南大学", "--store", Database).Exit);
        Assert.Contains("2024-2025 year\tversion 2\n", Run([.. put, "--lang", "en"]).Output, StringComparison.Ordinal);

        Assert.Equal(
            ["学校\t所存\t名称\t版本", "虚构江南大学\t记录\t虚构江南大学学生会 2024-2025\t2", "虚构江南大学\t学年\t虚构江南大学学生会 2024-2025\t2", "虚构江南大学\t大会\t虚构江南大学学生会 2024-2025 第二十一次学生代表大会\t2", "虚构江南大学\t公章登记簿\t虚构江南大学学生会\t37"],
            Run("store", "list", "--store", Database).Output.TrimEnd().Split('\n'));

        var school = Storage.Store.At(Database).Of("虚构江南大学");
        var year = Assert.Single(await school.Years.AllAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            YearFile.Read(File.ReadAllBytes(Sample("full-university.year.jsonl"))).Value!.Lines.Select(static l => l.Act),
            YearFile.Read(Encoding.UTF8.GetBytes(year.Reading)).Value!.Lines.Select(static l => l.Act));
        Assert.Equal(
            ProceedingsFile.Read(File.ReadAllBytes(Sample("congress/full-university.json"))).Value,
            Assert.Single(await school.Congresses.AllAsync(TestContext.Current.CancellationToken)).Reading.Value);
    }

    [Theory]
    [InlineData("{record}", "--year", "{broken}")]
    [InlineData("{record}", "--congress", "{broken}", "--name", "第一次学生代表大会")]
    [InlineData("{record}", "--congress", "{congress}")]
    [InlineData("{record}", "--congress", "{congress}", "--name", " ")]
    [InlineData("{record}", "--name", "第一次学生代表大会")]
    [InlineData("--congress", "{congress}", "--name", "第一次学生代表大会", "--school", "乙大学")]
    [InlineData("--year", "{year}", "--school", "乙大学")]
    [InlineData("{record}", "--congress", "{year}", "--name", "第一次学生代表大会")]
    public void A_year_or_congress_that_cannot_be_stored_keeps_all_out(params string[] arguments)
    {
        var broken = Path.Combine(_folder.FullName, "broken.jsonl");
        File.WriteAllText(broken, "{");
        var given = arguments.Select(a => a
            .Replace("{record}", Write("甲大学", 31), StringComparison.Ordinal)
            .Replace("{broken}", broken, StringComparison.Ordinal)
            .Replace("{year}", Sample("full-university.year.jsonl"), StringComparison.Ordinal)
            .Replace("{congress}", Sample("congress/full-university.json"), StringComparison.Ordinal));

        var (exit, output, error) = Run(["store", "put", .. given, "--store", Database]);

        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("第 1 版", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public void Nothing_is_stored_while_one_file_has_a_fault()
    {
        var broken = Path.Combine(_folder.FullName, "broken.json");
        File.WriteAllText(broken, """{ "stuff": 1 }""");

        var (exit, output, error) = Run("store", "put", Write("甲大学", 31), broken, "--store", Database);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("broken.json", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public void A_store_of_another_version_is_named_as_such_and_only_an_older_one_is_brought_up()
    {
        var record = Write("甲大学", 31);
        Run("store", "put", record, "--store", Database);

        Sql("DROP TRIGGER register_follows; DROP TRIGGER register_is_not_changed; DROP TRIGGER register_is_not_cut; DROP TABLE verdicts; " + string.Concat(Added) + "CREATE INDEX IX_members_school_record_id ON members (school, record_id); CREATE INDEX IX_colleges_school_record_id ON colleges (school, record_id); DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" NOT LIKE '%First'");
        var (exit, _, error) = Run("assess", "--store", Database);
        Assert.Equal(2, exit);
        Assert.Contains("旧版本", error, StringComparison.Ordinal);
        Assert.Equal("甲大学学生会 2023-2024\t第 2 版\n", Run("store", "put", record, "--store", Database).Output);
        Assert.NotEqual(2, Run("assess", "--store", Database).Exit);

        Sql("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0.0')");
        foreach (var arguments in (string[][])[["assess"], ["store", "list"], ["store", "put", record]])
        {
            (exit, _, error) = Run([.. arguments, "--store", Database]);
            Assert.Equal(2, exit);
            Assert.Contains("更新版本", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("assess", "--store", "{none}")]
    [InlineData("store", "list", "--store", "{none}")]
    [InlineData("store", "list", "--store", "{text}")]
    [InlineData("store", "list", "--store", "postgresql://localhost/x")]
    [InlineData("store", "list", "--store", "Host=127.0.0.1;Port=1;Database=x;Timeout=1")]
    [InlineData("store", "list")]
    [InlineData("store", "put", "--store", "{none}")]
    [InlineData("assess")]
    [InlineData("assess", "{text}", "--store", "{none}")]
    [InlineData("assess", "{text}", "--year", "2023")]
    [InlineData("assess", "--store", "{none}", "--format", "markdown")]
    [InlineData("store", "find", "--rule", "staff.headcount", "--store", "{none}")]
    [InlineData("store", "get", "--school", "甲大学", "--year", "2023", "--out", "{none}", "--store", "{text}")]
    public void What_is_no_store_is_bad_input_without_a_trace_and_makes_none(params string[] arguments)
    {
        var (none, text) = (Path.Combine(_folder.FullName, "none.db"), Path.Combine(_folder.FullName, "text.txt"));
        File.WriteAllText(text, "这不是数据库");

        var (exit, _, error) = Run([.. arguments.Select(a => a.Replace("{none}", none, StringComparison.Ordinal).Replace("{text}", text, StringComparison.Ordinal))]);

        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(none));
        Assert.Equal("这不是数据库", File.ReadAllText(text));
    }

    [Theory]
    [InlineData(0, 130, "\r[                              ] 0/130")]
    [InlineData(65, 130, "\r[###############               ] 65/130")]
    [InlineData(129, 130, "\r[############################# ] 129/130")]
    [InlineData(130, 130, "\r[##############################] 130/130\n")]
    public void The_progress_bar_is_full_when_all_is_done_and_not_before(int done, int all, string bar) =>
        Assert.Equal(bar, ProgressBar.Text(done, all));

    private static string Sample(string name) => Path.Combine(
        typeof(StoreCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);

    // Without what stands at a place.
    private static string Without(string json, string place)
    {
        var whole = JsonNode.Parse(json)!;
        string[] names = [.. place.Split('/').Select(static n => n.Replace("~1", "/", StringComparison.Ordinal))];
        var holder = names[..^1].Aggregate(whole, static (n, name) => n is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)]! : n[name]!);
        if (holder is JsonArray array)
        {
            array.RemoveAt(int.Parse(names[^1], CultureInfo.InvariantCulture));
        }
        else
        {
            Assert.True(holder.AsObject().Remove(names[^1]));
        }

        return whole.ToJsonString();
    }

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Added { get; } =
        from fact in (string[])["teacher", "woman"]
        from part in (string[])["edges", "high", "known", "low"]
        select $"ALTER TABLE members DROP COLUMN {fact}_{part}; ";

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private string Write(string school, int staff, string academicYear = "2023-2024", string level = "school", string? college = null)
    {
        var path = Path.Combine(_folder.FullName, $"{school}-{staff}-{academicYear}.json");
        File.WriteAllText(path, $$"""
            { "school": "{{school}}",{{(college is null ? "" : $" \"college\": \"{college}\",")}} "kind": "studentUnion", "level": "{{level}}", "academicYear": "{{academicYear}}", "structure": { "staff": {{staff}} } }
            """);
        return path;
    }
}

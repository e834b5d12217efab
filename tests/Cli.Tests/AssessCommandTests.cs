using System.Reflection;
using System.Text.Json;

namespace UnionGovernance.Cli.Tests;

public sealed class AssessCommandTests : IDisposable
{
    private static readonly string[] _parts = ["findings", "goals", "unjudged"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_sample_breaks_the_cap_on_departments_and_leaves_staff_open()
    {
        var (exit, output, error) = Run("assess", Sample("figures-only.json"), "--format", "json");

        // Nobody said as of which day, so that today is taken, and told.
        Assert.Equal((1, "没有写评估截至日期，按今天（2024-06-30）评估；可在记录中写明“评估截至日期”「asOf」，工作簿中是“基本情况”表B8\n"), (exit, error));
        var findings = JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(
            [("staff.headcount", "3", "Undetermined"), ("presidium.size", "4", "Met"), ("departments.count", "5", "NotMet")],
            findings.Where(f => f.GetProperty("id").GetString() is "staff.headcount" or "presidium.size" or "departments.count").Select(f => (f.GetProperty("id").GetString()!, f.GetProperty("number").GetString()!, f.GetProperty("verdict").GetString()!)));
        Assert.Equal("/structure/largeOrManyCampuses", Assert.Single(findings[2].GetProperty("missing").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("""{ "staff": 40, "presidium": 5, "departments": 6 }""", 3)]
    [InlineData("""{ "staff": 61 }""", 1)]
    [InlineData("""{ "staff": 51, "presidium": 5, "departments": 6 }""", 3)]
    [InlineData("""{ "staff": null }""", 2)]
    [InlineData("""{ "stuff": 51 }""", 2)]
    public void The_exit_code_says_the_worst(string structure, int expected) =>
        Assert.Equal(expected, Run("assess", Write(structure), "--edition", "school-2023-2024").Exit);

    /// <summary>No rule of a table asks how many stood for the presidium: what only a charter judges is named, with the figures and the way on.</summary>
    [Theory]
    [InlineData("""{ "presidiumSeats": 5, "presidiumCandidates": 5 }""", true)]
    [InlineData("""{ "presidiumSeats": 5 }""", false)]
    public void What_is_left_to_the_charter_is_named_and_not_judged(string congress, bool named)
    {
        var path = Path.Combine(_folder.FullName, "left.json");
        File.WriteAllText(path, $$"""{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "congress": {{congress}} }""");
        var output = Run("assess", path).Output;

        Assert.Equal(named, output.Contains("由学校章程约定，没有评估：", StringComparison.Ordinal));
        Assert.Equal(named, output.Contains("有章程的，请用 charter check 章程 --record 记录", StringComparison.Ordinal));
        Assert.DoesNotContain("congress.presidiumSurplus", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_is_answered_with_every_fault_and_no_trace()
    {
        var (exit, output, error) = Run("assess", Write("""{ "stuff": 51, "presidium": -1 }"""), "--edition", "school-2023-2024");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("“机构与人员”部分“stuff”", error, StringComparison.Ordinal);
        Assert.Contains("是否想写“工作人员人数”「staff」", error, StringComparison.Ordinal);
        Assert.Contains("“机构与人员”部分“主席团人数”", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    /// <remarks>Check tells of what can be read what stands in its way: what contradicts itself, and each missing fact with the items that hang on it.</remarks>
    [Fact]
    public void Check_lists_conflicts_and_what_the_verdicts_hang_on()
    {
        var output = Run("record", "check", Sample("figure-against-roster.json")).Output;

        Assert.Contains("矛盾\t“机构与人员”部分“工作人员人数”\t数字与名单不一致：工作人员人数，填报4人，名单5人\n", output, StringComparison.Ordinal);
        Assert.Contains("待补\t“学代会”部分“最近一次学代会（或全体学生大会）召开日期”\t所涉条目：", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_union_has_is_listed_by_check_and_beside_the_verdict_and_changes_no_exit_code()
    {
        var record = Write("""{ "staff": 30, "presidium": 0 }""");

        var (exit, output, error) = Run("record", "check", record);
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.StartsWith("存疑\t“机构与人员”部分“主席团人数”\t主席团人数0人，请核对\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\n文件可以读取；以上各处请核对或补充，各条结论用 assess 查看\n", output, StringComparison.Ordinal);
        Assert.Contains("“presidium members”\tpresidium members: 0 people; please check\n", Run("record", "check", record, "--lang", "en").Output, StringComparison.Ordinal);

        var table = Run("assess", record, "--edition", "school-2023-2024");
        Assert.Equal(3, table.Exit);
        Assert.EndsWith("存疑：主席团人数0人，请核对\n", table.Output, StringComparison.Ordinal);
        Assert.Contains("\t符合\t主席团不超过5人\t", table.Output, StringComparison.Ordinal);
        Assert.Equal("主席团人数0人，请核对", JsonDocument.Parse(Run("assess", record, "--edition", "school-2023-2024", "--format", "json").Output).RootElement.GetProperty("doubts")[0].GetProperty("text").GetProperty("zh").GetString());
    }

    [Fact]
    public void A_figure_that_its_roster_contradicts_stands_first_and_the_work_sheet_alone_is_written_until_it_is_settled()
    {
        var sample = Sample("figure-against-roster.json");
        var lines = Run("assess", sample).Output.Split('\n');

        Assert.Equal("须先改正：数字与名单不一致：工作人员人数，填报4人，名单5人", lines[1]);
        Assert.DoesNotContain(lines, static l => l.Contains("4人至5人", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.Contains("工作人员人数：填报4人，名单5人，不一致", StringComparison.Ordinal));

        var papers = Run("papers", "make", sample, "--out", _folder.FullName);
        Assert.Equal(1, papers.Exit);
        Assert.Contains("数字与名单不一致：工作人员人数，填报4人，名单5人", papers.Output, StringComparison.Ordinal);
        var report = Run("report", sample, "--out", _folder.FullName, "--force");
        Assert.Equal((1, "数字与名单不一致：工作人员人数，填报4人，名单5人。填报的数字互相一致，也与名单一致：请先改正其中一处，再写文书。\n"), (report.Exit, report.Error));
        Assert.NotEmpty(_folder.GetFiles("自评报告-*-待补清单.md"));
        Assert.All(_folder.GetFiles(), static f => Assert.Contains("-待补清单", f.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Naming_the_edition_of_another_year_is_told()
    {
        Assert.Contains("所用指标表是2020—2021学年的，记录是2023—2024学年的，沿用", Run("assess", Sample("figures-only.json"), "--edition", "school-2020").Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("the edition is of 2023–2024, the record of 2019–2020", Run("assess", Sample("xianning-2020.json"), "--edition", "school-2023-2024", "--lang", "en").Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("所用指标表是", Run("assess", Sample("figures-only.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_that_were_left_out_and_characters_that_nobody_sees_are_told()
    {
        var (exit, _, error) = Run("record", "check", Write("""{ "posts": ["部长 "] }"""));
        Assert.Equal((0, "record.json “机构与人员”部分“所设职务”第1项：“部长 ”首尾的空白已去掉\n"), (exit, error));

        var hidden = Run("assess", Write("""{ "posts": ["部\u202e长"] }"""), "--edition", "school-2023-2024");
        Assert.Equal(2, hidden.Exit);
        Assert.Contains("⟨U+202E⟩", hidden.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", hidden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_opinions_ask_beside_the_table_stands_under_a_heading_of_its_own_and_counts()
    {
        // Everything that the table asks of size is kept, and one thing that the opinions ask is not.
        var record = Path.Combine(_folder.FullName, "raters.json");
        File.WriteAllText(record, """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "asOf": "2024-06-30", "appraisal": { "raters": 20, "studentRaters": 10 } }""");

        var (exit, output, _) = Run("assess", record);
        var lines = output.Split('\n');
        var heading = Array.IndexOf(lines, "指标表之外，2019年《意见》还要求的：");

        Assert.Equal(1, exit);
        Assert.Equal(18, heading);
        Assert.All(lines[1..heading], static l => Assert.DoesNotContain("措施", l, StringComparison.Ordinal));
        var left = Array.IndexOf(lines, "2019年《意见》要求而不按记录评估的：");
        Assert.All(lines[(heading + 1)..left], static l => Assert.StartsWith("措施", l, StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.StartsWith("措施8\t不符合\t评议以学生代表为主\t评议者中学生代表占比：10/20（50%）", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.StartsWith("措施4\t不按记录评估\t候选人理想信念坚定", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(static l => l.Contains("\t不按记录评估\t", StringComparison.Ordinal)));
        Assert.Contains("\n## 指标表之外，2019年《意见》还要求的\n", Run("assess", record, "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("What the opinions of 2019 ask beside the table:\nMeasure 5\t", Run("assess", record, "--lang", "en").Output, StringComparison.Ordinal);

        var json = JsonDocument.Parse(Run("assess", record, "--format", "json").Output).RootElement;
        Assert.Equal(3, json.GetProperty("unjudged").GetArrayLength());
        Assert.Equal((17, 8), (json.GetProperty("findings").GetArrayLength(), json.GetProperty("opinions").GetArrayLength()));
        Assert.Equal("NotMet", json.GetProperty("opinions").EnumerateArray().Single(static f => f.GetProperty("id").GetString() == "appraisal.raters").GetProperty("verdict").GetString());
    }

    /// <summary>Two files of one union's year in a folder: neither is dropped, and each row names the other.</summary>
    [Fact]
    public void One_union_s_year_twice_in_a_folder_is_doubted_in_both_rows()
    {
        string Of(string file, string school, int staff)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, file), $$"""{ "school": "{{school}}", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "asOf": "2024-06-30", "structure": { "staff": {{staff}} } }""");
            return file;
        }

        var (first, second) = (Of("甲大学.json", "甲大学", 31), Of("甲大学（终稿）.json", "甲大学", 61));
        Of("乙大学.json", "乙大学", 31);
        for (var i = 1; i <= 5; i++)
        {
            Of($"丙{i}.json", "丙大学", 31);
        }

        var rows = Run("assess", _folder.FullName).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToDictionary(static l => l.Split('\t')[0]);

        Assert.Contains($"与{second}是同一学生会同一学年的记录", rows[first], StringComparison.Ordinal);
        Assert.Contains($"与{first}是同一学生会同一学年的记录", rows[second], StringComparison.Ordinal);
        Assert.Contains("与丙1.json、丙2.json、丙4.json等4份是同一学生会同一学年的记录", rows["丙3.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("同一学生会", rows["乙大学.json"], StringComparison.Ordinal);
        Assert.Contains("is of the same union and year", Run("assess", _folder.FullName, "--format", "csv", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_an_edition_are_listed_with_what_the_opinions_ask_beside_them()
    {
        Assert.Contains("college-2024-2025\t指标表之外，2019年《意见》还要求的\n  措施5\t", Run("rules", "--edition", "college-2024-2025").Output, StringComparison.Ordinal);
        Assert.Equal("selection.chain", JsonDocument.Parse(Run("rules", "--edition", "college-2024-2025", "--format", "json").Output).RootElement[0].GetProperty("opinions")[0].GetProperty("id").GetString());
        Assert.DoesNotContain("指标表之外", Run("rules", "--edition", "measures-2019").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_s_rows_show_doubts_and_what_the_opinions_ask_apart_from_the_table()
    {
        Write("""{ "staff": 30, "presidium": 0 }""");
        var lines = Run("assess", _folder.FullName, "--edition", "school-2023-2024", "--ids").Output.Split('\n');
        var (heads, row) = (lines[0].Split('\t'), lines[1].Split('\t'));

        Assert.Equal("主席团人数0人，请核对", row[Array.IndexOf(heads, "存疑")]);
        Assert.Equal("无法判定", row[Array.IndexOf(heads, "《意见》：appraisal.raters")]);
        Assert.True(Array.IndexOf(heads, "guidance.named") < Array.IndexOf(heads, "《意见》：staff.from-college-unions"));

        var json = JsonDocument.Parse(Run("assess", _folder.FullName, "--edition", "school-2023-2024", "--format", "json").Output).RootElement[0];
        Assert.Equal("Undetermined", json.GetProperty("opinions").GetProperty("appraisal.raters").GetString());
        Assert.False(json.GetProperty("verdicts").TryGetProperty("appraisal.raters", out _));
        Assert.Equal("主席团人数0人，请核对", json.GetProperty("doubts")[0].GetString());

        var book = Path.Combine(_folder.FullName, "out.xlsx");
        Assert.Equal(3, Run("assess", _folder.FullName, "--edition", "school-2023-2024", "--format", "xlsx", "--out", book).Exit);
        var cells = Office.Tests.Workbooks.Sheets.Of(File.ReadAllBytes(book))["评估"].Values;
        Assert.Contains("主席团人数0人，请核对", cells);
        Assert.Contains("《意见》：评议以学生代表为主", cells);
    }

    [Fact]
    public void A_missing_file_an_unknown_edition_and_the_other_level_are_bad_input()
    {
        var record = Write("""{ "staff": 1 }""");

        Assert.Equal(2, Run("assess", Path.Combine(_folder.FullName, "none.json"), "--edition", "school-2020").Exit);
        Assert.Equal(2, Run("assess", record, "--edition", "school-1999").Exit);
        Assert.Equal(2, Run("assess", record, "--edition", "college-2021-11").Exit);
    }

    [Fact]
    public void A_folder_gives_a_row_a_file_the_unusable_ones_among_them()
    {
        Write("""{ "staff": 61 }""");
        File.WriteAllText(Path.Combine(_folder.FullName, "broken.json"), "{");

        var (exit, output, _) = Run("assess", _folder.FullName, "--format", "csv");

        var lines = output.TrimEnd().Split('\n');
        Assert.Equal((2, 3), (exit, lines.Length));
        Assert.StartsWith("broken.json,,", lines[1], StringComparison.Ordinal);
        Assert.Contains("不符合", lines[2], StringComparison.Ordinal);
        Assert.Equal(2, Run("assess", Directory.CreateDirectory(Path.Combine(_folder.FullName, "empty")).FullName).Exit);
    }

    [Fact]
    public void Of_a_folder_within_it_is_said_that_its_records_were_not_read()
    {
        Write("""{ "staff": 61 }""");
        _folder.CreateSubdirectory("空");
        File.Copy(Sample("figures-only.json"), Path.Combine(_folder.CreateSubdirectory("复核").FullName, "a.json"));

        Assert.Equal("没有读子文件夹“复核”；其中的记录请另外写明\n", Run("assess", _folder.FullName).Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_new_record_knows_nothing_is_sound_and_is_never_written_over()
    {
        var path = Path.Combine(_folder.FullName, "new.json");

        Assert.Equal(0, Run("record", "new", path, "--school", "虚构大学", "--year", "2024").Exit);
        Assert.Equal(0, Run("record", "check", path).Exit);
        Assert.Equal(2, Run("record", "new", path, "--year", "2024").Exit);
        Assert.Equal(3, Run("assess", path, "--as-of", "2025-01-01").Exit);
        Assert.Equal(2, Run("assess", path, "--as-of", "2025-02-30").Exit);
    }

    [Fact]
    public void The_report_is_written_as_Markdown_and_HTML_and_its_blanks_are_listed()
    {
        var (exit, output, error) = Run("report", Sample("xianning-2020.json"), "--out", Path.Combine(_folder.FullName, "out"));

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Contains("待填\t工作人员人数\t记录文件“机构与人员”部分“工作人员人数”\n", output, StringComparison.Ordinal);
        Assert.StartsWith("# 咸宁职业技术学院学生会改革情况自评报告", File.ReadAllText(Path.Combine(_folder.FullName, "out", "自评报告-咸宁职业技术学院学生会.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "out", "自评报告-咸宁职业技术学院学生会.html")));
    }

    [Fact]
    public void A_wording_file_with_an_unknown_rule_is_bad_input()
    {
        var wording = Path.Combine(_folder.FullName, "wording.txt");
        File.WriteAllText(wording, """{ "staff.headcoun": "…" }""");

        var (exit, _, error) = Run("report", Sample("xianning-2020.json"), "--out", _folder.FullName, "--wording", wording);

        Assert.Equal(2, exit);
        Assert.Contains("「staff.headcount」", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void Every_format_holds_every_finding_of_the_founding_report(string format)
    {
        var (exit, output, _) = Run("assess", Sample("xianning-2020.json"), "--format", format);

        Assert.Equal(1, exit);
        Assert.Contains("会后向上级学联报告学代会召开情况", output, StringComparison.Ordinal);

        // 27 findings, and what the opinions ask that no record shows.
        Assert.Equal(27 + 3, format == "json" ? _parts.Sum(part => JsonDocument.Parse(output).RootElement.GetProperty(part).GetArrayLength())
            : output.TrimEnd().Split('\n').Count(l => l.Split(format == "table" ? '\t' : '|').Length > 2) - (format == "table" ? 0 : 6));
    }

    [Fact]
    public void A_dossier_is_assessed_record_by_record()
    {
        var dossier = Path.Combine(_folder.FullName, "dossier.txt");
        File.WriteAllText(dossier, """
            { "records": [
              { "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": 61 } },
              { "school": "虚构大学", "kind": "graduateUnion", "level": "school", "academicYear": "2023-2024" } ] }
            """);

        var (exit, output, _) = Run("assess", dossier);

        Assert.Equal(1, exit);
        Assert.Contains("2023—2024学年自评表（校级） · 研究生会　", output, StringComparison.Ordinal);
        Assert.DoesNotContain("school-2023-2024", output, StringComparison.Ordinal);
        Assert.Contains("2023—2024学年自评表（校级） · 研究生会（school-2023-2024-graduate）", Run("assess", dossier, "--ids").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_book_as_JSON_says_which_numbers_are_inferred()
    {
        var items = JsonDocument.Parse(Run("rules", "--edition", "school-2022-2023", "--format", "json").Output).RootElement[0].GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["12", "13", "14", "15", "16", "17"], items.Where(i => i.GetProperty("numberAttestation").GetString() == "Inferred").Select(i => i.GetProperty("number").GetString()));
    }

    [Fact]
    public void Where_two_editions_fit_the_program_asks()
    {
        var (exit, output, error) = Run("assess", Write("{}", "2021-2022"));

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("school-2021-11", error, StringComparison.Ordinal);
        Assert.Contains("school-2021-2022", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("assess", Write("{}", "2018-2019")).Exit);
    }

    [Fact]
    public void An_edition_carried_forward_says_so()
    {
        Assert.Contains("沿用", Run("assess", Write("{}", "2025-2026")).Output, StringComparison.Ordinal);
        Assert.Contains("\"carriedForward\": true", Run("assess", Write("{}", "2025-2026"), "--format", "json").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("沿用", Run("assess", Write("{}")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_prints_number_name_question_and_source()
    {
        var (exit, output, _) = Run("rules", "--edition", "school-2020");

        Assert.Equal(0, exit);
        Assert.Contains("3（一）\t无标记\tstaff.headcount\t工作人员不超过40人", output, StringComparison.Ordinal);
        Assert.Contains("自评表", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_may_be_one_school_s_dossier()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "1.json"), """{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": 61 } }""");
        File.WriteAllText(Path.Combine(_folder.FullName, "2.json"), """{ "school": "某校", "kind": "graduateUnion", "level": "school", "academicYear": "2023-2024" }""");
        var (exit, output, _) = Run("assess", _folder.FullName, "--dossier", "--as-of", "2024-06-30");
        Assert.Equal(1, exit);
        Assert.Equal(2, output.Split("截至 2024-06-30").Length - 1);

        File.WriteAllText(Path.Combine(_folder.FullName, "3.json"), """{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2022-2023" }""");
        var (again, _, error) = Run("assess", _folder.FullName, "--dossier");
        Assert.Equal(2, again);
        Assert.Contains("3.json“学年”", error, StringComparison.Ordinal);
        Assert.Contains("3.json“学校”", error, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name)
    {
        var root = typeof(AssessCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        return Path.Combine(root, "samples", name);
    }

    private string Write(string structure, string academicYear = "2023-2024")
    {
        var path = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(path, $$"""
            { "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "{{academicYear}}", "structure": {{structure}} }
            """);
        return path;
    }
}

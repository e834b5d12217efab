using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Office.Tests.Workbooks;
using UnionGovernance.Office.Workbooks.Congresses;
using UnionGovernance.Papers;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Cli.Tests;

public sealed class CongressCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("quota", 0, "名额\t艺术学院\t880人\t8，余18320/22680，余数进一\t9席")]
    [InlineData("count", 0, "选举\t主席团成员\t当选：顾明烛、陆见微、程远岫、林疏影、白鹿鸣")]
    [InlineData("timeline", 1, "代表资格审查\t逾期完成\t2025年4月25日\t期限 2025年4月22日")]
    public void The_sample_is_judged_as_a_table_and_as_json(string command, int expected, string row)
    {
        var (exit, output, error) = Run("congress", command, Sample());
        Assert.Equal((expected, string.Empty), (exit, error));
        Assert.Contains(row, output, StringComparison.Ordinal);

        var (again, text, _) = Run("congress", command, Sample(), "--format", "json");
        Assert.Equal(exit, again);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(text).RootElement.ValueKind);
    }

    [Fact]
    public void What_one_more_would_turn_is_told_of_seats_students_and_votes()
    {
        var (exit, output, error) = Run("congress", "whatif", Sample());

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.StartsWith("各单位名额多一席\t", output, StringComparison.Ordinal);
        Assert.Contains("项各多一个，结果不变\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_congress_goes_through_a_workbook_and_is_judged_from_it()
    {
        var (workbook, again) = (Path.Combine(_folder.FullName, "congress.xlsx"), Path.Combine(_folder.FullName, "again.json"));

        Assert.Equal((0, "congress.xlsx：已写出\n", string.Empty), Run("congress", "form", Sample(), "--out", workbook));
        Assert.Equal(Run("congress", "count", Sample()), Run("congress", "count", workbook));
        Assert.Equal((0, $"again.json：已写出\n下一步：union-governance congress timeline {again}\n", string.Empty), Run("congress", "import", workbook, "--out", again));

        Assert.Equal(File.ReadAllBytes(Sample()), File.ReadAllBytes(again));
    }

    [Fact]
    public void A_congress_begins_as_a_workbook_too()
    {
        var workbook = Path.Combine(_folder.FullName, "started.XLSX");

        var (exit, output, _) = Run("congress", "new", workbook, "--school", "虚构大学", "--year", "2024");

        Assert.Equal(0, exit);
        Assert.Contains("congress import", output, StringComparison.Ordinal);
        Assert.Equal("虚构大学", CongressWorkbook.Read(File.ReadAllBytes(workbook)).Proceedings!.Union.Name.School);
    }

    [Fact]
    public void Nothing_is_written_of_a_workbook_at_fault_and_its_cells_come_back_marked()
    {
        var (workbook, target, marked) = (Path.Combine(_folder.FullName, "congress.xlsx"), Path.Combine(_folder.FullName, "again.json"), Path.Combine(_folder.FullName, "marked.xlsx"));
        Run("congress", "form", Sample(), "--out", workbook);
        File.WriteAllBytes(workbook, Sheets.Edit(File.ReadAllBytes(workbook), static c => c["团支部", 2, 1] = "艺术系"));

        var (exit, output, error) = Run("congress", "import", workbook, "--out", target, "--marked", marked);

        Assert.Equal((2, "marked.xlsx：已写出\n"), (exit, output));
        Assert.Contains("“选举单位”表里没有它", error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
        Assert.Equal("FFFFC7CD", Sheets.Colour(File.ReadAllBytes(marked), "团支部", "A2"));
    }

    [Fact]
    public void An_open_tie_is_undetermined_and_a_refused_drawing_is_not_met()
    {
        const string Tie = """ "quotas": { "seats": 4, "units": [ { "name": "甲", "students": 100 }, { "name": "乙", "students": 100 }, { "name": "丙", "students": 100 } ] """;

        Assert.Equal(3, Run("congress", "quota", Write($$"""{{Tie}} }""")).Exit);
        Assert.Equal(0, Run("congress", "quota", Write($$"""{{Tie}}, "lots": [ "丙" ] }""")).Exit);
        var (exit, output, _) = Run("congress", "quota", Write($$"""{{Tie}}, "lots": [ "丁" ] }"""));
        Assert.Equal(1, exit);
        Assert.Contains("不予认可\tquota.lots", output, StringComparison.Ordinal);
    }

    /// <remarks>Normally one in a hundred of 2001 students is 21. The rule is one of what is normal: fewer are told with the school's reason, or it is asked for.</remarks>
    [Theory]
    [InlineData(20, """, "reason": "试点书院制，代表另由书院推选" """, "不符合\tquota.enough-delegates", "代表20人，至少须21人", "学校说明：试点书院制，代表另由书院推选")]
    [InlineData(20, "", "不符合\tquota.enough-delegates", "代表20人，至少须21人", "没有写明理由")]
    [InlineData(21, """, "reason": "试点书院制，代表另由书院推选" """, null)]
    public void Fewer_delegates_than_normal_are_told_with_the_reason(int seats, string reason, params string[]? told)
    {
        var file = Write($$""" "quotas": { "seats": {{seats}}, "units": [ { "name": "甲", "students": 1000 }, { "name": "乙", "students": 1001 } ]{{reason}} } """);
        var (exit, output, _) = Run("congress", "quota", file);
        using var json = JsonDocument.Parse(Run("congress", "quota", file, "--format", "json").Output);

        Assert.Equal(told is null ? 0 : 1, exit);
        Assert.All(told ?? [], row => Assert.Contains(row, output, StringComparison.Ordinal));
        Assert.Equal(told is not null, output.Contains("quota.enough-delegates", StringComparison.Ordinal));
        Assert.Equal(told is not null, json.RootElement.TryGetProperty("shortfall", out _));
    }

    [Fact]
    public void A_broken_file_is_answered_with_every_fault_and_no_trace()
    {
        var (exit, output, error) = Run("congress", "count", Write(""" "electons": [], "plannedOn": "someday" """));

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("/electons", error, StringComparison.Ordinal);
        Assert.Contains("是否想写“选举”「elections」", error, StringComparison.Ordinal);
        Assert.Contains("/plannedOn", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_papers_are_written_and_what_is_left_to_fill_in_is_listed()
    {
        var (exit, output, _) = Run("congress", "papers", Sample(), "--out", _folder.FullName);

        Assert.Equal(3, exit);
        var names = PaperKinds.Write(new() { Congress = CongressReview.Of(ProceedingsFile.Read(File.ReadAllBytes(Sample())).Value!) }).Select(w => w.Name).Order(StringComparer.Ordinal).ToList();
        Assert.All(["md", "html", "docx"], form => Assert.Equal(names, _folder.GetFiles($"*.{form}").Select(f => Path.GetFileNameWithoutExtension(f.Name)).Where(n => !n.EndsWith("-待补清单", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        Assert.Contains("待填\t落款日期", output, StringComparison.Ordinal);
        Assert.StartsWith("# 虚构江南大学第二十一次学生代表大会议程", File.ReadAllText(Path.Combine(_folder.FullName, "议程.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finished_congress_is_entered_into_the_record()
    {
        var (record, target) = (Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sample()))!, "full-university.json"), Path.Combine(_folder.FullName, "out.json"));

        Assert.Equal(0, Run("congress", "enter", Sample(), record, "--out", target).Exit);
        Assert.Equal(File.ReadAllText(record), File.ReadAllText(target));
        Assert.Equal(2, Run("congress", "enter", Sample(), Path.Combine(Path.GetDirectoryName(record)!, "xianning-2020.json"), "--out", target).Exit);
    }

    /// <remarks>The record says that the congress was not held in due form and had 3 candidates; the congress shows otherwise, and a tie that nothing settled yet.</remarks>
    [Fact]
    public void What_is_replaced_is_told_old_and_new_and_what_is_not_decided_is_not_entered()
    {
        var (record, target) = (Path.Combine(_folder.FullName, "record.json"), Path.Combine(_folder.FullName, "out.json"));
        var whole = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Sample()))!, "full-university.json"));
        File.WriteAllText(record, whole.Replace("\"inForm\": true", "\"inForm\": false", StringComparison.Ordinal));

        var (exit, output, _) = Run("congress", "enter", Sample(), record, "--out", target);

        Assert.Equal((0, "out.json：已写出\n换下\t学代会召开规范\t否 → 是"), (exit, output.Trim()));

        var file = Write("""
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 100, "present": 100, "manner": "secretBallot",
              "candidates": [ { "name": "甲" }, { "name": "乙" } ],
              "count": { "ballots": { "issued": 100, "returned": 100, "valid": 100, "invalid": 0 }, "votes": [ { "name": "甲", "for": 50 }, { "name": "乙", "for": 50 } ] } } ] } ]
            """);
        File.WriteAllText(record, """{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "congress": { "presidiumElectedBy": "appointment", "presidiumElected": 5 } }""");
        target = Path.Combine(_folder.FullName, "again.json");
        (_, output, _) = Run("congress", "enter", file, record, "--out", target);
        Assert.Contains("没有记入\t主席团成员\t选举结果未定", output, StringComparison.Ordinal);
        Assert.DoesNotContain("换下", output, StringComparison.Ordinal);
        Assert.DoesNotContain("presidiumCandidates", File.ReadAllText(target), StringComparison.Ordinal);
    }

    /// <remarks>甲 scrutinises and stands: whatever is asked of this congress names it, and nothing of it is in order.</remarks>
    [Fact]
    public void A_scrutineer_who_stands_is_named_by_every_command()
    {
        var file = Write("""
            "scrutineers": [ { "name": "甲", "chief": true }, { "name": "监二" }, { "name": "监三" } ],
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 100, "present": 100, "manner": "secretBallot",
              "candidates": [ { "name": "甲" }, { "name": "乙" } ],
              "count": { "ballots": { "issued": 100, "returned": 100, "valid": 100, "invalid": 0 }, "votes": [ { "name": "甲", "for": 60 }, { "name": "乙", "for": 40 } ] } } ] } ]
            """);
        var record = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(record, """{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025" }""");
        string[][] asked = [["count", file], ["timeline", file], ["papers", file, "--out", _folder.FullName], ["enter", file, record, "--out", Path.Combine(_folder.FullName, "out.json")]];

        Assert.All(asked, arguments =>
        {
            var (exit, output, _) = Run(["congress", .. arguments]);
            Assert.Equal((arguments[0], 1), (arguments[0], exit));
            Assert.Contains("监票人甲是候选人", output, StringComparison.Ordinal);
            Assert.DoesNotContain("当选：甲", output, StringComparison.Ordinal);
        });
    }

    /// <remarks>101 ballots came back of 100. What was counted is a fact and has its paper; a result there is none.</remarks>
    [Fact]
    public void An_irregular_congress_prints_no_result_paper()
    {
        var file = Write("""
            "number": 3, "scrutineers": [ { "name": "监一", "chief": true }, { "name": "监二" }, { "name": "监三" } ],
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 100, "present": 100, "manner": "secretBallot",
              "candidates": [ { "name": "甲" }, { "name": "乙" } ],
              "count": { "ballots": { "issued": 100, "returned": 101, "valid": 101, "invalid": 0 }, "votes": [ { "name": "甲", "for": 61 }, { "name": "乙", "for": 40 } ] } } ] } ]
            """);
        var (exit, output, _) = Run("congress", "papers", file, "--out", _folder.FullName);
        var written = _folder.GetFiles("*.md").Select(f => f.Name).Where(n => !n.Contains("待补清单", StringComparison.Ordinal)).ToList();

        Assert.Equal(1, exit);
        Assert.Contains("计票记录-主席团成员.md", written);
        Assert.DoesNotContain("选举结果公告-主席团成员.md", written);
        Assert.Contains("不予认可\tvote.returned-within-issued", output, StringComparison.Ordinal);
        Assert.All(written, n => Assert.DoesNotContain("当选：甲", File.ReadAllText(Path.Combine(_folder.FullName, n)), StringComparison.Ordinal));
    }

    /// <summary>Too few women leave no paper unwritten: what falls short of a share is told to a script as by the count all the same.</summary>
    [Fact]
    public void Papers_of_a_congress_that_falls_short_of_a_share_have_the_code_of_its_count()
    {
        var congress = JsonNode.Parse(File.ReadAllText(Sample()))!;
        foreach (var one in congress["delegates"]!["list"]!.AsArray())
        {
            one!["woman"] = false;
        }

        var file = Path.Combine(_folder.FullName, "congress.json");
        File.WriteAllText(file, congress.ToJsonString());

        Assert.Equal((1, 1, 1), (Run("congress", "count", file).Exit, Run("congress", "timeline", file).Exit, Run("congress", "papers", file, "--format", "md", "--out", _folder.FullName).Exit));
    }

    [Fact]
    public void No_command_reads_the_file_past_its_judgement() => Assert.Empty(PastTheReview.In(typeof(CommandLine).Assembly.Location));

    [Fact]
    public void Seats_without_a_word_on_who_stands_leave_the_count_open()
    {
        var (exit, output, _) = Run("congress", "count", Write(""" "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 5 } ] } ] """));

        Assert.Equal(3, exit);
        Assert.Contains("候选 未知", output, StringComparison.Ordinal);
        Assert.DoesNotContain("不予认可", output, StringComparison.Ordinal);
    }

    /// <summary>That nothing was counted is no sign that all was counted right: the count is open, as with quotas and a timeline of nothing.</summary>
    [Theory]
    [InlineData(""" "elections": [] """)]
    [InlineData(""" "votes": [] """)]
    public void A_file_without_votes_and_elections_is_said_to_hold_none(string members)
    {
        var file = Write(members);
        var (exit, output, _) = Run("congress", "count", file);

        Assert.Equal((3, "文件中没有选举和表决，没有可核对的；请写入“选举”「elections」和“表决”「votes」，也可在网页“学代会”上填写\n"), (exit, output.ReplaceLineEndings("\n")));
        Assert.StartsWith("The file holds no election and no vote", Run("congress", "count", file, "--lang", "en").Output, StringComparison.Ordinal);

        var (again, json, _) = Run("congress", "count", file, "--format", "json");
        Assert.Equal((3, 0), (again, JsonDocument.Parse(json).RootElement.GetProperty("elections").GetArrayLength()));
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run([.. arguments, "--ids"], new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample() => Path.Combine(
        typeof(CongressCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", "congress", "full-university.json");

    private string Write(string members)
    {
        var path = Path.Combine(_folder.FullName, "congress.json");
        File.WriteAllText(path, $$"""{ "school": "某校", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", {{members}} }""");
        return path;
    }
}

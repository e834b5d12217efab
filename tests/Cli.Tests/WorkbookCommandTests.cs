using System.Reflection;
using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Tests.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Cli.Tests;

/// <summary>A record and a roster as workbooks, from the command line.</summary>
[Collection(nameof(WorkbookCommandTests))]
public sealed class WorkbookCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public static TheoryData<string> Hostile => [.. HostileWorkbook.All.Keys];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_blank_roster_is_written_once_and_never_over_a_filled_one()
    {
        Assert.Equal(0, Run("roster", "form", At("roster.xlsx")).Exit);
        Assert.Empty(Sheets.Faults(File.ReadAllBytes(At("roster.xlsx"))));
        Assert.Equal(2, Run("roster", "form", At("roster.xlsx")).Exit);
    }

    [Fact]
    public void A_roster_of_nobody_does_not_empty_the_record()
    {
        Blank();
        Assert.Equal(0, Run("roster", "form", At("roster.xlsx")).Exit);

        var (exit, _, error) = Run("roster", "import", At("roster.xlsx"), At("record.json"), "--out", At("out.json"), "--complete");
        Assert.Equal(2, exit);
        Assert.Contains("名单里没有人", error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.json")));
    }

    [Fact]
    public void A_roster_takes_the_place_of_the_records_and_read_twice_nobody_doubles()
    {
        File.WriteAllBytes(At("own.xlsx"), Sheets.Roster(["学号", "姓名", "政治面貌", "年级"], ["202300013", "赵一", "共青团员", "2023级"], ["202300014", "钱二", "团员", "2022级"], ["合计", "2"]));
        Blank();

        var (exit, output, error) = Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--complete");
        var record = RecordFile.Read(File.ReadAllBytes(At("out.json"))).Value!;

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(["赵一", "钱二"], record.Members.List.Select(static m => m.Name.Low));
        Assert.Equal((Fact.Given(true), Fact.Given(2)), (record.Members.Complete, record.Members.List[0].YearOfStudy));
        Assert.Equal(Fact.Given(PoliticalStatus.LeagueMember), record.Members.List[1].PoliticalStatus);
        Assert.DoesNotContain("202300013", File.ReadAllText(At("out.json")), StringComparison.Ordinal);
        Assert.Equal(
            [
                "提示\t「名单」第 3 行 C3〔政治面貌〕\"团员\"：按“共青团员”读入。（钱二）",
                "跳过\t「名单」第 4 行 A4\"合计\"：合计行。",
                "有内容的 4 行：标题和表头 1 行，可用 2 行，需改 0 行，跳过 1 行",
                "记录原有名单 0 人，换成 2 人",
                "out.json：已写出",
                "符合\t工作人员不超过40人，学生多或校区多的学校不超过60人\t工作人员人数：2人",
                "符合\t主席团不超过5人\t主席团人数：不超过2人",
                "符合\t工作人员均为中共党员（含预备党员）或共青团员\t非党员、团员的工作人员：0人",
                $"下一步：union-governance assess {At("out.json")}",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(0, Run("roster", "import", At("own.xlsx"), At("out.json"), "--out", At("again.json"), "--complete").Exit);
        Assert.Equal(File.ReadAllBytes(At("out.json")), File.ReadAllBytes(At("again.json")));
        Assert.Equal(0, Run("roster", "import", At("own.xlsx"), At("out.json"), "--out", At("again.json"), "--force").Exit);
        Assert.Equal(Known.Unknown, RecordFile.Read(File.ReadAllBytes(At("again.json"))).Value!.Members.Complete.Known);
    }

    [Fact]
    public void Doubts_and_figures_that_the_roster_contradicts_are_told_as_soon_as_it_is_read()
    {
        File.WriteAllBytes(At("own.xlsx"), Sheets.Roster(["姓名", "学院", "是否主席团成员"], ["赵一", "文学院", "否"], ["赵一", "文学院", "否"], ["钱二", "理学院", "否"]));
        File.WriteAllText(At("record.json"), """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "structure": { "staff": 4 } }""");

        var (exit, output, _) = Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--complete");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(0, exit);
        Assert.Equal(
            ["须先改正：数字与名单不一致：工作人员人数，填报4人，名单3人", "存疑：主席团人数0人，请核对", "存疑：名单中有2个文学院的赵一，请核对是否同一人", $"下一步：union-governance assess {At("out.json")}"],
            lines.SkipWhile(static l => !l.StartsWith("须先改正", StringComparison.Ordinal)));
        Assert.Contains("Doubt: presidium members: 0 people; please check", Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--force", "--complete", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_error_no_record_is_written_and_the_marked_workbook_is_offered()
    {
        File.WriteAllBytes(At("own.xlsx"), Sheets.Roster(["姓名", "政治面貌"], ["赵一", "积极分子"], ["钱二", "团员"]));
        Blank();

        var (exit, output, error) = Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"));
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("错误\t「名单」第 2 行 B2〔政治面貌〕\"积极分子\"：", error, StringComparison.Ordinal);
        Assert.Contains("需改 1 行", error, StringComparison.Ordinal);
        Assert.Contains("--marked", error, StringComparison.Ordinal);

        Assert.Equal(2, Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--marked", At("marked.xlsx")).Exit);
        Assert.StartsWith("错误〔政治面貌〕", Sheets.Of(File.ReadAllBytes(At("marked.xlsx")))["名单"]["C2"], StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.json")));
    }

    [Fact]
    public void Which_sheet_and_which_window_are_asked_and_may_be_said()
    {
        File.WriteAllBytes(At("own.xlsx"), Sheets.Raw(
            Sheets.Row(1, "姓名", "学院", "排名") + Sheets.Row(2, "赵一", "文学院", "3/120"), second: Sheets.Row(1, "姓名", "专业", "排名") + Sheets.Row(2, "钱二", "数学", "4/120")));
        Blank();

        Assert.Contains("有 2 张表像名单：「名单」、「第二张」，看不出是不是同一份，请指明读哪一张；几张合起来才是全部的，就把几张都写上。", Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json")).Error, StringComparison.Ordinal);
        Assert.Contains("没有写明是哪个口径的排名", Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--sheet", "第二张").Error, StringComparison.Ordinal);
        Assert.Equal(0, Run("roster", "import", At("own.xlsx"), At("record.json"), "--out", At("out.json"), "--sheet", "第二张", "--window", "last-year").Exit);
        Assert.Equal(Fact.Given(new Share(4, 120)), RecordFile.Read(File.ReadAllBytes(At("out.json"))).Value!.Members.List[0].RankLastYear);
    }

    [Theory]
    [InlineData("full-university.json")]
    [InlineData("xianning-2020.json")]
    [InlineData("figures-only.json")]
    public void A_record_goes_out_as_a_workbook_and_comes_back_byte_for_byte(string sample)
    {
        Assert.Equal((0, "record.xlsx：已写出\n", string.Empty), Run("record", "form", At("record.xlsx"), "--record", Sample(sample)));
        Assert.Equal(0, Run("record", "import", At("record.xlsx"), "--out", At("back.json")).Exit);
        Assert.Equal(RecordFile.Write(RecordFile.Read(File.ReadAllBytes(Sample(sample))).Value!), File.ReadAllBytes(At("back.json")));
    }

    /// <summary>A workbook that is imported over a record says what of that record it does not state any more, as every command does that writes a record.</summary>
    [Fact]
    public void What_stood_in_the_place_of_an_imported_record_is_told()
    {
        Run("record", "form", At("record.xlsx"), "--record", Sample("figures-only.json"));
        var figures = RecordFile.Read(File.ReadAllBytes(Sample("figures-only.json"))).Value!;
        File.WriteAllBytes(At("back.json"), RecordFile.Write(figures with { Structure = figures.Structure with { Staff = Fact.Given(57) } }));

        Assert.DoesNotContain("换下", Run("record", "import", At("record.xlsx"), "--out", At("new.json")).Output, StringComparison.Ordinal);
        Assert.Contains("换下\t工作人员人数\t57人 → ", Run("record", "import", At("record.xlsx"), "--out", At("back.json"), "--force").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("换下", Run("record", "import", At("record.xlsx"), "--out", At("back.json"), "--force").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_workbook_knows_as_little_as_a_new_record()
    {
        Blank();

        Assert.Equal(0, Run("record", "form", At("form.xlsx"), "--year", "2024", "--school", "虚构大学").Exit);
        Assert.Equal(0, Run("record", "import", At("form.xlsx"), "--out", At("back.json")).Exit);
        Assert.Equal(File.ReadAllBytes(At("record.json")), File.ReadAllBytes(At("back.json")));
        Assert.Equal(2, Run("record", "form", At("form.xlsx"), "--year", "2024").Exit);
        Assert.Equal(2, Run("record", "form", At("other.xlsx")).Exit);
        Assert.Equal(2, Run("record", "form", At("other.xlsx"), "--year", "0").Exit);
    }

    [Fact]
    public void What_a_workbook_cannot_carry_is_told_and_is_no_success()
    {
        File.WriteAllText(At("record.json"), """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "members": { "list": [{ "id": "m1", "name": "赵 一" }] } }""");

        var (exit, output, _) = Run("record", "form", At("record.xlsx"), "--record", At("record.json"));
        Assert.Equal(3, exit);
        Assert.Equal("record.xlsx：已写出\n工作簿放不下\t“工作人员名单”部分“工作人员名单”第1行“姓名”", output.TrimEnd());
    }

    [Fact]
    public void A_faulty_workbook_gives_every_fault_at_its_cell_and_no_record()
    {
        Assert.Equal(0, Run("record", "form", At("form.xlsx"), "--year", "2024").Exit);
        File.WriteAllBytes(At("form.xlsx"), Sheets.Edit(File.ReadAllBytes(At("form.xlsx")), static c =>
        {
            c["基本情况", "工作人员人数", "填写"] = "四十左右";
            c["公章", "公章由专人保管", "填写"] = "大概";
        }));

        var (exit, output, error) = Run("record", "import", At("form.xlsx"), "--out", At("out.json"), "--marked", At("marked.xlsx"));
        Assert.Equal((2, "marked.xlsx：已写出\n"), (exit, output));
        Assert.Contains("B27〔工作人员人数〕\"四十左右\"：不能这样填。", error, StringComparison.Ordinal);
        Assert.Contains("B2〔公章由专人保管〕\"大概\"：不能这样填。", error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.json")));
        Assert.Equal("FFFFC7CD", Sheets.Colour(File.ReadAllBytes(At("marked.xlsx")), "公章", "B2"));
        Assert.Contains("B2 [the seal has a named custodian] \"大概\": this cannot be taken", Run("record", "import", At("form.xlsx"), "--out", At("out.json"), "--lang", "en").Error.Replace(UnionGovernance.Seals.SealFacts.NamedCustodian.Label.English, "the seal has a named custodian", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out")]
    [InlineData("--marked")]
    public void Nobodys_own_workbook_is_written_over(string option)
    {
        Assert.Equal(0, Run("record", "form", At("form.xlsx"), "--year", "2024").Exit);
        var before = File.ReadAllBytes(At("form.xlsx"));

        Assert.Equal(2, Run(["record", "import", At("form.xlsx"), option, At("form.xlsx"), .. option == "--out" ? (string[])[] : ["--out", At("out.json")]]).Exit);
        Assert.Equal(before, File.ReadAllBytes(At("form.xlsx")));
    }

    [Fact]
    public void A_workbook_is_a_record_wherever_a_record_is_read()
    {
        Assert.Equal(0, Run("record", "form", At("record.xlsx"), "--record", Sample("xianning-2020.json")).Exit);

        Assert.Equal(0, Run("record", "check", At("record.xlsx")).Exit);
        Assert.Equal(Run("assess", Sample("xianning-2020.json"), "--format", "json"), Run("assess", At("record.xlsx"), "--format", "json"));
        var report = Run("report", At("record.xlsx"), "--out", At("report"));
        Assert.Equal(1, report.Exit);
        Assert.Contains("待填\t工作人员人数\t工作簿“基本情况”表B27\n", report.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("页", report.Output, StringComparison.Ordinal);

        File.Copy(Sample("xianning-2020.json"), At("1.json"));
        Assert.Equal(3, Run("assess", _folder.FullName).Output.TrimEnd().Split('\n').Length);
        File.Delete(At("1.json"));
        Assert.Equal(1, Run("assess", _folder.FullName, "--dossier").Exit);
    }

    [Fact]
    public void A_reviewer_has_a_row_a_school_beside_its_claims_and_the_broken_files_among_them()
    {
        File.Copy(Sample("xianning-2020.json"), At("a.json"));
        Assert.Equal(0, Run("record", "form", At("b.xlsx"), "--record", Sample("full-university.json")).Exit);
        File.WriteAllText(At("c.json"), "{");
        File.WriteAllBytes(At("d.xlsx"), Encoding.UTF8.GetBytes("姓名,学院\n"));
        File.WriteAllText(At("~$b.xlsx"), "lock");

        var (exit, output, error) = Run("assess", _folder.FullName, "--format", "xlsx", "--out", At("review.xlsx"));
        var cells = Sheets.Of(File.ReadAllBytes(At("review.xlsx")))["评估"];
        var heads = cells.Where(static c => c.Key.EndsWith('1') && c.Key.TrimEnd('1').All(char.IsAsciiLetter)).ToDictionary(static c => c.Value, static c => c.Key[..^1]);

        Assert.Equal((2, "review.xlsx：已写出\n", string.Empty), (exit, output, error));
        Assert.Empty(Sheets.Faults(File.ReadAllBytes(At("review.xlsx"))));
        Assert.Equal(["a.json", "b.xlsx", "c.json", "d.xlsx"], Enumerable.Range(2, 4).Select(r => cells[$"A{r}"]));
        Assert.Equal("咸宁职业技术学院", cells["B2"]);
        Assert.DoesNotContain($"{heads["复核结论"]}2", cells.Keys);
        Assert.Equal("无法判定", cells[$"{heads["工作部门不超过6个"]}2"]);
        Assert.Contains(cells, static c => c.Key.EndsWith('2') && c.Value == "不符合");
        Assert.Contains(cells, static c => c.Key.EndsWith('2') && c.Value == "是（措施6，与问题1相反）");
        Assert.Contains("c.json", cells[$"{heads["问题"]}4"], StringComparison.Ordinal);
        Assert.Contains("这是 CSV 文本（UTF-8 编码）", cells[$"{heads["问题"]}5"], StringComparison.Ordinal);
        Assert.Equal(2, Run("assess", _folder.FullName, "--format", "xlsx").Exit);
        Assert.Equal(2, Run("assess", _folder.FullName, "--out", At("review.xlsx")).Exit);

        // Its own table is no record.
        Assert.Equal(2, Run("assess", _folder.FullName, "--format", "xlsx", "--out", At("review.xlsx")).Exit);
        Assert.False(Sheets.Of(File.ReadAllBytes(At("review.xlsx")))["评估"].ContainsKey("A6"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_answered_in_a_line_and_leaves_nothing_behind(string name)
    {
        var (make, refusal) = HostileWorkbook.All[name];
        File.WriteAllBytes(At("hostile.xlsx"), make());
        Blank();

        // To be marked, a workbook is read once more.
        Bounded(1, "--out", At("out.json"));
        var (exit, output, error) = Bounded(2, "--out", At("out.json"), "--marked", At("marked.xlsx"));

        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        if (refusal is not null)
        {
            Assert.Equal((2, string.Empty), (exit, output));
            Assert.StartsWith($"hostile.xlsx：{refusal}", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
            Assert.False(File.Exists(At("out.json")) || File.Exists(At("marked.xlsx")));
        }
    }

    [Theory]
    [InlineData("roster", "form")]
    [InlineData("roster", "import")]
    [InlineData("record", "form")]
    [InlineData("record", "import")]
    public void Help_in_English_holds_no_Chinese(params string[] arguments) =>
        Assert.DoesNotContain(Run([.. arguments, "--help", "--lang", "en"]).Output, static c => c is >= '\u4e00' and <= '\u9fff');

    private (int Exit, string Output, string Error) Bounded(int times, params string[] targets)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var busy = Environment.CpuUsage.TotalTime;
        var run = Run(["roster", "import", At("hostile.xlsx"), At("record.json"), .. targets]);
        var (took, allocated) = (Environment.CpuUsage.TotalTime - busy, GC.GetAllocatedBytesForCurrentThread() - before);

        Assert.True(took < times * TimeSpan.FromSeconds(5), $"{took}");
        Assert.True(allocated < times * 64L * 1024 * 1024, $"{allocated} bytes");
        return run;
    }

    private void Blank() => Assert.Equal(0, Run("record", "new", At("record.json"), "--school", "虚构大学", "--year", "2024").Exit);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(WorkbookCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

[CollectionDefinition(nameof(WorkbookCommandTests), DisableParallelization = true)]
public sealed class WorkbookCommandCollection;

using System.Reflection;
using System.Text;
using System.Text.Json;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Papers;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Cli.Tests;

public sealed class PapersCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_record_and_a_charter_give_five_papers_in_three_forms()
    {
        var (exit, output, error) = Run("papers", "make", Sample("full-university.json"), "--charter", Sample("charter/full-university.json"), "--out", _folder.FullName);

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Equal(15, _folder.GetFiles().Count(static f => !f.Name.Contains("-待补清单", StringComparison.Ordinal)));
        Assert.Equal(3, _folder.GetFiles("自评报告-*-待补清单.*").Length);
        Assert.Contains("待填\t落款日期", output, StringComparison.Ordinal);
    }

    /// <summary>Another school's charter would be printed as one's own, and another's seal; of one school, what congress or year tells otherwise is said, and of the record's papers the work sheet alone is written.</summary>
    [Theory]
    [InlineData("--charter", "charter/full-university.json", "虚构江南大学", "虚构别的大学", "不一致\t组织和学年：记录为“虚构江南大学学生会2024—2025学年”，章程为“虚构别的大学学生会”", 2)]
    [InlineData("--congress", "congress/full-university.json", "虚构江南大学", "虚构别的大学", "不一致\t组织和学年：记录为“虚构江南大学学生会2024—2025学年”，学代会文件为“虚构别的大学学生会2024—2025学年”", 2)]
    [InlineData("--year", "full-university.year.jsonl", "虚构江南大学", "虚构别的大学", "不一致\t组织和学年：记录为“虚构江南大学学生会2024—2025学年”，年度文件为“虚构别的大学学生会2024—2025学年”", 2)]
    [InlineData("--seal", "seal/union-seal.jsonl", "", "", "不一致\t组织：记录为“虚构别的大学学生会”，公章登记簿为“虚构江南大学学生会”", 2)]
    [InlineData("--congress", "congress/full-university.json", "\"number\": 21", "\"number\": 20", "不一致\t记录的“最近一次学代会是第几次”为21次，学代会文件为20次\n记录的文书没有写出：先用 congress enter 把大会写入记录", 1)]
    public void Files_that_cannot_both_be_right_are_told_before_papers_are_written(string option, string sample, string right, string wrong, string told, int exit)
    {
        var file = Path.Combine(_folder.FullName, Path.GetFileName(sample));
        File.WriteAllText(file, right.Length == 0 ? File.ReadAllText(Sample(sample)) : File.ReadAllText(Sample(sample)).Replace(right, wrong, StringComparison.Ordinal));
        var record = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(record, right.Length == 0 ? File.ReadAllText(Sample("full-university.json")).Replace("虚构江南大学", "虚构别的大学", StringComparison.Ordinal) : File.ReadAllText(Sample("full-university.json")));
        var papers = _folder.CreateSubdirectory("papers");

        var (code, _, error) = Run("papers", "make", record, option, file, "--paper", "self-assessment-report", "--format", "md", "--out", papers.FullName);

        Assert.Equal(exit, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.Equal(exit == 2, papers.GetFiles().Length == 0);
        Assert.Equal(exit == 3, papers.GetFiles().Any(static f => !f.Name.Contains("待补清单", StringComparison.Ordinal)));
    }

    /// <summary>Where the record names no day, papers tell of the day on which they are signed; before its academic year nothing is signed.</summary>
    [Fact]
    public void The_day_told_of_follows_the_day_of_signing_where_the_record_names_none()
    {
        var record = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(record, File.ReadAllText(Sample("full-university.json")).Replace("\"asOf\": \"2025-06-30\",", string.Empty, StringComparison.Ordinal));
        string Written(string day, string folder)
        {
            Run("papers", "make", record, "--paper", "self-assessment-report", "--format", "md", "--signed-on", day, "--out", Path.Combine(_folder.FullName, folder));
            return string.Concat(Directory.GetFiles(Path.Combine(_folder.FullName, folder)).Select(File.ReadAllText));
        }

        Assert.Contains("现将截至2025年7月3日的情况报告如下", Written("2025-07-03", "in-time"), StringComparison.Ordinal);
        Assert.DoesNotContain("情况报告如下", Written("2024-01-01", "early"), StringComparison.Ordinal);
    }

    /// <summary>Whichever command judges a record, its code says whether it is kept: papers that are written do not make good what they report.</summary>
    [Theory]
    [InlineData("full-university.json", 1)]
    [InlineData("xianning-2020.json", 1)]
    public void Papers_and_report_say_of_a_record_what_its_assessment_says(string sample, int expected)
    {
        Assert.Equal(expected, Run("assess", Sample(sample)).Exit);
        Assert.Equal(expected, Run("report", Sample(sample), "--format", "md", "--out", Path.Combine(_folder.FullName, "report")).Exit);
        Assert.Equal(expected, Run("papers", "make", Sample(sample), "--format", "md", "--out", Path.Combine(_folder.FullName, "papers")).Exit);
    }

    [Fact]
    public void Who_signs_and_when_is_printed_where_it_is_given()
    {
        Assert.Equal(1, Run("papers", "make", Sample("full-university.json"), "--paper", "disclosure", "--format", "md", "--signed-by", "共青团乙大学委员会", "--signed-on", "2025-07-03", "--out", _folder.FullName).Exit);
        Assert.Contains("共青团乙大学委员会\n\n虚构江南大学学生会\n\n2025年7月3日\n:::", File.ReadAllText(Path.Combine(_folder.FullName, "改革情况公开-虚构江南大学学生会.md")), StringComparison.Ordinal);
        Assert.Contains("--signed-on", Run("papers", "make", Sample("full-university.json"), "--signed-on", "7月3日", "--out", _folder.FullName).Error, StringComparison.Ordinal);
    }

    /// <summary>A number is one letter's: whatever command writes the letter prints it there and nowhere else, and a letter that is not written is a fault that writes nothing.</summary>
    [Fact]
    public void What_the_signer_knows_of_letters_is_given_letter_by_letter()
    {
        var asked = new[] { "congress", "papers", Sample("congress/full-university.json"), "--format", "md", "--out", _folder.FullName };
        Assert.Equal(3, Run([.. asked, "--letters", Sample("letters/full-university.json")]).Exit);
        Assert.Contains("虚学字〔2025〕6号", File.ReadAllText(Path.Combine(_folder.FullName, "关于学生代表大会召开情况的报告.md")), StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles("*.md"), static f => File.ReadAllText(f.FullName).Contains("虚学字〔2025〕6号", StringComparison.Ordinal));

        var wrong = Path.Combine(_folder.FullName, "letters.json");
        File.WriteAllText(wrong, """{ "letters": [ { "paper": "关于召开学生代表大会的通告", "number": "1号" } ] }""");
        var (exit, output, error) = Run([.. asked, "--force", "--letters", wrong]);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("letters.json “公文”第1行“文书”：读到 关于召开学生代表大会的通告，这次写出的公文中没有这一份", error, StringComparison.Ordinal);
        Assert.Contains("关于召开学生代表大会的通知", error, StringComparison.Ordinal);
        File.WriteAllText(wrong, """{ "letters": [ { "paper": "关于召开学生代表大会的通知", "number": 1 } ] }""");
        Assert.Contains("第1行“发文字号”", Run([.. asked, "--force", "--letters", wrong]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_paper_in_one_form_can_be_had()
    {
        Assert.Equal(1, Run("papers", "make", Sample("full-university.json"), "--paper", "disclosure", "--format", "docx", "--out", _folder.FullName).Exit);
        Assert.Equal(["改革情况公开-虚构江南大学学生会-待补清单.docx", "改革情况公开-虚构江南大学学生会.docx"], _folder.GetFiles().Select(static f => f.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// A candidate scrutinised the election of the presidium. What was announced stays in the record, beside the finding; the result is on no paper, ledger and report
    /// admit the breach, and every other paper is written.
    /// </summary>
    [Fact]
    public void Of_a_congress_against_its_rules_no_result_is_printed_and_the_breach_is_admitted()
    {
        var announced = SoundCongress.With(SoundCongress.Contest with { Count = null, Recount = null, Elected = 3 }) with { Scrutineers = [new() { Name = "甲", Chief = true }, .. SoundCongress.Held.Scrutineers.Skip(1)] };
        var congress = Write("congress.json", Encoding.UTF8.GetString(ProceedingsFile.Write(announced)));
        var before = Write("before.json", """{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}""");
        var record = Path.Combine(_folder.FullName, "record.json");

        Assert.Equal(1, Run("congress", "enter", congress, before, "--out", record).Exit);
        var entered = JsonDocument.Parse(File.ReadAllText(record)).RootElement;
        Assert.Equal((3, false), (entered.GetProperty("congress").GetProperty("presidiumElected").GetInt32(), entered.GetProperty("congress").TryGetProperty("inForm", out _)));
        var breach = Assert.Single(entered.GetProperty("breaches").EnumerateArray());
        Assert.Equal(("2025-05-17", "congressHeld", "election.scrutineers"), (breach.GetProperty("on").GetString(), breach.GetProperty("act").GetString(), breach.GetProperty("rule").GetString()));

        var papers = Path.Combine(_folder.FullName, "papers");
        var (exit, output, error) = Run("papers", "make", record, "--congress", congress, "--format", "md", "--out", papers, "--ids");

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Contains("election.scrutineers", output, StringComparison.Ordinal);
        var written = Directory.GetFiles(papers, "*.md").Select(static f => Path.GetFileName(f)).ToList();
        Assert.All(written.Where(static f => f.StartsWith("选举结果公告", StringComparison.Ordinal)), static f => Assert.EndsWith("-待补清单.md", f, StringComparison.Ordinal));
        Assert.Contains(written, static f => f.Contains("决议", StringComparison.Ordinal) && !f.Contains("待补清单", StringComparison.Ordinal));
        Assert.Contains(written, f => f.StartsWith("整改台账", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(papers, f)).Contains("2025年5月17日召开学代会，不符合", StringComparison.Ordinal));
    }

    [Fact]
    public void A_charter_that_is_looser_than_what_binds_is_refused_with_both_values()
    {
        var file = Path.Combine(_folder.FullName, "charter.json");
        File.WriteAllText(file, """{ "terms": { "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "presidium": 7 } }""");

        var (exit, output, _) = Run("charter", "check", file);
        Assert.Equal(1, exit);
        Assert.Contains("主席团人数不超过7人”，宽于自评表第4项“主席团不超过5人", output, StringComparison.Ordinal);
        var (made, said, _) = Run("papers", "make", Sample("full-university.json"), "--charter", file, "--paper", "charter", "--out", _folder.FullName, "--ids");
        Assert.Equal(1, made);
        Assert.Contains("不予认可\tcharter.not-looser", said, StringComparison.Ordinal);
        // What is wrong with it stands on its work sheet; the charter itself is not written.
        Assert.Equal(["章程-虚构江南大学学生会-待补清单.md"], _folder.GetFiles("章程*.md").Select(static f => f.Name));
    }

    [Fact]
    public void A_charter_is_started_checked_and_compared()
    {
        var file = Path.Combine(_folder.FullName, "new.json");
        var (exit, output, _) = Run("charter", "new", file, "--school", "虚构江南大学");
        Assert.Equal(0, exit);
        Assert.Contains("terms.staff、terms.largeGround\t工作人员最多几人\t默认：", output, StringComparison.Ordinal);
        Assert.Equal(2, Run("charter", "new", file, "--school", "虚构江南大学").Exit);

        Assert.Equal(3, Run("charter", "check", file).Exit);
        Assert.Equal(0, Run("charter", "compare", file, file).Exit);
        Assert.Equal(1, Run("charter", "compare", file, Sample("charter/full-university.json")).Exit);
        Assert.Equal(0, Run("charter", "compare", file, "--edition", "school-2023-2024").Exit);
        Assert.Equal(2, Run("charter", "compare", file, "--edition", "college-2024-2025").Exit);
    }

    [Fact]
    public void A_broken_charter_is_answered_with_every_fault_and_no_trace()
    {
        var file = Path.Combine(_folder.FullName, "broken.json");
        File.WriteAllText(file, """{ "terms": { "school": "甲", "kind": "club", "level": "school", "staf": 3 } }""");
        var (exit, output, error) = Run("charter", "check", file);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("“组织”", error, StringComparison.Ordinal);
        Assert.Contains("「staff」", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_paper_is_listed()
    {
        var (exit, output, _) = Run("papers", "list", "--lang", "en");

        Assert.Equal(0, exit);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("id\ttitle\taddressee\tsigned by\tcommand\tneeds", lines[0]);
        Assert.Equal(PaperKinds.All.Select(static f => f.Id), lines[1..].Select(static l => l.Split('\t')[0]));
        Assert.All(lines, static l => Assert.Equal(6, l.Split('\t').Length));
        Assert.DoesNotContain(output, static c => c is >= '\u4e00' and <= '\u9fff');
        Assert.Contains("disclosure\tyearly disclosure\tthe public\tthe League committee\tpapers make RECORD\ta record or dossier (JSON)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void All_files_of_a_school_give_all_papers_in_one_folder()
    {
        var (exit, output, error) = Run(
            "papers", "make", Sample("full-university.json"), "--charter", Sample("charter/full-university.json"), "--congress", Sample("congress/full-university.json"),
            "--year", Sample("full-university.year.jsonl"), "--seal", Sample("seal/union-seal.jsonl"), "--format", "md", "--out", _folder.FullName);

        Assert.Equal((1, string.Empty), (exit, error));
        var names = _folder.GetFiles().Select(static f => Path.GetFileNameWithoutExtension(f.Name)).Where(static n => !n.EndsWith("-待补清单", StringComparison.Ordinal)).ToList();
        Assert.Equal(names.Count, output.Split("写出\t").Length - 1);
        Assert.All(
            PaperKinds.All.Where(static f => f.Id is not ("seal-loss-notice" or "seal-destruction-record")),
            f => Assert.Contains(names, n => n == f.Title.Chinese || n.StartsWith($"{f.Title.Chinese}-", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_faults_of_all_files_are_told_at_once()
    {
        var broken = Path.Combine(_folder.FullName, "broken.json");
        File.WriteAllText(broken, "{");
        var (exit, output, error) = Run("papers", "make", Sample("full-university.json"), "--charter", broken, "--congress", broken, "--out", _folder.FullName);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Equal(2, error.Split("broken.json ").Length - 1);
    }

    [Fact]
    public void A_year_gives_its_papers()
    {
        var (exit, output, _) = Run("year", "papers", Sample("full-university.year.jsonl"), "--format", "html", "--out", _folder.FullName);

        Assert.Equal(3, exit);
        Assert.Contains("写出\t关于公布述职评议结果的通知-春季学期\t", output, StringComparison.Ordinal);
        Assert.NotEmpty(_folder.GetFiles("活动审批表-*.html"));
        Assert.Empty(_folder.GetFiles("*.docx"));
    }

    [Fact]
    public void A_name_that_no_file_may_have_stays_within_the_folder()
    {
        var file = Path.Combine(_folder.FullName, "year.jsonl");
        File.WriteAllText(file, """
            {"act":"open","record":{"school":"甲","kind":"studentUnion","level":"school","academicYear":"2024-2025"}}
            {"act":"activityProposed","on":"2024-10-08","by":["文学院学生会"],"activity":"../../读书/节:","matter":"activities","hostedBy":"文学院学生会","guidedBy":"校学生会"}
            """);
        var target = _folder.CreateSubdirectory("out");

        Assert.Equal(3, Run("year", "papers", file, "--format", "md", "--out", target.FullName).Exit);
        Assert.Equal(["活动审批表-.._.._读书_节_-待补清单.md", "活动审批表-.._.._读书_节_.md"], target.GetFiles().Select(static f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Templates_are_exported_changed_linted_and_used()
    {
        var own = _folder.CreateSubdirectory("own");
        Assert.Equal(0, Run("templates", "lint").Exit);
        Assert.Equal(0, Run("templates", "export", "--out", own.FullName).Exit);
        Assert.Equal(0, Run("templates", "lint", own.FullName).Exit);

        var agenda = Path.Combine(own.FullName, "agenda.md");
        var shipped = File.ReadAllText(agenda);
        File.WriteAllText(agenda, shipped.Replace("时间：", "会议时间：", StringComparison.Ordinal));
        Assert.Contains("保留\tagenda.md", Run("templates", "export", "--out", own.FullName).Output, StringComparison.Ordinal);
        Assert.Equal(3, Run("congress", "papers", Sample("congress/full-university.json"), "--templates", own.FullName, "--format", "md", "--out", _folder.FullName).Exit);
        Assert.Contains("会议时间：", File.ReadAllText(Path.Combine(_folder.FullName, "议程.md")), StringComparison.Ordinal);

        File.WriteAllText(agenda, shipped.Replace("{{ day }}", "{{ daay }}", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(own.FullName, "notise.md"), "甲");
        var (exit, output, error) = Run("templates", "lint", own.FullName);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("agenda.md 第7行第7列：没有 daay 这个名称，是否想写 day「时间：{{ daay }}」", error, StringComparison.Ordinal);
        Assert.Contains("是否想写 notice.md", error, StringComparison.Ordinal);
        Assert.Contains("agenda.md line 7 column 7: there is no name daay; day may be meant", Run("templates", "lint", own.FullName, "--lang", "en").Error, StringComparison.Ordinal);
        foreach (var command in new string[][] { ["report", Sample("full-university.json")], ["papers", "make", Sample("full-university.json")], ["seal", "papers", Sample("seal/union-seal.jsonl")], ["year", "papers", Sample("full-university.year.jsonl")] })
        {
            var target = Path.Combine(_folder.FullName, "nothing");
            var (refused, _, why) = Run([.. command, "--templates", own.FullName, "--out", target]);
            Assert.Equal(2, refused);
            Assert.Contains("第7行第7列", why, StringComparison.Ordinal);
            Assert.False(Directory.Exists(target));
        }
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(PapersCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

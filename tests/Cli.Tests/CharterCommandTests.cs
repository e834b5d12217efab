using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using UnionGovernance.Charters;

namespace UnionGovernance.Cli.Tests;

public sealed class CharterCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void One_dossier_gives_a_charter_for_each_union_and_writes_over_none()
    {
        var dossier = Write("dossier.json", $$"""{ "records": [ {{Record("虚构江南大学", "studentUnion", "school")}}, {{Record("虚构江南大学", "graduateUnion", "school")}}, {{Record("虚构江南大学", "studentUnion", "college", "文学院")}} ] }""");
        var target = Path.Combine(_folder.FullName, "charters");

        Assert.Equal((0, "01-虚构江南大学学生会.json\n02-虚构江南大学研究生会.json\n03-虚构江南大学文学院学生会.json\n", string.Empty), Run("charter", "draw", dossier, "--charter", Sample("charter/full-university.json"), "--out", target));
        Assert.Equal(File.ReadAllText(Sample("charter/full-university.json")), File.ReadAllText(Path.Combine(target, "01-虚构江南大学学生会.json")));
        Assert.Equal("文学院", JsonNode.Parse(File.ReadAllText(Path.Combine(target, "03-虚构江南大学文学院学生会.json")))!["terms"]!["college"]!.GetValue<string>());
        Assert.Equal(2, Run("charter", "draw", dossier, "--charter", Sample("charter/full-university.json"), "--out", target).Exit);
    }

    [Fact]
    public void A_record_of_another_school_stops_the_drawing()
    {
        var target = Path.Combine(_folder.FullName, "charters");
        var (exit, _, error) = Run("charter", "draw", Write("record.json", Record("另一所大学", "studentUnion", "school")), "--charter", Sample("charter/full-university.json"), "--out", target);

        Assert.Equal(1, exit);
        Assert.Contains("另一所大学：不是虚构江南大学的组织", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(target));
    }

    /// <summary>What the rules refuse is refused, and what no rule speaks of is bad input, as everywhere.</summary>
    [Fact]
    public void A_looser_charter_is_refused_and_a_college_s_cannot_be_drawn_from()
    {
        var record = Write("record.json", Record("虚构江南大学", "studentUnion", "school"));
        var looser = Charter("looser.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "staff": 45 }""");
        var college = Charter("college.json", """{ "school": "虚构江南大学", "college": "文学院", "kind": "studentUnion", "level": "college" }""");

        Assert.Equal(1, Run("charter", "draw", record, "--charter", looser, "--out", Path.Combine(_folder.FullName, "a")).Exit);
        Assert.Equal(2, Run("charter", "draw", record, "--charter", college, "--out", Path.Combine(_folder.FullName, "b")).Exit);
    }

    /// <summary>A satisfaction of nought per cent is asked of everybody and of nobody.</summary>
    [Fact]
    public void A_term_that_nobody_can_break_is_a_flaw()
    {
        var (exit, output, _) = Run("charter", "check", Charter("idle.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "satisfactionIndex": "0%" }"""));

        Assert.Equal(1, exit);
        Assert.Contains("约定有缺陷\t没有组织会不符合：", output, StringComparison.Ordinal);
    }

    /// <summary>A charter is an overlay: where it is stricter it holds, elsewhere the table, and what the table does not ask stands beside it.</summary>
    [Fact]
    public void What_holds_for_a_union_is_the_stricter_of_table_and_charter()
    {
        var (exit, output, error) = Run("charter", "table", Charter("strict.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "staff": 30 }"""));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("\n3\t工作人员人数不超过30人\t《虚构江南大学学生会章程》\n", output, StringComparison.Ordinal);
        Assert.Contains("\t2023—2024学年自评表（校级）\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_looser_charter_is_laid_over_no_table()
    {
        var (exit, output, _) = Run("charter", "table", Charter("looser.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "staff": 45 }"""), "--lang", "en");

        Assert.Equal(1, exit);
        Assert.Contains("is looser than \"At most 40 staff", output, StringComparison.Ordinal);
    }

    /// <summary>What the school's charter says of its colleges' unions holds for a college whose own charter says more than that.</summary>
    [Fact]
    public void For_a_college_the_charter_of_its_school_is_laid_over_the_table_too()
    {
        var school = Charter("school.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "collegeStaff": 20 }""");
        var (exit, output, error) = Run("charter", "table", Charter("college.json", """{ "school": "虚构江南大学", "college": "文学院", "kind": "studentUnion", "level": "college", "staff": 25 }"""), "--under", school);

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("工作人员人数不超过20人\t《虚构江南大学学生会章程》\n", output, StringComparison.Ordinal);
    }

    /// <summary>What a new charter lists is where it stands in the file: written there, it is read.</summary>
    [Fact]
    public void A_new_charter_lists_where_in_the_file_each_term_stands()
    {
        var file = Path.Combine(_folder.FullName, "new.json");
        var (exit, output, _) = Run("charter", "new", file, "--school", "虚构江南大学");

        Assert.Equal(0, exit);
        Assert.Contains("/terms/congress/election\t", output, StringComparison.Ordinal);
        Assert.Contains("/terms/staff、/terms/largeGround\t", output, StringComparison.Ordinal);
        var schema = File.ReadAllText(Sample("../schemas/charter.schema.json"));
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static l => l.Contains('\t')).SelectMany(static l => l.Split('\t')[0].Split('、')), p => Assert.Contains($"\"{p[(p.LastIndexOf('/') + 1)..]}\"", schema, StringComparison.Ordinal));
    }

    [Fact]
    public void A_college_looser_than_its_school_is_not_met()
    {
        var school = Charter("school.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "collegeStaff": 25 }""");
        var college = Charter("college.json", """{ "school": "虚构江南大学", "college": "文学院", "kind": "studentUnion", "level": "college" }""");

        var (exit, output, _) = Run("charter", "check", college, "--under", school);
        Assert.Equal(1, exit);
        Assert.Contains("不予认可\tcharter.not-looser", output, StringComparison.Ordinal);
        Assert.Contains("30人", output, StringComparison.Ordinal);
        Assert.Contains("25人", output, StringComparison.Ordinal);
        Assert.Equal(3, Run("charter", "check", college).Exit);
        Assert.Equal(2, Run("charter", "check", school, "--under", college).Exit);
    }

    /// <summary>Every article has a line: judged, with its verdict, or not, and why.</summary>
    [Fact]
    public void A_record_is_judged_by_every_article_or_it_is_said_by_which_it_was_not()
    {
        var lines = Run("charter", "check", Sample("charter/full-university.json"), "--record", Sample("full-university.json")).Output.Split('\n').Where(static l => l.StartsWith('第')).ToList();
        var articles = CharterOutline.Of(CharterFile.Read(File.ReadAllBytes(Sample("charter/full-university.json"))).Value!.Terms);

        Assert.Equal(articles.Articles.Select(a => articles.NumberOf(a.Label)), lines.Select(static l => l.Split('\t')[0]).Distinct());
        Assert.Contains("第四十二条\t不符合\t秋季学期开展过述职评议，且春季学期开展过述职评议，且本学年述职评议次数不少于2次\t秋季学期开展过述职评议：否；春季学期开展过述职评议：是；本学年述职评议次数：1次", lines);
        Assert.Contains(lines, static l => l.StartsWith("第三十七条\t不符合\t所设职务仅限主席团成员、轮值执行主席、工作部门成员、部长、副部长、干事\t", StringComparison.Ordinal) && l.Contains("涉及：", StringComparison.Ordinal) && l.Contains("秘书长助理", StringComparison.Ordinal));
        Assert.Contains("第十三条\t不按记录评估\t学生代表大会\t没有章程自己的数目；有关规则由指标表第11项评估", lines);
        Assert.Contains("第五十五条\t不按记录评估\t移交公章须几名监交人；销毁停用的公章须几名监销人\t记录中没有与它对照的事实，属于公章登记簿所记的事", lines);
        Assert.DoesNotContain("不按记录评估", Run("charter", "check", Sample("charter/full-university.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_congress_runs_on_the_charter_and_a_disagreement_is_told()
    {
        var (congress, charter) = (Sample("congress/full-university.json"), Sample("charter/full-university.json"));
        Assert.Equal(Run("congress", "quota", congress), Run("congress", "quota", congress, "--charter", charter));

        var plain = JsonNode.Parse(File.ReadAllText(congress))!.AsObject();
        plain.Remove("terms");
        var without = Write("congress.json", plain.ToJsonString());
        Assert.NotEqual(Run("congress", "quota", congress).Output, Run("congress", "quota", without).Output);
        Assert.Equal(Run("congress", "quota", congress), Run("congress", "quota", without, "--charter", charter));

        var other = Charter("other.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "congress": { "seconders": 2 } }""");
        var (exit, output, error) = Run("congress", "quota", congress, "--charter", other);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("每个选举单位的保底名额：大会文件写“每个选举单位不少于3名”，章程写“每个选举单位都有代表”", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_is_used_on_the_charter_s_terms()
    {
        var target = Path.Combine(_folder.FullName, "register.jsonl");
        var strict = Charter("strict.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "seal": { "handoverWitnesses": 9 } }""");
        var looser = Charter("looser.json", """{ "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "staff": 45 }""");

        string[] import = ["seal", "import", Sample("seal/union-acts.jsonl"), "--seal", "虚构江南大学学生会", "--out", target];
        Assert.Equal(0, Run([.. import, "--charter", Sample("charter/full-university.json")]).Exit);
        var (exit, output, _) = Run([.. import, "--charter", strict]);
        Assert.Equal(2, exit);
        Assert.Contains("至少须9名", output, StringComparison.Ordinal);
        Assert.Equal(2, Run([.. import, "--charter", looser]).Exit);
        Assert.Contains("charter.not-looser", Run([.. import, "--charter", looser]).Error, StringComparison.Ordinal);
    }

    private static string Record(string school, string kind, string level, string? college = null) =>
        $$"""{ "school": "{{school}}",{{(college is null ? "" : $" \"college\": \"{college}\",")}} "kind": "{{kind}}", "level": "{{level}}", "academicYear": "2024-2025" }""";

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run([.. arguments, "--ids"], new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(CharterCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!, "samples", name);

    private string Charter(string name, string terms) => Write(name, $$"""{ "terms": {{terms}} }""");

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}

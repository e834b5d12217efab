using System.Reflection;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

public sealed class PapersCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_record_and_a_charter_give_five_papers_in_three_forms()
    {
        var (exit, output, error) = Run("papers", "make", Sample("full-university.json"), "--charter", Sample("charter/full-university.json"), "--out", _folder.FullName);

        Assert.Equal((3, string.Empty), (exit, error));
        Assert.Equal(15, _folder.GetFiles().Length);
        Assert.Contains("待填\t落款日期", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_paper_in_one_form_can_be_had()
    {
        Assert.Equal(3, Run("papers", "make", Sample("full-university.json"), "--paper", "disclosure", "--format", "docx", "--out", _folder.FullName).Exit);
        Assert.Equal("disclosure.docx", Assert.Single(_folder.GetFiles()).Name);
    }

    [Fact]
    public void A_charter_that_is_looser_than_what_binds_is_refused_with_both_values()
    {
        var file = Path.Combine(_folder.FullName, "charter.json");
        File.WriteAllText(file, """{ "terms": { "school": "虚构江南大学", "kind": "studentUnion", "level": "school", "presidium": 7 } }""");

        var (exit, output, _) = Run("charter", "check", file);
        Assert.Equal(1, exit);
        Assert.Contains("主席团人数不超过7人”，宽于“主席团不超过5人", output, StringComparison.Ordinal);
        var (made, said, _) = Run("papers", "make", Sample("full-university.json"), "--charter", file, "--paper", "charter", "--out", _folder.FullName);
        Assert.Equal(1, made);
        Assert.Contains("不予认可\tcharter.not-looser", said, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles("charter.md"));
    }

    [Fact]
    public void A_charter_is_started_checked_and_compared()
    {
        var file = Path.Combine(_folder.FullName, "new.json");
        var (exit, output, _) = Run("charter", "new", file, "--school", "虚构江南大学");
        Assert.Equal(0, exit);
        Assert.Contains("structure.staff\t工作人员最多几人\t默认：", output, StringComparison.Ordinal);
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
        Assert.Contains("/terms/kind", error, StringComparison.Ordinal);
        Assert.Contains("是否想写 staff", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_paper_is_listed()
    {
        var (exit, output, _) = Run("papers", "list", "--lang", "en");

        Assert.Equal(0, exit);
        Assert.Equal(18, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("disclosure\tyearly disclosure", output, StringComparison.Ordinal);
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

using System.Reflection;
using System.Text.Json;
using NodaTime;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli.Tests;

public sealed class SealCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_sample_is_proved_by_its_checkpoint_and_without_one_the_tail_is_not()
    {
        var (exit, output, error) = Run("seal", "verify", Sample("union-seal.jsonl"), "--checkpoint", Sample("union-checkpoint.json"));
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("共31条，全部与核对点相符", output, StringComparison.Ordinal);

        (exit, output, _) = Run("seal", "verify", Sample("union-seal.jsonl"), "--lang", "en");
        Assert.Equal(3, exit);
        Assert.Contains("the tail is not provable", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tampered_register_is_not_met_and_names_the_entry_in_both_forms()
    {
        var file = Write("tampered.jsonl", File.ReadAllText(Sample("union-seal.jsonl")).Replace("\"copies\":24", "\"copies\":34", StringComparison.Ordinal));

        var (exit, output, _) = Run("seal", "verify", file);
        Assert.Equal(1, exit);
        Assert.Contains("有问题\t第10条\t内容与摘要不符", output, StringComparison.Ordinal);

        var (again, json, _) = Run("seal", "verify", file, "--format", "json");
        var bad = JsonDocument.Parse(json).RootElement.GetProperty("firstBad");
        Assert.Equal((1, 10, "altered"), (again, bad.GetProperty("place").GetInt32(), bad.GetProperty("fault").GetString()));
    }

    [Fact]
    public void An_entry_that_breaks_a_rule_is_named_beside_a_chain_that_holds()
    {
        var register = SealRegister.Begin("某校学生会", new SealTerms { HandoverWitnesses = 0 }, new LocalDate(2025, 9, 1));
        foreach (var act in SealActsFile.Read(File.ReadAllBytes(Sample("union-acts.jsonl"))).Value!)
        {
            Assert.Empty(register.Enter(act is HandedOver handover ? handover with { Witnesses = [] } : act));
        }

        var file = Path.Combine(_folder.FullName, "unwatched.jsonl");
        File.WriteAllBytes(file, SealRegisterFile.Write(register.Entries));

        var (exit, output, _) = Run("seal", "verify", file);
        Assert.Equal(3, exit);
        Assert.Contains("不合规定\t第28条\tseal.handover-witnessed", output, StringComparison.Ordinal);

        var refused = JsonDocument.Parse(Run("seal", "verify", file, "--format", "json").Output).RootElement.GetProperty("refused")[0];
        Assert.Equal((28, "seal.handover-witnessed"), (refused.GetProperty("place").GetInt32(), refused.GetProperty("refusals")[0].GetProperty("rule").GetString()));
        Assert.Empty(JsonDocument.Parse(Run("seal", "verify", Sample("union-seal.jsonl"), "--format", "json").Output).RootElement.GetProperty("refused").EnumerateArray());
    }

    [Theory]
    [InlineData("两\n行")]
    [InlineData("某校学生会 ")]
    public void A_name_that_a_register_cannot_bear_is_bad_input(string name)
    {
        var (exit, _, error) = Run("seal", "import", Sample("union-acts.jsonl"), "--seal", name, "--out", Path.Combine(_folder.FullName, "x.jsonl"));

        Assert.Equal(2, exit);
        Assert.Contains("--seal", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_checkpoint_or_no_file_is_bad_input()
    {
        Assert.Equal(2, Run("seal", "verify", Sample("union-seal.jsonl"), "--checkpoint", Write("c.json", """{"seal":"某校","count":-1}""")).Exit);
        Assert.Equal(2, Run("seal", "verify", Sample("nothing.jsonl")).Exit);
        Assert.Equal(2, Run("seal", "checkpoint", Write("empty.jsonl", string.Empty)).Exit);
    }

    [Fact]
    public void Acts_are_imported_into_the_register_that_they_came_from()
    {
        var (acts, register) = (Path.Combine(_folder.FullName, "acts.jsonl"), Path.Combine(_folder.FullName, "register.jsonl"));

        Assert.Equal(0, Run("seal", "export", Sample("union-seal.jsonl"), "--out", acts).Exit);
        Assert.Equal(File.ReadAllText(Sample("union-acts.jsonl")), File.ReadAllText(acts));
        Assert.Equal(0, Run("seal", "import", acts, "--seal", "虚构江南大学学生会", "--out", register).Exit);
        Assert.Equal(File.ReadAllBytes(Sample("union-seal.jsonl")), File.ReadAllBytes(register));
    }

    [Fact]
    public void An_act_that_a_rule_refuses_is_named_and_nothing_is_written()
    {
        var target = Path.Combine(_folder.FullName, "longer.jsonl");
        var acts = Write("more.jsonl", """{"at":"2025-06-06T09:00:00","act":"stamped","request":"2025-007","by":"沈知微","copies":1}""");

        var (exit, output, _) = Run("seal", "import", acts, "--into", Sample("union-seal.jsonl"), "--out", target);

        Assert.Equal(1, exit);
        Assert.Contains("seal.by-its-custodian", output, StringComparison.Ordinal);
        Assert.Contains("沈知微已不再保管公章，保管人是陆清和", output, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
        Assert.Equal(2, Run("seal", "import", acts, "--out", target).Exit);
    }

    [Fact]
    public void A_bad_register_is_not_continued_and_gives_no_checkpoint()
    {
        var bad = Write("cut.jsonl", string.Concat(File.ReadLines(Sample("union-seal.jsonl")).Where((_, i) => i != 3).Select(l => $"{l}\n")));
        var acts = Write("more.jsonl", """{"at":"2025-06-06T09:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""");

        Assert.Equal(1, Run("seal", "import", acts, "--into", bad, "--out", Path.Combine(_folder.FullName, "x.jsonl")).Exit);
        Assert.Equal(1, Run("seal", "checkpoint", bad).Exit);
    }

    /// <summary>One changed figure must not be vouched for by a sheet that prints the head of the sound chain.</summary>
    [Fact]
    public void No_paper_is_written_from_a_broken_register()
    {
        var file = Write("tampered.jsonl", File.ReadAllText(Sample("union-seal.jsonl")).Replace("\"copies\":24", "\"copies\":34", StringComparison.Ordinal));
        var into = Path.Combine(_folder.FullName, "papers");

        var (exit, _, error) = Run("seal", "papers", file, "--out", into);

        Assert.Equal(2, exit);
        Assert.Contains("第10条：", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(into) && Directory.EnumerateFileSystemEntries(into).Any());
    }

    /// <summary>A date that someone moved must not accuse all who acted after it.</summary>
    [Fact]
    public void From_the_first_bad_entry_on_nobody_is_accused()
    {
        var lines = File.ReadAllLines(Sample("union-seal.jsonl"));
        lines[9] = lines[9].Replace("\"at\":\"202", "\"at\":\"209", StringComparison.Ordinal);
        var file = Write("moved.jsonl", string.Join('\n', lines) + "\n");

        var (exit, output, _) = Run("seal", "verify", file);

        Assert.Equal(1, exit);
        Assert.Contains("未判\t第10条起", output, StringComparison.Ordinal);
        Assert.DoesNotContain("不合规定", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_papers_of_the_sample_are_written()
    {
        var (exit, output, _) = Run("seal", "papers", Sample("union-seal.jsonl"), "--out", _folder.FullName);

        Assert.Equal(0, exit);
        Assert.Contains("写出\t公章移交记录-虚构江南大学学生会-2025年5月20日", output, StringComparison.Ordinal);
        Assert.Equal(["公章遗失声明-虚构江南大学学生会-2025年3月11日.docx", "公章遗失声明-虚构江南大学学生会-2025年3月11日.html", "公章遗失声明-虚构江南大学学生会-2025年3月11日.md"], _folder.GetFiles("公章遗失声明-*").Select(f => f.Name).Order());
    }

    [Fact]
    public void A_checkpoint_is_of_the_day_on_which_it_is_printed()
    {
        var printed = JsonDocument.Parse(Run("seal", "checkpoint", Sample("union-seal.jsonl")).Output).RootElement;

        Assert.Equal(("2025-09-01", 31), (printed.GetProperty("on").GetString(), printed.GetProperty("count").GetInt32()));
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(SealCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", "seal", name);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}

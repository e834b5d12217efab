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
        Assert.Contains("共37条，全部与核对点相符", output, StringComparison.Ordinal);

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
        Assert.Contains("有问题\t第10条\t内容与校验值不符", output, StringComparison.Ordinal);

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
            Assert.True(register.Enter(act is HandedOver handover ? handover with { Witnesses = [] } : act).IsClear);
        }

        var file = Path.Combine(_folder.FullName, "unwatched.jsonl");
        File.WriteAllBytes(file, SealRegisterFile.Write(register.Entries));

        var (exit, output, _) = Run("seal", "verify", file);
        Assert.Equal(3, exit);
        Assert.Contains("不合规定\t第31条\tseal.handover-witnessed", output, StringComparison.Ordinal);

        var found = JsonDocument.Parse(Run("seal", "verify", file, "--format", "json").Output).RootElement.GetProperty("findings")[0];
        Assert.Equal((31, "seal.handover-witnessed", false), (found.GetProperty("entry").GetInt32(), found.GetProperty("rule").GetString(), found.TryGetProperty("reason", out _)));
        Assert.Empty(JsonDocument.Parse(Run("seal", "verify", Sample("union-seal.jsonl"), "--format", "json").Output).RootElement.GetProperty("findings").EnumerateArray());
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

    /// <summary>A register without entries has no seal.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Of_no_acts_no_register_is_made(string acts)
    {
        var target = Path.Combine(_folder.FullName, "x.jsonl");
        foreach (var onto in new[] { new[] { "--seal", "虚构大学学生会" }, ["--into", Sample("union-seal.jsonl")] })
        {
            var (exit, _, error) = Run(["seal", "import", Write("none.jsonl", acts), .. onto, "--out", target]);

            Assert.Equal(2, exit);
            Assert.Contains("none.jsonl", error, StringComparison.Ordinal);
            Assert.False(File.Exists(target));
        }
    }

    /// <summary>That nobody entered a document's SHA-256 is asked, and keeps nobody from entering the request.</summary>
    [Fact]
    public void A_request_without_its_document_s_digest_is_entered_and_asked_about()
    {
        var target = Path.Combine(_folder.FullName, "x.jsonl");
        var acts = Write("asked.jsonl", """{"at":"2025-08-20T09:00:00","act":"useRequested","request":"2025-099","applicant":"赵知行","document":"证明","copies":1,"purpose":"办理手续"}""" + "\n");
        var (exit, output, _) = Run("seal", "import", acts, "--into", Sample("union-seal.jsonl"), "--out", target);

        Assert.Equal(0, exit);
        Assert.Contains("存疑\t2025-08-20T09:00:00\t未写明文件内容的 SHA-256", output, StringComparison.Ordinal);
        Assert.DoesNotContain("不合规定", output, StringComparison.Ordinal);
        Assert.Contains("存疑\t第38条\t未写明文件内容的 SHA-256", Run("seal", "verify", target).Output, StringComparison.Ordinal);
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
    public void An_act_against_a_rule_is_told_and_entered_with_a_reason_only()
    {
        var target = Path.Combine(_folder.FullName, "longer.jsonl");
        const string Act = """{"at":"2025-06-06T09:00:00","act":"stamped","request":"2025-007","by":"沈知微","copies":1}""";

        var (exit, output, error) = Run("seal", "import", Write("more.jsonl", Act), "--into", Sample("union-seal.jsonl"), "--out", target);
        Assert.Equal(2, exit);
        Assert.Contains("不合规定\t2025-06-06T09:00:00\tseal.by-its-custodian", output, StringComparison.Ordinal);
        Assert.Contains("沈知微已不再保管公章，保管人是陆清和", output, StringComparison.Ordinal);
        Assert.Contains("reasonAgainstRule", error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
        Assert.Equal(2, Run("seal", "import", Write("more.jsonl", Act), "--out", target).Exit);

        var reasoned = Write("reasoned.jsonl", Act.Replace("}", ",\"reasonAgainstRule\":\"陆清和在外实习\"}", StringComparison.Ordinal));
        (exit, output, _) = Run("seal", "import", reasoned, "--into", Sample("union-seal.jsonl"), "--out", target, "--lang", "en");
        Assert.Equal(0, exit);
        Assert.Contains("against a rule\t2025-06-06T09:00:00\tseal.by-its-custodian", output, StringComparison.Ordinal);
        Assert.Contains("reason: 陆清和在外实习", output, StringComparison.Ordinal);

        var found = JsonDocument.Parse(Run("seal", "verify", target, "--format", "json").Output).RootElement.GetProperty("findings")[0];
        Assert.Equal((38, "陆清和在外实习"), (found.GetProperty("entry").GetInt32(), found.GetProperty("reason").GetString()));
    }

    /// <summary>Whatever the reason, a seal that was not taken out does not come back.</summary>
    [Fact]
    public void An_act_that_contradicts_what_came_before_is_refused_whatever_the_reason()
    {
        var target = Path.Combine(_folder.FullName, "longer.jsonl");
        var acts = Write("more.jsonl", """{"at":"2025-06-06T09:00:00","act":"returned","by":"李","to":"陆清和","reasonAgainstRule":"补登"}""");

        var (exit, output, error) = Run("seal", "import", acts, "--into", Sample("union-seal.jsonl"), "--out", target);

        Assert.Equal(1, exit);
        Assert.Contains("不予认可（自相矛盾，或与前文矛盾），没有写出登记簿", error, StringComparison.Ordinal);
        Assert.StartsWith("不予认可\t2025-06-06T09:00:00\tseal.in-order\t", output, StringComparison.Ordinal);
        Assert.Contains("公章没有外带", output, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    /// <summary>The register's facts, and what was done against a rule, enter the record of its year, each once; the report then names them.</summary>
    [Fact]
    public void A_register_enters_the_record_with_what_is_against_a_rule()
    {
        var acts = Write("more.jsonl", """{"at":"2025-06-06T09:00:00","act":"stamped","request":"2025-007","by":"沈知微","copies":1,"reasonAgainstRule":"陆清和在外实习"}""");
        var (register, record) = (Path.Combine(_folder.FullName, "longer.jsonl"), Path.Combine(_folder.FullName, "record.json"));
        Assert.Equal(0, Run("seal", "import", acts, "--into", Sample("union-seal.jsonl"), "--out", register).Exit);
        var before = Write("before.json", """{"school":"虚构江南大学","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}""");

        var (exit, output, error) = Run("seal", "enter", register, before, "--out", record, "--sheets-signed", "yes");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("不合规定\t2025-06-06　用印　沈知微已不再保管公章", output, StringComparison.Ordinal);
        var entered = JsonDocument.Parse(File.ReadAllText(record)).RootElement;
        Assert.True(entered.GetProperty("seal").GetProperty("namedCustodian").GetBoolean());
        Assert.True(entered.GetProperty("seal").GetProperty("registeredAndSigned").GetBoolean());
        Assert.All(entered.GetProperty("breaches").EnumerateArray(), static b => Assert.Equal("陆清和在外实习", b.GetProperty("reason").GetString()));
        var breaches = entered.GetProperty("breaches").GetArrayLength();
        Assert.Contains("seal.by-its-custodian", Run("assess", record).Output, StringComparison.Ordinal);

        // Again, and into a record of another year.
        var again = Path.Combine(_folder.FullName, "again.json");
        Assert.Equal(0, Run("seal", "enter", register, record, "--out", again).Exit);
        Assert.Equal(breaches, JsonDocument.Parse(File.ReadAllText(again)).RootElement.GetProperty("breaches").GetArrayLength());
        (exit, output, _) = Run("seal", "enter", register, Write("other.json", """{"school":"虚构江南大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","asOf":"2025-06-30"}"""), "--out", Path.Combine(_folder.FullName, "other-record.json"), "--lang", "en");
        Assert.Equal(0, exit);
        Assert.Contains($"{breaches} more are outside the record's academic year", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seal_of_another_school_is_asked_about()
    {
        var record = Write("other.json", """{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025"}""");

        var (exit, _, error) = Run("seal", "enter", Sample("union-seal.jsonl"), record, "--out", Path.Combine(_folder.FullName, "x.json"));

        Assert.Equal(0, exit);
        Assert.Contains("存疑\t公章“虚构江南大学学生会”的名称不以记录的学校“某校”开头", error, StringComparison.Ordinal);
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

        Assert.Equal(("2025-09-01", 37), (printed.GetProperty("on").GetString(), printed.GetProperty("count").GetInt32()));
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run([.. arguments, "--ids"], new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
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

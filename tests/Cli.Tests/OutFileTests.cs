using System.Diagnostics;
using System.Reflection;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;

namespace UnionGovernance.Cli.Tests;

/// <summary>Files are written whole, all or none, and over no other unless that was asked for; over a register never.</summary>
public sealed class OutFileTests : IDisposable
{
    private static string Root { get; } = Path.GetFullPath(typeof(OutFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!);

    private static Paper Paper { get; } = SelfAssessmentReport.Write(RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(Sample("xianning-2020.json"))).Value!, new LocalDate(2025, 6, 30)).Assessment!).Paper!;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A slip of the hand: the file that is read is named once more, and what was asked for is another thing than what stands there.</summary>
    [Theory]
    [InlineData("full-university.year.jsonl", "year", "replay", "GIVEN")]
    [InlineData("congress/full-university.json", "congress", "enter", "GIVEN", "full-university.json")]
    [InlineData("full-university.json", "assess", "FOLDER", "--format", "xlsx")]
    public void What_is_read_is_never_written_over_whatever_is_asked(string sample, params string[] asked)
    {
        var given = At("given" + Path.GetExtension(sample));
        File.Copy(Sample(sample), given);
        string[] arguments = [.. asked.Select(a => a == "GIVEN" ? given : a == "FOLDER" ? _folder.FullName : File.Exists(Sample(a)) ? Sample(a) : a)];

        foreach (var target in (string[])[given, Path.Combine(_folder.FullName, ".", Path.GetFileName(given))])
        {
            var (exit, _, error) = Run([.. arguments, "--out", target, "--force"]);
            Assert.Equal(2, exit);
            Assert.Contains("就是读入的文件", error, StringComparison.Ordinal);
        }

        Assert.Equal(File.ReadAllBytes(Sample(sample)), File.ReadAllBytes(given));
    }

    [Fact]
    public void A_database_is_never_written_over_whatever_is_asked()
    {
        var database = At("province.db");
        Assert.Equal(0, Run("store", "put", Sample("full-university.json"), "--store", database).Exit);
        var kept = File.ReadAllBytes(database);

        foreach (var asked in (string[][])[["seal", "export", Sample("seal/union-seal.jsonl")], ["year", "replay", Sample("full-university.year.jsonl")]])
        {
            var (exit, _, error) = Run([.. asked, "--out", database, "--force"]);
            Assert.Equal(2, exit);
            Assert.Contains("是一个数据库", error, StringComparison.Ordinal);
        }

        Assert.Equal(kept, File.ReadAllBytes(database));
    }

    [Theory]
    [InlineData("year", "replay", "full-university.year.jsonl")]
    [InlineData("congress", "enter", "congress/full-university.json", "full-university.json")]
    [InlineData("seal", "export", "seal/union-seal.jsonl")]
    [InlineData("assess", "--format", "xlsx", "SAMPLES")]
    public void A_file_that_is_there_is_left_with_one_sentence_and_goes_where_that_is_asked_for(params string[] asked)
    {
        var target = At("there.txt");
        File.WriteAllText(target, "written by hand");
        string[] arguments = [.. asked.Select(static a => a == "SAMPLES" || File.Exists(Sample(a)) ? Sample(a == "SAMPLES" ? string.Empty : a) : a), "--out", target];

        var (exit, _, error) = Run(arguments);
        Assert.Equal(2, exit);
        Assert.Contains("there.txt：已有这个文件，没有改动；要换掉它，请加 --force\n", error, StringComparison.Ordinal);
        Assert.Equal("written by hand", File.ReadAllText(target));

        Assert.Contains("there.txt: is there already and was left as it was; add --force to write over it\n", Run([.. arguments, "--lang", "en"]).Error, StringComparison.Ordinal);
        Run([.. arguments, "--force"]);
        Assert.NotEqual("written by hand", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(_folder.FullName));
    }

    /// <summary>What is read is there, so it is not written over either.</summary>
    [Theory]
    [InlineData("full-university.year.jsonl", "year", "replay", "IT")]
    [InlineData("full-university.json", "congress", "enter", "congress/full-university.json", "IT")]
    [InlineData("congress/full-university.json", "congress", "enter", "IT", "full-university.json")]
    [InlineData("seal/union-seal.jsonl", "seal", "export", "IT")]
    [InlineData("seal/union-acts.jsonl", "seal", "import", "IT", "--seal", "虚构江南大学学生会")]
    public void No_command_writes_over_what_it_reads(string sample, params string[] asked)
    {
        var own = At("own");
        File.Copy(Sample(sample), own);

        var (exit, _, error) = Run([.. asked.Select(a => a == "IT" ? own : File.Exists(Sample(a)) ? Sample(a) : a), "--out", own]);

        Assert.Equal(2, exit);
        Assert.Contains("own：", error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Sample(sample)), File.ReadAllBytes(own));
    }

    /// <summary>A register is evidence: not even one whose entries no longer hold goes, whatever is asked.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_command_writes_over_a_register(bool tampered)
    {
        var register = At("register.jsonl");
        var before = File.ReadAllText(Sample("seal/union-seal.jsonl"));
        File.WriteAllText(register, before = tampered ? before.Replace("虚构江南市印章刻制中心", "别处", StringComparison.Ordinal) : before);
        string[][] commands =
        [
            ["seal", "import", Sample("seal/union-acts.jsonl"), "--seal", "虚构江南大学学生会", "--out", register],
            ["seal", "export", Sample("seal/union-seal.jsonl"), "--out", register, "--force"],
            ["year", "replay", Sample("full-university.year.jsonl"), "--out", register, "--force"],
            ["record", "new", register, "--year", "2024"],
        ];

        Assert.All(commands, command =>
        {
            var (exit, _, error) = Run(command);
            Assert.Equal((2, "register.jsonl：是公章登记簿，任何命令都不覆盖登记簿，请另取一个文件名"), (exit, error.TrimEnd()));
            Assert.Equal(before, File.ReadAllText(register));
        });
    }

    [Fact]
    public void One_paper_that_cannot_be_written_leaves_the_folder_as_it_was()
    {
        File.WriteAllText(At("c.md"), "written by hand");
        File.WriteAllText(At("a.md"), "older");
        using var error = new StringWriter();

        Assert.False(Files().Write(_folder, [("a", Paper), ("b", Paper), ("c", Paper)], force: false, new(Language.Chinese), TextWriter.Null, error));
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(("older", "written by hand", 2), (File.ReadAllText(At("a.md")), File.ReadAllText(At("c.md")), _folder.GetFiles().Length));

        Directory.CreateDirectory(At("d.md"));
        Assert.False(Files().Write(_folder, [("a", Paper), ("b", Paper), ("d", Paper)], force: true, new(Language.Chinese), TextWriter.Null, error));
        Assert.Equal(("older", 2), (File.ReadAllText(At("a.md")), _folder.GetFiles().Length));

        Assert.True(Files().Write(_folder, [("a", Paper), ("b", Paper), ("c", Paper)], force: true, new(Language.Chinese), TextWriter.Null, error));
        Assert.All(["a", "b", "c"], n => Assert.Equal(Paper.Markdown, File.ReadAllText(At($"{n}.md"))));
        Assert.Equal(3, _folder.GetFiles().Length);
    }

    /// <summary>What a link leads to is written, the link stays, and who may read the file stays so.</summary>
    [Fact]
    public void A_link_stays_and_nobody_more_may_read_what_was_written_over()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(At("real.json"), "older");
        File.SetUnixFileMode(At("real.json"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(At("link.json"), "real.json");

        Assert.Equal(0, Run("year", "replay", Sample("full-university.year.jsonl"), "--out", At("link.json"), "--force").Exit);

        Assert.Equal("real.json", new FileInfo(At("link.json")).LinkTarget);
        Assert.Equal(File.ReadAllText(Sample("full-university.json")), File.ReadAllText(At("real.json")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("real.json")));
        Assert.Equal(2, Run("year", "replay", Sample("full-university.year.jsonl"), "--out", "/dev/null", "--force").Exit);
    }

    /// <summary>Every write of a run meets a full disk in its turn: what was there stays, nothing half-done is found, and the cause is named.</summary>
    [Fact]
    public void A_full_disk_leaves_what_was_there_and_is_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var disk = Directory.CreateDirectory(At("disk")).FullName;
        var tool = typeof(CommandLine).Assembly.Location;
        var script = $"""
            mount -t tmpfs -o size=64k none '{disk}' || exit 99
            printf older > '{disk}/record.json'; head -c 40000 /dev/zero > '{disk}/ballast'
            dotnet '{tool}' year replay '{Sample("full-university.year.jsonl")}' --out '{disk}/record.json' --force; echo "exit $?"
            cat '{disk}/record.json'; echo; ls -A '{disk}'
            dotnet '{tool}' papers make '{Sample("full-university.json")}' --out '{disk}/papers'; echo "exit $?"
            ls -A '{disk}'
            """;
        var (exit, output, error) = Shell(Environment.IsPrivilegedProcess ? script : $"unshare -rm sh -c \"{script.Replace("$", "\\$", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        if (Environment.IsPrivilegedProcess)
        {
            Shell($"umount '{disk}'");
        }

        Assert.SkipWhen(exit is 99 or 1, "no small disk can be mounted here: neither root nor user namespaces");
        Assert.Equal("exit 2\nolder\nballast\nrecord.json\nexit 2\nballast\nrecord.json\n", output);
        Assert.Equal(2, error.Split("磁盘已满，什么也没有写出\n").Length - 1);
    }

    /// <summary>The reader went away, as <c>head</c> does: that is no error of ours.</summary>
    [Fact]
    public void A_closed_pipe_is_no_error()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var tool = typeof(CommandLine).Assembly.Location;
        var (_, output, error) = Shell($"(dotnet '{tool}' rules; echo \"exit $?\" >&2) | true");

        Assert.Equal((string.Empty, "exit 0\n"), (output, error));
    }

    [Fact]
    public void A_file_without_end_is_refused_by_its_size()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string[][] commands = [["assess", "/dev/zero"], ["seal", "verify", "/dev/zero"], ["record", "import", "/dev/zero", "--out", At("x")], ["report", Sample("full-university.json"), "--out", At("y"), "--layout", "/dev/zero"]];
        Assert.All(commands, command =>
        {
            var (exit, _, error) = Run(command);
            Assert.Equal(2, exit);
            Assert.Contains("zero：文件不应超过 16777216 字节", error, StringComparison.Ordinal);
        });
    }

    /// <summary>A file may be named what a terminal obeys: colours, a return, the end of a line, what turns text around.</summary>
    [Theory]
    [InlineData("a\u001b[31mred.json", "a⟨U+001B⟩[31mred.json")]
    [InlineData("a\rb.json", "a⟨U+000D⟩b.json")]
    [InlineData("a\u202Eb.json", "a⟨U+202E⟩b.json")]
    [InlineData("a\u0007.json", "a⟨U+0007⟩.json")]
    public void No_control_character_reaches_a_terminal(string name, string shown)
    {
        File.WriteAllText(At(name), "{}");
        Assert.Contains(shown, Run("record", "check", At(name)).Error, StringComparison.Ordinal);
        Assert.Contains(shown, Run("record", "new", At(name), "--year", "2024").Error, StringComparison.Ordinal);
        Assert.Contains(shown, Run("assess", _folder.FullName).Output, StringComparison.Ordinal);
        Assert.Contains(shown, Run("record", name, "check").Error, StringComparison.Ordinal);
    }

    /// <summary>Whatever fails in a way that nobody foresaw is no verdict, and says nothing of what it was about.</summary>
    [Fact]
    public void What_nobody_foresaw_ends_with_70_and_one_line()
    {
        using var error = new StringWriter();

        Assert.Equal(70, CommandLine.Foreseen(static () => throw new InvalidOperationException("Password=secret"), new(Language.Chinese), error));
        var line = Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("程序出错（InvalidOperationException）", line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
        Assert.Equal(70, CommandLine.Run(["rules"], new LocalDate(2025, 6, 30), new Broken(), error));
    }

    /// <summary>With the mark Excel and WPS in China know the text for UTF-8; without the apostrophe they would count what a cell says.</summary>
    [Fact]
    public void A_table_for_spreadsheets_begins_with_its_mark_and_holds_no_formula()
    {
        string[] names = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "甲,=1+1", "甲;=1+1", "甲； ＝1"];
        for (var i = 0; i < names.Length; i++)
        {
            var record = RecordFile.Read(File.ReadAllBytes(Sample("xianning-2020.json"))).Value!;
            File.WriteAllBytes(At($"{i}.json"), RecordFile.Write(record with { Union = record.Union with { Name = new(names[i], null) } }));
        }

        var output = Run("assess", _folder.FullName, "--format", "csv").Output;

        Assert.Equal('\uFEFF', output[0]);
        Assert.Equal(1, output.Count(static c => c == '\uFEFF'));
        string[] cells = ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1+1", "\"甲,'=1+1\"", "甲;'=1+1", "甲；' ＝1"];
        Assert.All(cells.Zip(output.Split('\n').Skip(1)).Select(static (c, i) => (Begin: $"{i}.json,{c.First},", Line: c.Second)), static c => Assert.StartsWith(c.Begin, c.Line, StringComparison.Ordinal));
        Assert.DoesNotContain('\uFEFF', Run("assess", _folder.FullName).Output);
    }

    /// <summary>What is published tells nothing of the machine that built it.</summary>
    [Fact]
    public void No_assembly_holds_a_path_of_the_machine_that_built_it()
    {
        var root = System.Text.Encoding.UTF8.GetBytes(Root);
        var wide = System.Text.Encoding.Unicode.GetBytes(Root);
        var built = Directory.GetFiles(AppContext.BaseDirectory).Where(static f => Path.GetFileName(f) is var n && (n.StartsWith("UnionGovernance", StringComparison.Ordinal) || n.StartsWith("union-governance", StringComparison.Ordinal)) && (n.EndsWith(".dll", StringComparison.Ordinal) || n.EndsWith(".pdb", StringComparison.Ordinal))).ToList();

        Assert.True(built.Count >= 8, $"{built.Count} files");
        Assert.All(built, file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.True(bytes.AsSpan().IndexOf(root) < 0 && bytes.AsSpan().IndexOf(wide) < 0, file);
        });
    }

    private sealed class Broken : StringWriter
    {
        public override void Write(string? value) => throw new NotSupportedException();

        public override void WriteLine() => throw new NotSupportedException();
    }

    private static PaperFiles Files() => new(static _ => [], ["md"], null);

    private static string Sample(string name) => Path.Combine(Root, "samples", name);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static (int Exit, string Output, string Error) Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

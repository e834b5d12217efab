using System.Diagnostics;
using System.Net.Sockets;
using System.Reflection;
using NodaTime;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Editions;
using UnionGovernance.Office.Tests.Workbooks;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;

namespace UnionGovernance.Cli.Tests;

/// <summary>Files are written whole, all or none, and over no other unless that was asked for; over a register never.</summary>
public sealed class OutFileTests : IDisposable
{
    private static string Root { get; } = Path.GetFullPath(typeof(OutFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepositoryRoot").Value!);

    private static Paper Paper { get; } = SelfAssessmentReport.Write(RuleBook.National.Assess(RecordFile.Read(File.ReadAllBytes(Sample("xianning-2020.json"))).Value!, new LocalDate(2025, 6, 30)).Assessment!).Paper!;

    // What a shell says where there is no small disk to be had.
    private const int NothingToMount = 99;

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
        var target = At("there");
        File.WriteAllText(target, "written by hand");
        string[] arguments = [.. asked.Select(static a => a == "SAMPLES" || File.Exists(Sample(a)) ? Sample(a == "SAMPLES" ? string.Empty : a) : a), "--out", target];

        var (exit, _, error) = Run(arguments);
        Assert.Equal(2, exit);
        Assert.Contains("there：已有这个文件，没有改动；要换掉它，请加 --force\n", error, StringComparison.Ordinal);
        Assert.Equal("written by hand", File.ReadAllText(target));

        Assert.Contains("there: is there already and was left as it was; add --force to write over it\n", Run([.. arguments, "--lang", "en"]).Error, StringComparison.Ordinal);
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

        Assert.False(Files().Write(_folder, [("a", Paper), ("b", Paper), ("c", Paper)], new([], force: false, new(Language.Chinese), TextWriter.Null, error), new(Language.Chinese), TextWriter.Null, error));
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(("older", "written by hand", 2), (File.ReadAllText(At("a.md")), File.ReadAllText(At("c.md")), _folder.GetFiles().Length));

        Directory.CreateDirectory(At("d.md"));
        Assert.False(Files().Write(_folder, [("a", Paper), ("b", Paper), ("d", Paper)], new([], force: true, new(Language.Chinese), TextWriter.Null, error), new(Language.Chinese), TextWriter.Null, error));
        Assert.Equal(("older", 2), (File.ReadAllText(At("a.md")), _folder.GetFiles().Length));

        Assert.True(Files().Write(_folder, [("a", Paper), ("b", Paper), ("c", Paper)], new([], force: true, new(Language.Chinese), TextWriter.Null, error), new(Language.Chinese), TextWriter.Null, error));
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

    /// <summary>What can be written to, and is no file: none is opened, for a pipe waits for whoever reads it, and none is taken away by what stands in its place.</summary>
    [Fact]
    public void A_pipe_a_device_and_a_socket_are_told_apart_from_a_file_without_waiting()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(0, Shell($"mkfifo '{At("pipe")}' && ln -s pipe '{At("link")}' && ln -s /dev '{At("devices")}'").Exit);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(At("socket")));

        foreach (var target in (string[])[At("pipe"), At("link"), At("socket"), At("devices/null"), "/dev/zero", "/dev/full"])
        {
            foreach (var command in (string[][])[["year", "replay", Sample("full-university.year.jsonl"), "--force", "--out", target], ["seal", "import", Sample("seal/union-acts.jsonl"), "--seal", "虚构江南大学学生会", "--out", target], ["record", "new", target, "--year", "2024"]])
            {
                Assert.Equal((2, string.Empty, $"{Path.GetFileName(target)}：是一个设备或管道，请写明文件名\n"), Run(command));
            }
        }

        Assert.Equal(["devices", "link", "pipe", "socket"], Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("prw", Shell($"ls -l '{At("pipe")}'").Output, StringComparison.Ordinal);

        File.WriteAllText(At("empty"), string.Empty);
        Assert.Equal(0, Run("year", "replay", Sample("full-university.year.jsonl"), "--force", "--out", At("empty")).Exit);
    }

    /// <summary>Whoever wrote a file is told so in a line, and told also that another one went for it.</summary>
    [Theory]
    [InlineData("a.json", "record", "new", "OUT", "--year", "2024")]
    [InlineData("a.xlsx", "record", "form", "OUT", "--year", "2024")]
    [InlineData("a.xlsx", "record", "form", "OUT", "--record", "full-university.json")]
    [InlineData("a.xlsx", "roster", "form", "OUT")]
    [InlineData("a.json", "record", "new", "--out", "OUT", "--year", "2024")]
    [InlineData("a.xlsx", "record", "form", "--out", "OUT", "--year", "2024")]
    [InlineData("a.xlsx", "roster", "form", "--out", "OUT")]
    [InlineData("a.json", "charter", "new", "--out", "OUT", "--school", "虚构大学")]
    [InlineData("a.json", "congress", "new", "--out", "OUT", "--school", "虚构大学", "--year", "2024")]
    [InlineData("a.jsonl", "year", "new", "--out", "OUT", "--school", "虚构大学", "--year", "2024")]
    [InlineData("a.json", "charter", "new", "OUT", "--school", "虚构大学")]
    [InlineData("a.json", "wording", "export", "--out", "OUT")]
    [InlineData("a.json", "year", "replay", "full-university.year.jsonl", "--out", "OUT")]
    [InlineData("a.json", "congress", "enter", "congress/full-university.json", "full-university.json", "--out", "OUT")]
    [InlineData("a.jsonl", "seal", "import", "seal/union-acts.jsonl", "--seal", "虚构江南大学学生会", "--out", "OUT")]
    [InlineData("a.jsonl", "seal", "export", "seal/union-seal.jsonl", "--out", "OUT")]
    [InlineData("a.xlsx", "assess", "FOLDER", "--format", "xlsx", "--out", "OUT")]
    public void What_was_written_is_said_in_a_line(string name, params string[] asked)
    {
        Directory.CreateDirectory(At("given"));
        File.Copy(Sample("full-university.json"), At("given/record.json"));
        string[] arguments = [.. asked.Select(a => a == "OUT" ? At(name) : a == "FOLDER" ? At("given") : File.Exists(Sample(a)) ? Sample(a) : a)];

        Assert.Single(Lines(Run([.. arguments, "--lang", "en"]).Output), $"{name}: written");
        Assert.DoesNotContain(Lines(Run(arguments).Output), l => l.Contains("已写出", StringComparison.Ordinal));
        File.Delete(At(name));
        Assert.Single(Lines(Run(arguments).Output), $"{name}：已写出");
        if (Run([.. arguments, "--force"]) is (not 2, var output, _))
        {
            Assert.Single(Lines(output), $"{name}：已写出，换掉了原有的文件");
        }

        Assert.True(new FileInfo(At(name)).Length > 0);
    }

    /// <summary>What a file is called is what it is: no text is named as a workbook, and no workbook as text. An ending that says nothing is left.</summary>
    [Theory]
    [InlineData("a.xls", ".json", "record", "new", "OUT", "--year", "2024")]
    [InlineData("a.et", ".xlsx", "record", "form", "OUT", "--year", "2024")]
    [InlineData("a.json", ".xlsx", "record", "form", "OUT", "--year", "2024")]
    [InlineData("a.csv", ".xlsx", "roster", "form", "OUT")]
    [InlineData("a.docx", ".json", "charter", "new", "OUT", "--school", "虚构大学")]
    [InlineData("a.xlsx", ".jsonl", "year", "new", "OUT", "--school", "虚构大学", "--year", "2024")]
    [InlineData("a.DOCX", ".json", "wording", "export", "--out", "OUT")]
    [InlineData("a.xlsx", ".json", "year", "replay", "full-university.year.jsonl", "--out", "OUT")]
    [InlineData("a.pdf", ".jsonl", "seal", "import", "seal/union-acts.jsonl", "--seal", "虚构江南大学学生会", "--out", "OUT")]
    [InlineData("a", null, "record", "form", "OUT", "--year", "2024")]
    [InlineData("a.union", null, "record", "new", "OUT", "--year", "2024")]
    public void A_name_that_says_something_else_is_not_written(string name, string? own, params string[] asked)
    {
        var (exit, _, error) = Run([.. asked.Select(a => a == "OUT" ? At(name) : File.Exists(Sample(a)) ? Sample(a) : a)]);

        Assert.Equal(own is null, File.Exists(At(name)));
        Assert.Equal(own is null ? string.Empty : $"{name}：这里写出的是 {own} 文件，什么也没有写出；文件名请以 {own} 结尾\n", error.ReplaceLineEndings("\n"));
        Assert.Equal(own is null ? 0 : 2, exit);
    }

    /// <summary>A record is started as a workbook where it is called one, and each tells the way on as it is typed.</summary>
    [Fact]
    public void A_record_is_started_as_it_is_called_and_the_way_on_can_be_copied()
    {
        var (workbook, text) = (At("新 的/表 1.xlsx"), At("新.json"));

        Assert.Equal(
            $"表 1.xlsx：已写出，新建了文件夹“新 的”\n下一步：在 Excel/WPS 里填写，不知道的留空；随时可用 union-governance assess \"{workbook}\" 查看结论\n",
            Run("record", "new", workbook, "--year", "2024学年").Output.ReplaceLineEndings("\n"));
        Assert.Equal(3, Run("assess", workbook).Exit);
        Assert.Contains($"\n下一步：union-governance record form --record {text} 表.xlsx", Run("record", "new", text, "--year", "2024").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    /// <summary>The same file by another way: a link to it, a link to its folder, or the option beside <c>--out</c>.</summary>
    [Fact]
    public void What_is_read_stays_by_whatever_way_it_is_named()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var year = At("year.jsonl");
        File.Copy(Sample("full-university.year.jsonl"), year);
        File.CreateSymbolicLink(At("link.jsonl"), year);
        Directory.CreateSymbolicLink(At("folder"), _folder.FullName);
        foreach (var (given, target) in new[] { (year, At("link.jsonl")), (At("link.jsonl"), year), (year, At("folder/year.jsonl")), (At("folder/link.jsonl"), At("folder/folder/year.jsonl")) })
        {
            var (exit, _, error) = Run("year", "replay", given, "--out", target, "--force");
            Assert.Equal((2, $"{Path.GetFileName(target)}：就是读入的文件，没有改动；请另取一个文件名\n"), (exit, error));
        }

        Assert.Equal(File.ReadAllBytes(Sample("full-university.year.jsonl")), File.ReadAllBytes(year));

        // A circle of links leads nowhere, and is not followed for ever.
        File.CreateSymbolicLink(At("one"), At("other"));
        File.CreateSymbolicLink(At("other"), At("one"));
        Assert.Equal(2, Run("year", "replay", year, "--out", At("one"), "--force").Exit);
    }

    [Fact]
    public void A_marked_workbook_takes_the_place_of_nothing_that_is_read_or_written()
    {
        var (workbook, record) = (At("form.xlsx"), At("record.json"));
        Assert.Equal(0, Run("record", "form", workbook, "--record", Sample("full-university.json")).Exit is 0 or 3 ? 0 : 1);
        File.Copy(Sample("full-university.json"), record);

        File.WriteAllBytes(At("own.xlsx"), Sheets.Roster(["学号", "姓名", "政治面貌"], ["202300013", "赵一", "共青团员"]));
        string[] roster = ["roster", "import", At("own.xlsx"), record];
        Assert.Contains("record.json：就是读入的文件，没有改动", Run([.. roster, "--out", At("new.json"), "--marked", record, "--force"]).Error, StringComparison.Ordinal);
        foreach (var command in (string[][])[[.. roster, "--out", record, "--marked", record, "--force"], ["record", "import", workbook, "--out", At("x"), "--marked", At("x"), "--force"]])
        {
            var (exit, _, error) = Run(command);
            Assert.Equal(2, exit);
            Assert.Contains("--marked 不能与 --out 是同一个文件，请另取一个文件名", error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(At("x")));
        Assert.Equal(File.ReadAllBytes(Sample("full-university.json")), File.ReadAllBytes(record));
        Assert.Equal(0, Run([.. roster, "--out", record, "--force"]).Exit);
    }

    /// <summary>A school's own layout lies beside its papers, and may be called like one.</summary>
    [Fact]
    public void A_paper_never_takes_the_place_of_the_layout_that_it_is_written_in()
    {
        string[] report = ["report", Sample("full-university.json"), "--out", _folder.FullName, "--format", "docx"];
        Assert.NotEqual(2, Run(report).Exit);
        var layout = Directory.GetFiles(_folder.FullName).Single(static f => !f.Contains("待补清单", StringComparison.Ordinal));
        var before = File.ReadAllBytes(layout);

        var (exit, _, error) = Run([.. report, "--layout", layout, "--force"]);

        Assert.Equal(2, exit);
        Assert.Contains($"{Path.GetFileName(layout)}：就是读入的文件，没有改动；请另取一个文件名", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(layout));
    }

    /// <summary>Every write of a run meets a full disk in its turn: what was there stays, nothing half-done is found, and the cause is named.</summary>
    /// <remarks>Where nothing may be mounted, a bound on the size of files cuts writing short instead.</remarks>
    [Fact]
    public void A_full_disk_leaves_what_was_there_and_is_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exit, output, error) = OnSmallDisk("""
            printf older > record.json; head -c 40000 /dev/zero > ballast
            dotnet "$TOOL" year replay "$SAMPLES/full-university.year.jsonl" --out "$PWD/record.json" --force; echo "exit $?"
            cat record.json; echo; ls -A
            dotnet "$TOOL" papers make "$SAMPLES/full-university.json" --out "$PWD/papers"; echo "exit $?"
            ls -A
            """);
        var isBound = exit == NothingToMount;
        if (isBound)
        {
            (_, output, error) = WithSmallFiles("""
                printf older > record.json; printf x > ballast
                dotnet "$TOOL" year replay "$SAMPLES/full-university.year.jsonl" --out "$PWD/record.json" --force; echo "exit $?"
                cat record.json; echo; ls -A
                dotnet "$TOOL" papers make "$SAMPLES/full-university.json" --out "$PWD/papers"; echo "exit $?"
                ls -A
                """);
        }

        Assert.Equal("exit 2\nolder\nballast\nrecord.json\nexit 2\nballast\nrecord.json\n", output);
        Assert.Equal(2, error.Split(isBound ? "文件超过了这里允许的大小，什么也没有写出\n" : "磁盘已满，什么也没有写出\n").Length - 1);
    }

    /// <summary>A user's quota and a bound on the size of files cut a writing short as a full disk does.</summary>
    [Fact]
    public void A_file_larger_than_is_allowed_leaves_what_was_there_and_is_named()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var (exit, output, error) = WithSmallFiles("""
            printf older > record.json
            dotnet "$TOOL" year replay "$SAMPLES/full-university.year.jsonl" --out "$PWD/record.json" --force; echo "exit $?"
            dotnet "$TOOL" charter new "$PWD/small.json" --school A --lang en | head -n 1; echo "exit $?"
            dotnet "$TOOL" roster form "$PWD/large.xlsx" --lang en; echo "exit $?"
            cat record.json; echo; ls -A
            """);

        Assert.Equal(0, exit);
        Assert.Equal("exit 2\nsmall.json: written\nexit 0\nexit 2\nolder\nrecord.json\nsmall.json\n", output);
        Assert.Equal("record.json：文件超过了这里允许的大小，什么也没有写出\nlarge.xlsx: the file is larger than is allowed here; nothing was written\n", error);
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

    /// <summary>A result that went into a full disk is no fault of the program, and is told as what it is.</summary>
    [Fact]
    public void A_result_that_could_not_be_told_whole_says_why()
    {
        using var error = new StringWriter();

        Assert.Equal(74, CommandLine.Run(["rules"], new LocalDate(2025, 6, 30), new Full(), error));
        Assert.StartsWith("磁盘已满，结果没有写全", Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(74, CommandLine.Run(["rules"], new LocalDate(2025, 6, 30), new Full(), new Full()));
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

    private sealed class Full : StringWriter
    {
        public override void Write(char[] buffer, int index, int count) => throw new IOException("No space left on device", 28);

        public override void Write(string? value) => throw new IOException("No space left on device", 28);
    }

    private sealed class Broken : StringWriter
    {
        public override void Write(string? value) => throw new NotSupportedException();

        public override void WriteLine() => throw new NotSupportedException();
    }

    private static PaperFiles Files() => new(static _ => [], ["md"], null);

    private static string Sample(string name) => Path.Combine(Root, "samples", name);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    // Root of a user namespace may mount in it, where the system allows that.
    private (int Exit, string Output, string Error) OnSmallDisk(string script)
    {
        script = $"mount -t tmpfs -o size=64k none . 2>/dev/null || exit {NothingToMount}; cd \"$PWD\" || exit {NothingToMount}\n{script}";
        var tried = Shell($"{SmallPlace(At("disk"))} unshare -m sh", script);
        return tried.Exit is 0 ? tried : Shell($"{SmallPlace(At("disk"))} unshare -rm sh", script) is { Exit: 0 } other ? other : (NothingToMount, string.Empty, string.Empty);
    }

    // A bound of 2 KiB: what is cut short by it is told to the program and does not end it. The runtime's own doubly mapped memory counts as a file.
    private (int Exit, string Output, string Error) WithSmallFiles(string script) =>
        Shell($"{SmallPlace(At("small"))} DOTNET_EnableWriteXorExecute=0 sh", $"trap '' XFSZ; ulimit -f 4\n{script}");

    private static string SmallPlace(string folder)
    {
        Directory.CreateDirectory(folder);
        return $"cd '{folder}' && env TOOL='{typeof(CommandLine).Assembly.Location}' SAMPLES='{Path.Combine(Root, "samples")}'";
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (int Exit, string Output, string Error) Shell(string script, string input = "")
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        shell.StandardInput.Write(input);
        shell.StandardInput.Close();
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

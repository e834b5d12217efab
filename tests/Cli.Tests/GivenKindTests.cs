using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

/// <summary>Every kind of file, given to every command that reads one: it is taken, or it is said once what it is and what reads it, and never fault by fault.</summary>
public sealed class GivenKindTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <summary>Each command with the kinds that it takes; IT stands for the file, OUT for a place to write to.</summary>
    public static TheoryData<string, string> Commands { get; } = new()
    {
        { "assess IT", "record dossier workbook" },
        { "why IT", "record dossier workbook" },
        { "next IT", "record dossier workbook" },
        { "whatif IT --set /structure/staff=30", "record workbook" },
        { "plan IT", "record workbook" },
        { "actions IT", "record workbook" },
        { "actions RECORD --since IT", "record workbook" },
        { "report IT --out OUT", "record workbook" },
        { "report RECORD --wording IT --out OUT", "wording" },
        { "diff school-2021-2022 school-2022-2023 --record IT", "record workbook" },
        { "prove IT", "charter" },
        { "export IT", "record workbook" },
        { "reproduce IT", "result" },
        { "record check IT", "record workbook" },
        { "record form OUT --record IT", "record workbook" },
        { "record import IT --out OUT", "workbook" },
        { "roster import IT RECORD --out OUT", "workbook" },
        { "roster import WORKBOOK IT --out OUT", "record workbook" },
        { "congress quota IT", "congress workbook" },
        { "congress count IT", "congress workbook" },
        { "congress timeline IT", "congress workbook" },
        { "congress whatif IT", "congress workbook" },
        { "congress papers IT --out OUT", "congress workbook" },
        { "congress enter IT RECORD --out OUT", "congress workbook" },
        { "congress enter CONGRESS IT --out OUT", "record workbook" },
        { "congress count CONGRESS --charter IT", "charter" },
        { "seal verify IT", "register" },
        { "seal verify REGISTER --checkpoint IT", "checkpoint" },
        { "seal verify REGISTER --charter IT", "charter" },
        { "seal import IT --seal 虚构大学学生会 --out OUT", "acts" },
        { "seal import ACTS --into IT --out OUT", "register" },
        { "seal export IT --out OUT", "register" },
        { "seal checkpoint IT", "register" },
        { "seal enter IT RECORD --out OUT", "register" },
        { "seal enter REGISTER IT --out OUT", "record workbook" },
        { "seal papers IT --out OUT", "register" },
        { "year replay IT --out OUT", "year" },
        { "year papers IT --out OUT", "year" },
        { "charter check IT", "charter" },
        { "charter table IT", "charter" },
        { "charter compare IT CHARTER", "charter" },
        { "charter compare CHARTER IT", "charter" },
        { "charter draw IT --charter CHARTER --out OUT", "record dossier workbook" },
        { "papers make IT --out OUT", "record dossier workbook" },
        { "papers make RECORD --charter IT --out OUT", "charter" },
        { "papers make RECORD --congress IT --out OUT", "congress workbook" },
        { "papers make RECORD --year IT --out OUT", "year" },
        { "papers make RECORD --seal IT --out OUT", "register" },
        { "papers make RECORD --letters IT --out OUT", "letters" },
        { "wording check IT", "wording" },
        { "store put IT --store OUT", "record dossier workbook" },
        { "store put --year IT --store OUT", "year" },
        { "store put --congress IT --name 第一次 --store OUT", "congress workbook" },
        { "store register put IT --school 虚构江南大学 --store OUT", "register" },
    };

    private static readonly Dictionary<string, (string Chinese, string English)> _names = new()
    {
        ["record"] = ("记录", "the record"),
        ["dossier"] = ("一校一年的档案", "a dossier"),
        ["charter"] = ("章程", "the charter"),
        ["congress"] = ("学代会文件", "the congress's file"),
        ["year"] = ("年度文件", "the year's file"),
        ["register"] = ("公章登记簿", "a seal's register"),
        ["acts"] = ("尚未登记的用印事项", "acts of a seal"),
        ["checkpoint"] = ("公章登记簿的核对点", "a checkpoint"),
        ["wording"] = ("一校文书的用语", "a school's wording"),
        ["letters"] = ("公文的签发内容", "what letters are signed with"),
        ["result"] = ("导出的结果", "an exported result"),
        ["workbook"] = ("电子表格", "a spreadsheet"),
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_kind_is_taken_or_told_once(string command, string taken)
    {
        var files = Files();
        foreach (var (kind, file) in files)
        {
            var (exit, _, error) = Run(Told(command, file, files, kind));
            var isTaken = taken.Split(' ').Contains(kind);

            Assert.True(isTaken == !error.Contains($"：这是{_names[kind].Chinese}，这里要的是", StringComparison.Ordinal), $"{command} with {kind}: {error}");
            if (!isTaken)
            {
                Assert.Equal((2, $"{kind}: 1"), (exit, $"{kind}: {error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(l => l.StartsWith(Path.GetFileName(file), StringComparison.Ordinal))}"));
            }
        }
    }

    [Fact]
    public void What_reads_it_is_told_in_either_language()
    {
        var files = Files();
        foreach (var (kind, file) in files.Where(static f => f.Key != "charter"))
        {
            Assert.Contains($"{_names[kind].Chinese}请用 ", Run(["charter", "check", file]).Error, StringComparison.Ordinal);
            Assert.Contains($"this is {_names[kind].English}", Run(["charter", "check", file, "--lang", "en"]).Error, StringComparison.Ordinal);
        }

        Assert.Equal("full-university.json：这是记录，这里要的是章程；记录请用 assess, record check\n", Run(["charter", "check", files["record"]]).Error.ReplaceLineEndings("\n"));
    }

    /// <summary>What nobody can tell is read as what was asked for, and its faults are told.</summary>
    [Theory]
    [InlineData("""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025" }""")]
    [InlineData("""{ "scool": "虚构大学" }""")]
    [InlineData("""[ 1, 2 ]""")]
    [InlineData("""{ "act": "made" """)]
    [InlineData("")]
    public void What_cannot_be_told_is_no_kind(string text) => Assert.Null(GivenKind.Of(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>Names as common as kind, level and notice stand in files of other programs too; what tells one of ours has its own faults told.</summary>
    [Theory]
    [InlineData("""{ "name": "x", "version": "1.0.0", "kind": "app", "level": 3, "private": true }""", true)]
    [InlineData("""{ "notice": "x", "scripts": {}, "dependencies": {} }""", true)]
    [InlineData("""{ "scool": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025" }""", false)]
    [InlineData("""{ "school": "虚构大学", "name": "x", "version": "1.0.0", "private": true }""", false)]
    public void JSON_of_another_program_is_told_once_and_not_name_by_name(string text, bool isForeign)
    {
        File.WriteAllText(At("given.json"), text);
        foreach (var command in (string[][])[["assess"], ["record", "check"], ["charter", "check"], ["congress", "count"]])
        {
            var (exit, _, error) = Run([.. command, At("given.json")]);
            var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(2, exit);
            Assert.Equal(isForeign, lines is [var only] && only.Contains("这是别的程序的 JSON 文件", StringComparison.Ordinal));
        }
    }

    private string[] Told(string command, string file, Dictionary<string, string> files, string kind) =>
    [
        .. command.Split(' ').Select(a => a switch
        {
            "IT" => file,
            "OUT" => Path.Combine(_folder.FullName, $"out-{kind}{(command.StartsWith("record form", StringComparison.Ordinal) ? ".xlsx" : string.Empty)}"),
            "ACTS" or "RECORD" or "WORKBOOK" or "CONGRESS" or "CHARTER" or "REGISTER" => files[a.ToLowerInvariant()],
            _ => a,
        }),
    ];

    private Dictionary<string, string> Files()
    {
        var record = Sample("full-university.json");
        var (dossier, result, workbook) = (At("dossier.json"), At("result.json"), At("workbook.xlsx"));
        File.WriteAllText(dossier, $$"""{ "records": [ {{File.ReadAllText(record)}} ] }""");
        File.WriteAllText(result, Run(["export", record]).Output);
        Run(["record", "form", workbook, "--record", record]);
        return new()
        {
            ["record"] = record,
            ["dossier"] = dossier,
            ["charter"] = Copy("charter", "full-university.json"),
            ["congress"] = Copy("congress", "full-university.json"),
            ["year"] = Sample("full-university.year.jsonl"),
            ["register"] = Sample(Path.Combine("seal", "union-seal.jsonl")),
            ["acts"] = Sample(Path.Combine("seal", "union-acts.jsonl")),
            ["checkpoint"] = Sample(Path.Combine("seal", "union-checkpoint.json")),
            ["wording"] = Copy("wording", "full-university.json"),
            ["letters"] = Copy("letters", "full-university.json"),
            ["result"] = result,
            ["workbook"] = workbook,
        };
    }

    // The samples of one school have one name: each gets one of its own.
    private string Copy(string folder, string name)
    {
        var copy = At($"{folder}.json");
        File.Copy(Sample(Path.Combine(folder, name)), copy, overwrite: true);
        return copy;
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static string Sample(string name) => RepositoryRoot.File("samples", name);

    private static (int Exit, string Output, string Error) Run(string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

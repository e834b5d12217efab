using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests;

/// <summary>Whatever is asked of the samples, of files that are at fault, and of files that cannot be read: no command speaks to people in JSON Pointers or ids of rules, unless <c>--ids</c> asks for them, nor in quotation marks within the same.</summary>
public sealed partial class SpokenToPeopleTests : IDisposable
{
    private static readonly string[] _record = ["assess IT", "record check IT", "next IT", "why IT", "plan IT", "actions IT", "actions IT --since IT", "whatif IT --set 主席团人数=9", "report IT --out OUT", "papers make IT --format md --out OUT"];
    private static readonly string[] _congress = ["congress quota IT", "congress count IT", "congress timeline IT", "congress whatif IT", "congress papers IT --format md --out OUT", "congress enter IT full-university.json --out OUT/new.json"];
    private static readonly string[] _year = ["year replay IT --out OUT/new.json", "year papers IT --format md --out OUT"];
    private static readonly string[] _charter = ["charter check IT", "charter compare IT --edition school-2023-2024", "charter compare IT charter/full-university.json", "charter table IT"];
    private static readonly string[] _register = ["seal verify IT", "seal papers IT --format md --out OUT", "seal checkpoint IT", "seal enter IT full-university.json --out OUT/new.json"];

    private static readonly HashSet<string> _ids =
    [
        .. RuleBook.National.Editions.SelectMany(static e => e.Items).Select(static i => i.Rule.Id), .. RuleBook.National.Goals.Select(static g => g.Id),
        .. typeof(Refusal).Assembly.GetTypes().Append(typeof(UnionGovernance.Papers.PaperRules)).SelectMany(static t => t.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(static p => p.PropertyType == typeof(Precondition)).Select(static p => ((Precondition)p.GetValue(null)!).Id),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private int _out;

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string, string> Files { get; } = new()
    {
        { "record", "samples/full-university.json" }, { "record", "samples/xianning-2020.json" }, { "record", "samples/figure-against-roster.json" }, { "record", "samples/figures-only.json" },
        { "congress", "samples/congress/full-university.json" },
        { "year", "samples/full-university.year.jsonl" },
        { "charter", "samples/charter/full-university.json" },
        { "register", "samples/seal/union-seal.jsonl" }, { "register", "samples/seal/office-seal.jsonl" },
        { "record", "tests/Cli.Tests/Faults/records" }, { "congress", "tests/Cli.Tests/Faults/congresses" }, { "year", "tests/Cli.Tests/Faults/years" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void No_command_speaks_in_pointers_or_ids(string kind, string at)
    {
        var place = RepositoryRoot.File(at.Split('/'));
        var isFolder = Directory.Exists(place);
        Assert.All(isFolder ? Directory.GetFiles(place) : [place], file => Assert.All(Commands(kind).Take(isFolder ? 4 : int.MaxValue), command => AssertSpoken(command, file, isFolder ? ["zh"] : ["zh", "en"])));
    }

    /// <summary>A file whose members are misspelt, of another kind or missing tells where by what the place is called.</summary>
    [Theory]
    [InlineData("record", """{ "school": "甲大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "structure": { "stuff": 1, "staff": "many", "posts": ["a/b", 3] }, "members": { "list": [ { "id": 1 }, { "nam": "甲" } ] }, "remarks": { "/structure/staff": { "statement": { "by": 1 } } }, "corrections": [ { "rule": "nobody.knows" } ] }""", "“机构与人员”部分“stuff”：", "“工作人员人数”：", "“工作人员人数”的“")]
    [InlineData("congress", """{ "school": "甲大学", "kind": "club", "level": "school", "academicYear": "2024-2025", "course": [ { "step": "never" } ], "elections": [ { "contests": [ { "seets": 3 } ] } ], "electons": [] }""", "“electons”：", "“进程”第1行“")]
    [InlineData("charter", """{ "terms": { "school": "甲", "kind": "club", "level": "school", "staf": 3, "congress": { "quorum": "half" } }, "adoption": [ { "step": "dreamt" } ] }""", "“staf”：", "“生效程序”第1行“环节”：")]
    [InlineData("year", """
        {"act":"open","record":{"school":"甲大学","kind":"studentUnion","level":"school","academicYear":"2024-2025","structure":{"stuff":1}}}
        {"act":"departmentSetUp","on":"someday","departmant":"宣传部"}
        {"act":"nothing"}
        """, "第1行 “机构与人员”部分“stuff”：", "第2行 “日期”：", "第3行 “act”：")]
    public void A_fault_is_placed_in_words(string kind, string text, params string[] says)
    {
        var file = Path.Combine(_folder.FullName, kind == "year" ? "broken.jsonl" : "broken.json");
        File.WriteAllText(file, text);

        Assert.All(Commands(kind)[..2], command => AssertSpoken(command, file, "zh", "en"));
        var (_, told) = Run(Commands(kind)[0], file);
        Assert.All(says, s => Assert.Contains(s, told, StringComparison.Ordinal));
        Assert.Matches(Pointer(), Run($"{Commands(kind)[0]} --ids", file).Told);
    }

    /// <summary>A result that an export wrote, with a fact spoilt and a member that a later version added: both are placed as people call them.</summary>
    [Fact]
    public void What_is_wrong_with_a_result_is_placed_in_words()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "figures-only.json"))).Value!;
        var written = Encoding.UTF8.GetString(ResultFile.Write(RuleBook.National.Assess(record, new LocalDate(2025, 9, 30)).Assessment!));
        var file = Path.Combine(_folder.FullName, "result.json");
        File.WriteAllText(file, Staff().Replace(written, "\"staff\": \"many\"", 1).Replace("\"version\": \"1.0\"", "\"version\": \"1.1\", \"news\": 3", StringComparison.Ordinal));

        AssertSpoken("reproduce IT", file, "zh", "en");
        var (exit, told) = Run("reproduce IT", file);
        Assert.Equal(2, exit);
        Assert.Contains("所评记录的“机构与人员”部分“工作人员人数”：读到 \"many\"", told, StringComparison.Ordinal);
        Assert.Contains("“news”：", told, StringComparison.Ordinal);
        Assert.Contains("/record/structure/staff", Run("reproduce IT --ids", file).Told, StringComparison.Ordinal);
    }

    /// <summary>Who looks one up by its id still finds it.</summary>
    [Fact]
    public void Ids_are_told_to_whoever_asks_for_them()
    {
        Assert.Contains("\tgroup.", Run("year replay IT --ids --out OUT/new.json", Written("""
            {"act":"open","record":{"school":"甲大学","kind":"studentUnion","level":"school","academicYear":"2024-2025"}}
            {"act":"groupSetUp","on":"2024-09-10","group":"迎新小组"}
            """)).Told, StringComparison.Ordinal);
        Assert.Contains("待补\t/congress/heldOn\t", Run("record check IT --ids", RepositoryRoot.File("samples", "figure-against-roster.json")).Told, StringComparison.Ordinal);
    }

    /// <summary>A congress and a year are begun like a charter: the file is read as it stands, and what comes next is said.</summary>
    [Theory]
    [InlineData("congress new", "--school 虚构云岭大学 --year 2026", "congress timeline", "接着填\tquotas\t代表名额", "虚构云岭大学")]
    [InlineData("congress new", "--school 虚构云岭大学 --college 文学院 --graduate --year 2026", "congress quota", "接着填\tcourse\t进程", "文学院")]
    [InlineData("congress new", "--record full-university.json", "congress timeline", "接着填\telections\t选举", "虚构江南大学")]
    [InlineData("year new", "--school 虚构云岭大学 --year 2026", "year replay", "departmentSetUp 设立工作部门", "虚构云岭大学")]
    [InlineData("year new", "--record full-university.json", "year replay", "actsListed", "虚构江南大学")]
    public void A_file_is_begun_with_whose_it_is_and_what_comes_next(string command, string options, string reads, string says, string whose)
    {
        var file = Path.Combine(_folder.FullName, command.StartsWith("year", StringComparison.Ordinal) ? "new.jsonl" : "new.json");
        var (exit, told) = Run($"{command} IT {options}", file);

        Assert.Equal(0, exit);
        Assert.Contains(says, told, StringComparison.Ordinal);
        Assert.Contains(whose, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.NotEqual(2, Run(reads == "year replay" ? "year replay IT --out OUT/new.json" : $"{reads} IT", file).Exit);
        Assert.Equal(2, Run($"{command} IT {options}", file).Exit);
        AssertSpoken($"{command} OUT/again {options}", file, "en");
    }

    [Theory]
    [InlineData("congress new IT")]
    [InlineData("congress new IT --school 甲大学")]
    [InlineData("year new IT --year 2026")]
    [InlineData("year new IT --record full-university.json --year 2026")]
    public void Whose_it_is_is_said_in_one_way(string command)
    {
        var (exit, told) = Run(command, Path.Combine(_folder.FullName, "new"));

        Assert.Equal(2, exit);
        Assert.Contains("二者取一", told, StringComparison.Ordinal);
    }

    private string Written(string text)
    {
        var file = Path.Combine(_folder.FullName, "written.jsonl");
        File.WriteAllText(file, text);
        return file;
    }

    private static string[] Commands(string kind) => kind switch { "record" => _record, "congress" => _congress, "year" => _year, "charter" => _charter, _ => _register };

    private void AssertSpoken(string command, string file, params string[] languages)
    {
        foreach (var language in languages)
        {
            var told = Run($"{command} --lang {language}", file).Told;
            Assert.True(Pointer().Match(told) is not { Success: true } pointer, $"{command} {Path.GetFileName(file)} says {Pointer().Match(told).Value}:\n{told}");
            Assert.True(Nested().Match(told) is not { Success: true } nested, $"{command} {Path.GetFileName(file)} says {Nested().Match(told).Value}");
            Assert.True(Words().Matches(told).FirstOrDefault(static m => _ids.Contains(m.Value)) is not { } id, $"{command} {Path.GetFileName(file)} says an id:\n{told}");
        }
    }

    private (int Exit, string Told) Run(string command, string file)
    {
        using StringWriter output = new(), error = new();
        var to = _folder.CreateSubdirectory($"out{++_out}").FullName;
        var arguments = command.Split(' ').Select(w => w == "IT" ? file : w.StartsWith("OUT", StringComparison.Ordinal) ? w.Replace("OUT", to, StringComparison.Ordinal) : w.EndsWith(".json", StringComparison.Ordinal) ? RepositoryRoot.File(["samples", .. w.Split('/')]) : w).ToArray();
        var exit = CommandLine.Run(arguments, new LocalDate(2025, 9, 30), output, error);
        return (exit, $"{error}{output}".Replace(to, "OUT", StringComparison.Ordinal).Replace(_folder.FullName, "FOLDER", StringComparison.Ordinal));
    }

    // Not the slash of a path or an address, of a fraction or of a choice between two words.
    [GeneratedRegex("(?<![A-Za-z0-9_./:~\\p{IsCJKUnifiedIdeographs}])/[a-z~][A-Za-z0-9~]*(?=[/\\s：:，、；\\t]|$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Pointer();

    [GeneratedRegex("\"staff\": [0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex("“[^”\n]*“.*", RegexOptions.CultureInvariant)]
    private static partial Regex Nested();

    [GeneratedRegex("[a-z]+(?:\\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Registers whose entries say the same in another writing, and a register of one act in the place of another: what one command refuses all refuse, and so does the stranger's script.</summary>
public sealed class SealFaultsTests : FaultTests
{
    private const string Seal = "虚构江南大学学生会";

    private static readonly string _sample = File.ReadAllText(RepositoryRoot.File("samples", "seal", "union-seal.jsonl"));

    public static TheoryData<string, int, string> Faults { get; } = new()
    {
        { "spaced", 1, "写法" },
        { "digest-moved", 4, "写法" },
        { "copies-as-text", 4, "整数" },
        { "copies-as-list", 4, "整数" },
        { "witnesses-as-text", 31, "一行文字" },
        { "crlf", 1, "写法" },
        { "blank-line", 2, "" },
        { "no-digest", 4, "“digest”：读到 （缺），必须写明这个字段" },
        { "no-last-line-feed", 37, "写法" },
        { "altered", 10, "内容与校验值不符" },
        { "cut-in-the-middle", 4, "此处应为第4条，写的是第5条" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_does_not_verify_is_built_on_by_nobody(string fault, int place, string says)
    {
        var file = Write($"{fault}.jsonl", Written(fault));
        var acts = Write("acts.jsonl", """{"at":"2025-06-06T09:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""");
        var said = new List<string>();
        string[][] commands =
        [
            ["seal", "checkpoint", file],
            ["seal", "export", file, "--out", At("exported.jsonl")],
            ["seal", "import", acts, "--into", file, "--out", At("longer.jsonl")],
            ["store", "register", "put", file, "--school", "虚构江南大学", "--store", At("province.db")],
            ["seal", "papers", file, "--out", At("papers")],
            ["papers", "make", RepositoryRoot.File("samples", "full-university.json"), "--seal", file, "--out", At("papers")],
        ];

        var verified = Run("seal", "verify", file);
        Assert.Equal(1, verified.Exit);
        Says(verified.Lines, $"有问题\t第{place}条\n{says}");
        foreach (var command in commands)
        {
            var (exit, lines) = Run(command);
            Assert.Equal(command[^2] == "--out" && command[^1] == At("papers") ? 2 : 1, exit);
            said.Add(lines.Single(static l => l.Contains("登记簿不完好", StringComparison.Ordinal)));
        }

        Assert.StartsWith($"{fault}.jsonl：第{place}条：", Assert.Single(said.Distinct()), StringComparison.Ordinal);
        Assert.False(File.Exists(At("exported.jsonl")) || File.Exists(At("longer.jsonl")) || File.Exists(At("province.db")) || Directory.Exists(At("papers")));
        Assert.Equal((1, $"entry {place}"), Script(file));
        SqliteConnection.ClearAllPools();
    }

    [Fact]
    public void One_act_takes_no_registers_place()
    {
        var (acts, register) = (Write("one-act.jsonl", """{"at":"2025-06-06T10:00:00","act":"made","approvedBy":"共青团虚构江南大学委员会","approval":"虚江团发〔2024〕18号","maker":"虚构江南市印章刻制中心"}"""), Write("register.jsonl", _sample));

        var (exit, lines) = Run("seal", "import", acts, "--seal", Seal, "--out", register);

        Assert.Equal(2, exit);
        Says(lines, "register.jsonl：是公章登记簿，任何命令都不覆盖登记簿");
        Assert.Equal(_sample, File.ReadAllText(register));
    }

    [Theory]
    [InlineData("""{"at":"2205-06-06T10:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""", "seal.dated\t登记的时间不早于公章刻制，不晚于登记当日\t时间2205年6月6日10时晚于今天（2025年9月30日）")]
    [InlineData("""{"at":"2004-06-06T10:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""", "seal.dated\t登记的时间不早于公章刻制，不晚于登记当日\t时间2004年6月6日10时早于公章刻制的时间2024年9月2日9时")]
    [InlineData("""{"at":"25-06-06T10:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""", "/at")]
    [InlineData("""{"at":"12025-06-06T10:00:00","act":"approverNamed","by":"校团委","approver":"郑"}""", "/at")]
    public void An_act_is_dated_in_four_digits_not_before_the_seal_nor_after_today(string act, string says)
    {
        var (exit, lines) = Run("seal", "import", Write("acts.jsonl", act), "--into", Write("register.jsonl", _sample), "--out", At("longer.jsonl"));

        Assert.InRange(exit, 1, 2);
        Says(lines, says);
        Assert.False(File.Exists(At("longer.jsonl")));
    }

    /// <summary>The wrong date got in, by a program that was not told the day; an entry puts it right, and whoever reads the register sees both.</summary>
    [Fact]
    public void One_wrong_date_freezes_no_register_and_its_correction_is_seen()
    {
        var wrong = Write("wrong.jsonl", Chained([.. _sample.TrimEnd('\n').Split('\n'), """{"seal":"虚构江南大学学生会","sequence":38,"at":"2205-06-06T10:00:00","act":"approverNamed","by":"校团委","approver":"郑","previous":"","digest":""}"""]));
        Says(Run("seal", "verify", wrong).Lines, "不予认可\t第38条\tseal.dated");
        var acts = Write("acts.jsonl", string.Join(
            '\n',
            """{"at":"2025-06-07T10:00:00","act":"corrected","entry":38,"member":"at","right":["2025-06-06T10:00:00"],"by":"陆清和","reason":"年份写错"}""",
            """{"at":"2025-06-08T10:00:00","act":"approverNamed","by":"校团委","approver":"周启明"}"""));

        Assert.Equal(0, Run("seal", "import", acts, "--into", wrong, "--out", At("right.jsonl")).Exit);

        var (exit, lines) = Run("seal", "verify", At("right.jsonl"));
        Assert.Equal(3, exit);
        Says(lines, "更正\t第38条\t第38条的时间原登记为2205年6月6日10时，应为2025年6月6日10时（第39条更正）", never: "不予认可");
        Says(Run("seal", "verify", At("right.jsonl"), "--format", "json").Lines, "\"was\": \"2205-06-06T10:00:00\"");
        Says(Run("seal", "verify", At("right.jsonl"), "--lang", "en").Lines, "corrected by entry 39");
        Assert.Contains("entry 39: corrects entry 38, at: 2025-06-06T10:00:00", Said(At("right.jsonl")), StringComparison.Ordinal);
        Assert.Contains("entry 38: dated 2205-06-06T10:00:00, after ", Said(wrong), StringComparison.Ordinal);

        Assert.Equal(0, Run("seal", "papers", At("right.jsonl"), "--out", At("papers")).Exit);
        var sheet = Directory.GetFiles(At("papers"), "*.md").Select(File.ReadAllText).Single(static t => t.Contains("用印登记", StringComparison.Ordinal) && t.Contains("保管登记", StringComparison.Ordinal)).Replace("\\", string.Empty, StringComparison.Ordinal);
        Assert.Contains("| 38（更正见第39条） | 2025年6月6日 10时 |", sheet, StringComparison.Ordinal);
        Assert.Contains("第38条的时间原登记为2205年6月6日10时，应为2025年6月6日10时（第39条更正）；更正人：陆清和；原因：年份写错", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_register_is_said_to_be_empty()
    {
        var empty = Write("empty.jsonl", string.Empty);

        var (exit, lines) = Run("seal", "verify", empty);
        Assert.Equal(3, exit);
        Says(lines, "登记簿是空的，没有一条登记", never: "首尾相接");
        (exit, lines) = Run("seal", "checkpoint", empty);
        Assert.Equal((2, "empty.jsonl：登记簿是空的，没有一条登记"), (exit, Assert.Single(lines)));
        Assert.Equal((3, "the register is empty"), Script(empty));
    }

    /// <summary>Two writings of one name: perhaps one person, perhaps one who passes for another.</summary>
    [Fact]
    public void Names_that_look_the_same_are_asked_about()
    {
        var acts = Write("acts.jsonl", """{"at":"2025-06-08T10:00:00","act":"approverNamed","by":"共青团虚构江南大学委员会","approver":"周\u2F1F明"}""" + "\n" + """{"at":"2025-06-08T10:00:00","act":"approverNamed","by":"共青团虚构江南大学委员会","approver":"周土明"}""");
        Assert.Equal(0, Run("seal", "import", acts, "--into", Write("register.jsonl", _sample), "--out", At("longer.jsonl")).Exit);

        var (exit, lines) = Run("seal", "verify", At("longer.jsonl"));
        Assert.Equal(3, exit);
        Says(lines, "存疑\t第39条\t“周土明”与第38条的“周\u2F1F明”看上去一样而写法不同，请核对是否同一人（或组织）");
    }

    private static string Written(string fault)
    {
        string[] lines = _sample.TrimEnd('\n').Split('\n');
        string Joined() => string.Concat(lines.Select(static l => $"{l}\n"));
        string Changed(int place, string from, string to, bool anew = true)
        {
            Assert.Contains(from, lines[place - 1], StringComparison.Ordinal);
            lines[place - 1] = lines[place - 1].Replace(from, to, StringComparison.Ordinal);
            return anew ? Chained(lines) : Joined();
        }

        return fault switch
        {
            "spaced" => string.Concat(lines.Select(static l => $"{l.Replace("\":", "\": ", StringComparison.Ordinal)}\n\n")),
            "digest-moved" => Moved(),
            "copies-as-text" => Changed(4, "\"copies\":2,", "\"copies\":\"2\","),
            "copies-as-list" => Changed(4, "\"copies\":2,", "\"copies\":[2],"),
            "witnesses-as-text" => Changed(31, "[\"周启明\"]", "\"周启明\""),
            "crlf" => string.Join("\r\n", lines) + "\r\n",
            "blank-line" => lines[0] + "\n\n" + string.Join('\n', lines[1..]) + "\n",
            "no-digest" => Changed(4, ",\"digest\":\"" + lines[3][^66..], "}", anew: false),
            "no-last-line-feed" => Joined()[..^1],
            "altered" => Changed(10, "\"copies\":24", "\"copies\":34", anew: false),
            _ => string.Concat(lines.Where(static (_, i) => i != 3).Select(static l => $"{l}\n")),
        };

        // The digest stands before the act, and is sound of what is left.
        string Moved()
        {
            var digest = lines[3][^76..^1];
            lines[3] = lines[3].Replace("," + digest, string.Empty, StringComparison.Ordinal).Replace("\"act\":", digest + ",\"act\":", StringComparison.Ordinal);
            return Joined();
        }
    }

    /// <summary>Every line tied to the one before and digested anew, as somebody does who knows the format.</summary>
    private static string Chained(string[] lines)
    {
        var (head, chained) = (new string('0', 64), new StringBuilder());
        foreach (var line in lines)
        {
            var before = line[..line.IndexOf(",\"previous\":", StringComparison.Ordinal)];
            var said = $"{before},\"previous\":\"{head}\"";
            head = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said + "}")));
            chained.Append(said).Append(",\"digest\":\"").Append(head).Append("\"}\n");
        }

        return chained.ToString();
    }

    private static (int Exit, string Said) Script(string register)
    {
        var (exit, said) = Scripted(register);
        return (exit, said.Split('\n')[0].Split(':')[0]);
    }

    private static string Said(string register) => Scripted(register).Said;

    private static (int Exit, string Said) Scripted(string register)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Any(static f => File.Exists(Path.Combine(f, "python3"))) == true,
            "no python3 on the PATH, and the stranger's script is in Python: apt-get install python3");
        using var script = Process.Start(new ProcessStartInfo("python3", ["-B", RepositoryRoot.File("samples", "seal", "verify.py"), "--today=2026-01-01", register]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var said = script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        return (script.ExitCode, said);
    }
}

using System.Text.Json;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

/// <summary>The ledger of corrective actions on the command line, waivers and evidence beside an assessment.</summary>
public sealed class ActionsCommandTests : IDisposable
{
    private const string Correction = """{"rule":"staff.headcount","measure":"换届时减少","owner":"校团委","due":"2025-06-29","milestones":["2025-05-20 核对名单 已完成","2025-06-20 公布"],"done":DONE}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_the_school_says_is_done_and_the_assessment_does_not_show_is_not_closed()
    {
        var (exit, output, error) = Run("actions", Record("2024-2025", 45, $"\"corrections\":[{Correction.Replace("DONE", "true", StringComparison.Ordinal)}]"));

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.StartsWith("报完成，评估未证实\t", output, StringComparison.Ordinal);
        Assert.Contains("校团委\t期限2025年6月29日\t换届时减少", output, StringComparison.Ordinal);
        Assert.Contains("  已完成\t2025年5月20日\t核对名单\n  逾期\t2025年6月20日\t公布", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        (exit, output, _) = Run("actions", Record("2024-2025", 40, $"\"corrections\":[{Correction.Replace("DONE", "true", StringComparison.Ordinal)}]"), "--lang", "en");
        Assert.Equal(0, exit);
        Assert.StartsWith("closed\t", output, StringComparison.Ordinal);

        Assert.Equal(3, Run("actions", Record("2024-2025", 40, $"\"corrections\":[{Correction.Replace("DONE", "false", StringComparison.Ordinal)}]")).Exit);
        (exit, output, _) = Run("actions", Record("2024-2025", 40, "\"goals\":[]"));
        Assert.Equal((0, "没有需要整改的问题"), (exit, output.TrimEnd()));
    }

    [Fact]
    public void Year_against_year_tells_what_is_mended()
    {
        var (earlier, now) = (Record("2023-2024", 45, $"\"corrections\":[{Correction.Replace("DONE", "true", StringComparison.Ordinal)}]"), Record("2024-2025", 40, "\"goals\":[]"));

        var (exit, output, _) = Run("actions", now, "--since", earlier);
        Assert.Equal(0, exit);
        Assert.Contains("两年对照", output, StringComparison.Ordinal);
        Assert.Contains("已整改\t", output, StringComparison.Ordinal);
        Assert.Contains("不符合 → 符合\t校团委", output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("actions", now, "--since", earlier, "--format", "json").Output);
        Assert.Equal("mended", json.RootElement.GetProperty("since")[0].GetProperty("turn").GetString());

        (exit, _, var error) = Run("actions", earlier, "--since", now, "--lang", "en");
        Assert.Equal(2, exit);
        Assert.Contains("is of no earlier year of", error, StringComparison.Ordinal);
    }

    /// <summary>A waiver changes no exit code, and one that has expired is told before the table.</summary>
    [Fact]
    public void An_expired_waiver_is_told_first_and_leaves_the_verdict()
    {
        string Waived(string until) => $$"""
            "waivers":[{"rule":"staff.headcount","reason":"两院合并","approver":"校党委","source":"党发〔2024〕7号","from":"2024-09-01","until":"{{until}}"}]
            """;

        var (exit, output, _) = Run("assess", Record("2024-2025", 45, Waived("2025-06-29")));
        Assert.Equal(1, exit);
        Assert.Contains("豁免已过期：校党委以《党发〔2024〕7号》批准", output.ReplaceLineEndings("\n").Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("THE WAIVER HAS EXPIRED", Run("assess", Record("2024-2025", 45, Waived("2025-06-29")), "--lang", "en").Output, StringComparison.Ordinal);

        (exit, output, _) = Run("assess", Record("2024-2025", 45, Waived("2025-06-30")));
        Assert.Equal(1, exit);
        Assert.Contains("豁免中：", output, StringComparison.Ordinal);
        Assert.DoesNotContain("豁免已过期", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_evidence_is_told_and_leaves_the_rule_undetermined()
    {
        var record = Record("2024-2025", 40, """
            "evidence":[{"at":"/structure/staff","method":"清点名单","collected":"2024-09-10","origin":"组织部","validUntil":"2025-05-31"}]
            """);

        var (_, output, _) = Run("assess", record);
        Assert.Contains("佐证已过期：", output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Run("assess", record, "--format", "json").Output);
        Assert.Equal("Undetermined", json.RootElement.GetProperty("findings").EnumerateArray().Single(static f => f.GetProperty("id").GetString() == "staff.headcount").GetProperty("verdict").GetString());
        Assert.Equal("/structure/staff", json.RootElement.GetProperty("expiredEvidence")[0].GetProperty("at").GetString());
    }

    private string Record(string year, int staff, string more)
    {
        var file = Path.Combine(_folder.FullName, $"{year}-{staff}-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, $$"""
            {"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"{{year}}","asOf":"2025-06-30","structure":{"staff":{{staff}},"largeOrManyCampuses":false},{{more}}}
            """);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

using System.Reflection;
using NodaTime;

namespace UnionGovernance.Cli.Tests;

public sealed class LanguageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Names of schools, people and documents stay as they are; everything the program says itself is in English.</summary>
    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "--help")]
    [InlineData("report", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("record", "new", "--help")]
    [InlineData("record", "check", "--help")]
    [InlineData("congress", "--help")]
    [InlineData("congress", "papers", "--help")]
    public void Help_in_English_holds_no_Chinese(params string[] arguments) =>
        Assert.DoesNotContain(Run([.. arguments, "--lang", "en"]).Output, IsChinese);

    [Fact]
    public void Without_an_option_it_speaks_Chinese() => Assert.Contains(Run("--help").Output, IsChinese);

    [Fact]
    public void Faults_are_told_in_the_language_asked_for()
    {
        var path = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(path, """{ "school": "A", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staf": 3, "presidium": -1 } }""");

        var (exit, _, english) = Run("assess", path, "--lang=en");

        Assert.Equal(2, exit);
        Assert.DoesNotContain(english, IsChinese);
        Assert.Contains("there is no such member; “staff members” (staff) may be meant", english, StringComparison.Ordinal);
        Assert.Contains("是否想写“工作人员人数”「staff」", Run("assess", path, "--lang", "zh").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_its_headings_verdicts_and_goals_in_English()
    {
        var output = Run("assess", Sample("xianning-2020.json"), "--format", "markdown", "--lang", "en").Output;

        Assert.Contains("| No. | Verdict | Rule | Measured | Claim | Missing, or how to mend |", output, StringComparison.Ordinal);
        Assert.Contains("| Goal 1 |", output, StringComparison.Ordinal);
        Assert.DoesNotContain("目标1", output, StringComparison.Ordinal);
        Assert.Contains("elected: 顾明烛, 陆见微", Run("congress", "count", Sample("congress/full-university.json"), "--lang", "en").Output, StringComparison.Ordinal);
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, new LocalDate(2025, 9, 1), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) => Path.Combine(
        typeof(LanguageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

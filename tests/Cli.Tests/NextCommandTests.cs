using System.Reflection;

namespace UnionGovernance.Cli.Tests;

public sealed class NextCommandTests
{
    [Fact]
    public void What_settles_a_rule_by_itself_is_asked_before_what_needs_others_and_each_says_why()
    {
        var (exit, output, error) = Run("next", Sample("figures-only.json"), "--as-of", "2024-06-30");

        Assert.Equal((1, string.Empty), (exit, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal("1\t学生数较多或多校区\t用于判定：第3项“工作人员不超过40人，学生多或校区多的学校不超过60人”（工作人员人数不超过40人：实为51人）", lines.First(static l => l.StartsWith("1\t", StringComparison.Ordinal)));
        Assert.True(Array.FindIndex(lines, static l => l.Contains("\t所设职务\t", StringComparison.Ordinal)) < Array.FindIndex(lines, static l => l.Contains("\t秋季全员培训\t", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_record_that_is_decided_nothing_is_asked() => Assert.Equal(
        (1, "Nothing is to be supplied: every rule is decided\n", string.Empty),
        Run("next", Sample("full-university.json"), "--lang", "en"));

    [Fact]
    public void A_file_that_is_none_is_bad_input() => Assert.Equal(2, Run("next", Sample("no-such.json")).Exit);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) =>
        Path.Combine(typeof(NextCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

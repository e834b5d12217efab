namespace UnionGovernance.Cli.Tests;

public sealed class ProveCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_charter_at_its_defaults_implies_the_caps()
    {
        var (exit, output, error) = Run("prove", New(), "--rule", "3", "--rule", "4", "--rule", "5");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.All(output.TrimEnd('\n').Split('\n'), static line => Assert.Contains("\t能推出（试过", line, StringComparison.Ordinal));
    }

    [Fact]
    public void What_does_not_follow_is_shown_by_a_union_that_is_made_up()
    {
        var (exit, output, _) = Run("prove", "school-2020", "--rule", "posts.permitted", "--edition", "school-2021-2022", "--lang", "en");

        Assert.Equal(1, exit);
        Assert.Contains("does not follow: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_implies_each_of_its_own_rules() => Assert.Equal(0, Run("prove", "college-2024-2025", "--rule", "staff.headcount", "--edition", "college-2024-2025").Exit);

    [Fact]
    public void A_term_a_file_or_a_rule_that_there_is_not_is_bad_input()
    {
        Assert.Equal(2, Run("prove", New(), "--term", "no-such-term").Exit);
        Assert.Equal(2, Run("prove", "no-such-file.json").Exit);
        Assert.Equal(2, Run("prove", "school-2020", "--rule", "没有这一条").Exit);
    }

    private string New()
    {
        var file = Path.Combine(_folder.FullName, "charter.json");
        Assert.Equal(0, Run("charter", "new", file, "--school", "虚构大学").Exit);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

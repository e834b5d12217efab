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
        Assert.Collection(
            output.TrimEnd('\n').Split('\n'),
            static staff => Assert.Matches("\t能推出（试过[1-9][0-9]*种情形）$", staff),
            static presidium => Assert.EndsWith("\t能推出，所给的规定里就有这一条", presidium, StringComparison.Ordinal),
            static departments => Assert.EndsWith("\t能推出，所给的规定里就有这一条", departments, StringComparison.Ordinal));
    }

    [Fact]
    public void What_does_not_follow_is_shown_by_a_union_that_is_made_up()
    {
        var (exit, output, _) = Run("prove", "school-2020", "--rule", "posts.permitted", "--edition", "school-2021-2022", "--lang", "en");

        Assert.Equal(1, exit);
        Assert.Contains("does not follow: ", output, StringComparison.Ordinal);
    }

    /// <summary>A day says nothing without the academic year in which it is looked at.</summary>
    [Fact]
    public void A_made_up_day_is_told_with_its_academic_year()
    {
        var output = Run("prove", New(), "--rule", "congress.held", "--lang", "zh").Output;

        Assert.Matches("不能推出，例如：学年：(\\d{4})—(\\d{4})学年、最近一次学代会（或全体学生大会）召开日期：\\2年9月1日、评估截至日期：\\2年9月1日", output);
    }

    [Fact]
    public void An_edition_implies_each_of_its_own_rules() => Assert.Equal(0, Run("prove", "college-2024-2025", "--rule", "staff.headcount", "--edition", "college-2024-2025").Exit);

    /// <summary>The tables of two years have the same cap, so nothing has to be gone through; and of a union that may use a seal as it likes only the seal is told.</summary>
    [Fact]
    public void What_is_shown_is_what_the_rule_looks_at()
    {
        Assert.EndsWith("\t能推出，所给的规定里就有这一条\n", Run("prove", "school-2023-2024", "--rule", "4", "--edition", "school-2022-2023").Output, StringComparison.Ordinal);
        Assert.EndsWith("\t不能推出，例如：公章由专人保管：否（其余都合所给的规定）\n", Run("prove", New(), "--rule", "公章由专人保管").Output, StringComparison.Ordinal);
        Assert.EndsWith("\tdoes not follow: the seal has a named custodian: no (all else keeps what is given)\n", Run("prove", New("english.json"), "--rule", "公章由专人保管", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_neither_a_file_nor_an_edition_is_told_which_editions_there_are() =>
        Assert.StartsWith("school-9999：没有这个章程文件；没有这个版本的指标表，可写“2020年备案表（校级） · 学生会”「school-2020」、", Run("prove", "school-9999").Error, StringComparison.Ordinal);

    [Fact]
    public void A_term_a_file_or_a_rule_that_there_is_not_is_bad_input()
    {
        Assert.Equal(2, Run("prove", New(), "--term", "no-such-term").Exit);
        Assert.Equal(2, Run("prove", "no-such-file.json").Exit);
        Assert.Equal(2, Run("prove", "school-2020", "--rule", "没有这一条").Exit);
    }

    private string New(string name = "charter.json")
    {
        var file = Path.Combine(_folder.FullName, name);
        Assert.Equal(0, Run("charter", "new", file, "--school", "虚构大学").Exit);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

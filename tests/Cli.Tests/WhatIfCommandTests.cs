using System.Reflection;

namespace UnionGovernance.Cli.Tests;

public sealed class WhatIfCommandTests
{
    [Fact]
    public void Changed_facts_turn_verdicts_and_the_record_stays_as_it_is()
    {
        var before = File.ReadAllBytes(Sample("figures-only.json"));

        Assert.Equal(
            (3, "3\t工作人员不超过40人，学生多或校区多的学校不超过60人\t无法判定 → 符合\n5\t工作部门不超过6个\t不符合 → 符合\n", string.Empty),
            Run("whatif", Sample("figures-only.json"), "--set", "学生数较多或多校区=是", "--set", "工作部门数=6", "--as-of", "2024-06-30"));
        Assert.Equal(before, File.ReadAllBytes(Sample("figures-only.json")));
    }

    [Fact]
    public void One_head_beyond_the_greater_cap_turns_the_verdict_and_one_fewer_does_not()
    {
        Assert.Contains("3\t", Run("whatif", Sample("figures-only.json"), "--set", "工作人员人数=61", "--as-of", "2024-06-30").Output, StringComparison.Ordinal);
        Assert.Equal("各条结论都不变\n", Run("whatif", Sample("figures-only.json"), "--set", "工作人员人数=60", "--as-of", "2024-06-30").Output);
    }

    [Fact]
    public void Who_leaves_the_roster_leaves_the_figures_too()
    {
        var (_, output, error) = Run("whatif", Sample("full-university.json"), "--without", "陈望舒");

        Assert.Equal(("7\t工作人员均为中共党员（含预备党员）或共青团员\t不符合 → 符合\n", string.Empty), (output, error));
    }

    [Fact]
    public void A_figure_against_the_roster_is_told() =>
        Assert.StartsWith("改后数字与名单不一致：工作人员人数，填报45人，名单46人；", Run("whatif", Sample("full-university.json"), "--set", "工作人员人数=45").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("工作人员人术", "没有这样的事实，是否想写“工作人员人数”")]
    [InlineData("/structure/staf", "没有这样的事实，是否想写“工作人员人数”")]
    [InlineData("staf in all", "没有这样的事实；名称见 union-governance record form")]
    public void A_name_that_is_nearly_one_is_answered_with_the_one_that_is_meant(string name, string said) =>
        Assert.Equal($"--set {name}：{said}\n", Run("whatif", Sample("full-university.json"), "--set", $"{name}=45").Error);

    [Fact]
    public void A_fact_is_also_named_by_its_place_in_the_file() =>
        Assert.Equal(Run("whatif", Sample("full-university.json"), "--set", "工作部门数=7"), Run("whatif", Sample("full-university.json"), "--set", "/structure/departments=7"));

    [Fact]
    public void What_cannot_be_read_is_told_all_at_once_and_changes_nothing()
    {
        var (exit, output, error) = Run("whatif", Sample("full-university.json"), "--set", "食堂=3", "--set", "工作部门数");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Equal(["--set 食堂：没有这样的事实；名称见 union-governance record form", "--set 工作部门数：应写作 名称=值"], error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("--set 工作部门数：读到 \"很多\"，", Run("whatif", Sample("full-university.json"), "--set", "工作部门数=很多").Error, StringComparison.Ordinal);
        Assert.Equal("--without 无此人：名单上没有此人\n", Run("whatif", Sample("full-university.json"), "--without", "无此人").Error);
        Assert.Equal(2, Run("whatif", Sample("full-university.json")).Exit);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) =>
        Path.Combine(typeof(WhatIfCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

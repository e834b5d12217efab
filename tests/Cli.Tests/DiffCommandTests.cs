using System.Reflection;

namespace UnionGovernance.Cli.Tests;

public sealed class DiffCommandTests
{
    [Fact]
    public void What_moved_is_new_and_asks_otherwise_is_told_with_a_union_that_shows_it()
    {
        var (exit, output, error) = Run("diff", "school-2020", "school-2021-11");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains("4\t主席团不超过5人\t编号由3（二）改为4\n", output, StringComparison.Ordinal);
        Assert.Contains("14\t每学期开展一次述职评议\t新增\n", output, StringComparison.Ordinal);
        Assert.Contains("原来允许、现在不允许的，如：", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_changes_for_a_school_is_told_beside_it()
    {
        var record = Path.Combine(typeof(DiffCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", "full-university.json");
        var (exit, output, _) = Run("diff", "school-2022-2023", "school-2023-2024", "--record", record);

        Assert.Equal(1, exit);
        Assert.Contains("虚构江南大学学生会的结论：\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_different_unions_are_not_compared() =>
        Assert.Equal((2, string.Empty, "2020年备案表（校级）和2021年11月自评表（院级）不是同一类组织的指标表，不能比较\n"), Run("diff", "school-2020", "college-2021-11"));

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

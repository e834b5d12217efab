using System.Reflection;
using System.Text.Json;

namespace UnionGovernance.Cli.Tests;

public sealed class WhyCommandTests
{
    [Fact]
    public void What_is_not_met_is_told_in_sentences_with_the_people_who_break_it()
    {
        var (exit, output, error) = Run("why", Sample("full-university.json"));

        Assert.Equal((1, string.Empty), (exit, error));
        Assert.Contains("非党员、团员的工作人员：1人，涉及陈望舒", output, StringComparison.Ordinal);
        Assert.Contains("  单凭这些就不符合：陶允中（职务：秘书长助理）。\n", output, StringComparison.Ordinal);
        Assert.Contains("  依据：", output, StringComparison.Ordinal);
        // No id of a roster stands in the answer.
        Assert.DoesNotMatch(@"\bm\d+\b", output);
    }

    [Fact]
    public void One_rule_is_asked_for_by_its_number_or_by_words_of_its_title()
    {
        var byNumber = Run("why", Sample("figures-only.json"), "--about", "5", "--as-of", "2024-06-30");
        var byTitle = Run("why", Sample("figures-only.json"), "--about", "工作部门不超过", "--as-of", "2024-06-30");

        Assert.Equal((1, "5　工作部门不超过6个：不符合\n  工作部门数不超过6个：实为7个至8个。\n  依据：高校学生会组织改革自评表（2020年起历年版本） 人员规模（已见原文）。\n  单凭这些就不符合：工作部门数：7个至8个。\n", string.Empty), byNumber);
        Assert.Equal(byNumber, byTitle);
    }

    [Fact]
    public void Everyone_who_alone_breaks_it_is_named()
    {
        var output = Run("why", Sample("full-university.json"), "--about", "8").Output;

        Assert.Contains("单凭其中任何一项就不符合：秦致远（", output, StringComparison.Ordinal);
        Assert.EndsWith("；张明远（不及格课程数：1门）。\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_line_an_open_rule_tells_what_failed_and_what_is_asked_for() => Assert.Equal(
        (3, "3　At most 40 staff; at most 60 in a school with many students or several campuses: undetermined. staff members: at most 40 people: it is 51 people; many students or several campuses: unknown\n", string.Empty),
        Run("why", Sample("figures-only.json"), "--about", "3", "--format", "line", "--as-of", "2024-06-30", "--lang", "en"));

    [Fact]
    public void The_tree_names_whom_it_is_about_once()
    {
        var output = Run("why", Sample("full-university.json"), "--about", "目标2", "--format", "tree").Output;

        Assert.Contains("    不符合　工学院：若学生数不少于3001人", output, StringComparison.Ordinal);
        Assert.Contains("        不符合　学生会工作人员数不少于30人：实为22人\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_data_each_node_has_its_source()
    {
        var told = JsonDocument.Parse(Run("why", Sample("full-university.json"), "--about", "presidium.size", "--format", "json").Output).RootElement.GetProperty("findings")[0];

        Assert.Equal(("Met", "主席团人数不超过5人"), (told.GetProperty("why").GetProperty("verdict").GetString(), told.GetProperty("why").GetProperty("question").GetString()));
        Assert.NotEmpty(told.GetProperty("why").GetProperty("document").GetString()!);
    }

    [Fact]
    public void A_rule_that_there_is_not_is_bad_input()
    {
        var (exit, output, error) = Run("why", Sample("full-university.json"), "--about", "食堂");

        Assert.Equal((2, string.Empty, "--about 食堂：没有这样的规则；编号和名称见 union-governance rules\n"), (exit, output, error));
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }

    private static string Sample(string name) =>
        Path.Combine(typeof(WhyCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "samples", name);
}

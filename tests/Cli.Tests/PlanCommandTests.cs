using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Tests;

public sealed class PlanCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_breaks_a_rule_is_set_right_with_the_least_change()
    {
        Assert.Equal(
            (1, $"两名工作人员退出——为第3项“人员”、第4项“主席团”：\n   · 一名工作人员和一名主席团成员\n   · 或者两名主席团成员\n{LeastChange.BesideMeasures.Chinese}\n", string.Empty),
            Run("plan", Record(), "--as-of", "2024-03-01"));
    }

    [Fact]
    public void Where_all_is_kept_that_is_asked_for_nothing_is_to_be_changed() =>
        Assert.Equal((0, "Nothing is to be changed.\n", string.Empty), Run("plan", Record(), "--as-of", "2024-03-01", "--about", "departments.count", "--lang", "en"));

    [Fact]
    public void What_was_done_and_cannot_be_undone_stands_beside_the_plan()
    {
        var file = Record(""", "congress": { "approvedByParty": false, "approvedByFederation": true, "reportedToFederation": true }""");

        Assert.Equal(
            (1, $"2 staff members leave – for item 3 \"staff\", item 4 \"presidium\":\n   · 1 of the staff and 1 of the presidium\n   · or 2 of the presidium\nNot part of this: Measure 6 \"The congress is approved beforehand and reported afterwards\" is past, and is kept from the next congress on: approved beforehand by the Party committee: no.\n{LeastChange.BesideMeasures.English}\n", string.Empty),
            Run("plan", file, "--as-of", "2024-03-01", "--lang", "en"));
    }

    [Fact]
    public void As_data_each_plan_has_its_changes_and_their_cost()
    {
        using var json = JsonDocument.Parse(Run("plan", Record(), "--as-of", "2024-03-01", "--format", "json").Output);

        Assert.Equal("found", json.RootElement.GetProperty("outcome").GetString());
        Assert.All(json.RootElement.GetProperty("plans").EnumerateArray(), static plan =>
        {
            Assert.Equal(6, plan.GetProperty("effort").GetInt32());
            Assert.Equal(6, plan.GetProperty("changes").EnumerateArray().Sum(static c => c.GetProperty("effort").GetInt32()));
        });
    }

    [Fact]
    public void A_rule_that_there_is_not_is_bad_input() =>
        Assert.Equal(2, Run("plan", Record(), "--about", "没有这一条").Exit);

    [Theory]
    [InlineData("工作人元", "zh", "--about 工作人元：没有这样的规则，是否想写“工作人员”\n")]
    [InlineData("presidum", "en", "--about presidum: there is no such rule; \"Presidium\" may be meant\n")]
    public void Of_a_rule_that_is_nearly_one_it_is_asked_whether_that_is_meant(string words, string language, string said)
    {
        Assert.Equal((2, string.Empty, said), Run("plan", Record(), "--as-of", "2024-03-01", "--about", words, "--lang", language));
        Assert.Equal((2, string.Empty, said), Run("why", Record(), "--as-of", "2024-03-01", "--about", words, "--lang", language));
    }

    [Fact]
    public void Where_nothing_is_decided_of_several_rules_together_each_may_be_asked_by_itself()
    {
        var (exit, output, error) = Run("plan", Record(""", "eligibility": { "fromCollegeUnions": "60%" }"""), "--as-of", "2024-03-01");

        Assert.Equal((3, "一条一条地求，也许说得出：--about 3\n"), (exit, error));
        Assert.Equal("还不能说：“来自院（系）学生会的工作人员占比”只知60%，写明是多少人中的多少人，才说得出要改多少。\n", output);
    }

    private string Record(string more = "")
    {
        var file = Path.Combine(_folder.FullName, "record.json");
        File.WriteAllText(file, $$"""
            {
              "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024",
              "structure": { "staff": 42, "presidium": 6, "departments": 6, "largeOrManyCampuses": false }{{more}}
            }
            """);
        return file;
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        return (CommandLine.Run(arguments, new(2024, 6, 30), output, error), output.ToString(), error.ToString());
    }
}

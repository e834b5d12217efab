using Microsoft.AspNetCore.Http;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Drawing;
using UnionGovernance.Showcase.Sources;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Tests;

/// <summary>The page of a rule: clause, drawn decision, equal table, editions, charter, and a number to turn.</summary>
public sealed class RulePageTests(Site site)
{
    public static TheoryData<string> Ids { get; } = [.. RuleBook.National.Editions.SelectMany(static e => e.Items.Concat(RuleBook.National.OpinionsBeside(e))).Select(static i => i.Rule.Id).Concat(RuleBook.National.Goals.Select(static g => g.Id)).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_rule_has_its_page_in_both_languages_and_picture_and_table_say_the_same(string id)
    {
        foreach (var (tag, language) in new[] { ("en", Language.English), ("zh", Language.Chinese) })
        {
            var page = await site.Get($"/rules/{id}?lang={tag}");
            var picture = page.QuerySelector("#try-tree svg")!;
            var verdicts = page.QuerySelectorAll("#try-branches tr[data-branch]").Select(static r => r.GetAttribute("data-branch")!).ToList();

            Assert.NotEmpty(picture.QuerySelector("title")!.TextContent);
            Assert.Equal(verdicts.Count + 1, picture.QuerySelectorAll("g").Length);
            Assert.Equal(page.QuerySelector("#try-says .word")!.TextContent, Enum.Parse<Verdict>(verdicts[0]).Describe(language));
            Assert.Equal(RuleBook.National.Goals.Any(g => g.Id == id), page.QuerySelectorAll("tr[data-edition]").Length == 0);
            Assert.Contains(id, page.QuerySelector(".developers")!.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>A goal is no line of any edition; it is judged where a record names it, and its page turns its number all the same.</summary>
    [Theory]
    [InlineData(0, Verdict.Met)]
    [InlineData(1, Verdict.NotMet)]
    public async Task A_goal_that_a_school_sets_itself_has_its_page(int colleges, Verdict verdict)
    {
        var page = await site.Get($"/rules/goal.reach?turned=1&reach.collegesOutOfReach.value={colleges}&lang=zh");

        Assert.Contains("学校可以给自己定的目标", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(verdict.Describe(Language.Chinese), page.QuerySelector("#try-says .word")!.TextContent);
    }

    /// <summary>Every rule says at which line it is written and which tests hold it; both are there, and the tests name the rule or what it is called in the code.</summary>
    /// <summary>What was seen on no page of the web is called by words of the page's own language.</summary>
    [Theory]
    [InlineData("zh", "本项目所据的那所学院的自评报告")]
    [InlineData("en", "the founding college's self-assessment report")]
    public async Task Where_a_rule_was_seen_is_told_in_the_language_of_the_page(string tag, string report)
    {
        var seen = (await site.Get($"/rules/staff.headcount?lang={tag}")).QuerySelectorAll("#source ~ dl li").Where(static l => l.QuerySelector("a") is null).Select(static l => l.TextContent.Trim());

        Assert.Contains(report, seen);
        Assert.All(Provisions.All.SelectMany(static p => p.SeenAt), static at => Assert.True(at.StartsWith("http", StringComparison.Ordinal) || SourceTexts.Called(at).Chinese != at, at));
    }

    [Fact]
    public async Task A_rule_names_its_line_of_source_and_tests_that_there_are()
    {
        var tests = Directory.EnumerateFiles(UnionGovernance.Tests.RepositoryRoot.File("tests"), "*Tests.cs", SearchOption.AllDirectories).ToDictionary(static f => f, File.ReadAllText);
        foreach (var id in RuleBook.National.Rules.Select(static r => r.Id))
        {
            var page = await site.Get($"/rules/{id}");
            var places = page.QuerySelectorAll("a[href^='/rules/source/']").Select(static a => a.GetAttribute("href")!).ToList();
            var named = page.QuerySelectorAll("[data-test]").Select(static t => t.TextContent.Split('.')).ToList();

            Assert.True(places.Count > 0 || id == "opinions.congress.held" || id.StartsWith("goal.half", StringComparison.Ordinal), id);
            Assert.All(places, p => Assert.EndsWith($"\"{id}\",", RuleSource.All.First(s => p.Contains($"/{s.Name}#", StringComparison.Ordinal)).Lines[int.Parse(p.Split("#L")[1], System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal));
            Assert.True(named.Count >= 2, id);
            Assert.All(named, t => Assert.Contains(tests.Values, s => s.Contains($"class {t[0]}", StringComparison.Ordinal) && s.Contains($" {t[1]}(", StringComparison.Ordinal)));
        }

        Assert.Contains("\"staff.headcount\",", (await site.Get("/rules/source/StructureRules")).GetElementById("L33")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What a rule asks of everybody is opened: of one of the sample whom it finds out, and of one whom it does not.</summary>
    [Fact]
    public async Task A_rule_of_people_is_judged_of_one_who_breaks_it_and_one_who_keeps_it()
    {
        var page = await site.Get("/rules/eligibility.study?lang=zh");
        var tables = page.QuerySelectorAll("h3[id^='each-'] + div table");

        Assert.Equal(4, tables.Length);
        Assert.Equal(["NotMet", "Met", "NotMet", "Met"], tables.Select(static t => t.QuerySelector("tr[data-branch]")!.GetAttribute("data-branch")!));
        Assert.Contains("41/100", tables[0].TextContent, StringComparison.Ordinal);
    }

    /// <summary>The caps of every edition that has the rule, on both sides of both, whatever is known of the school.</summary>
    [Theory]
    [InlineData(40, "false", Verdict.Met)]
    [InlineData(41, "false", Verdict.NotMet)]
    [InlineData(41, "", Verdict.Undetermined)]
    [InlineData(60, "true", Verdict.Met)]
    [InlineData(61, "true", Verdict.NotMet)]
    [InlineData(61, "", Verdict.NotMet)]
    public async Task A_number_that_is_turned_is_judged_by_the_library(int staff, string large, Verdict verdict)
    {
        var page = await site.Get($"/rules/staff.headcount?turned=1&structure.staff.value={staff}&structure.largeOrManyCampuses.value={large}&lang=zh");

        Assert.Equal(verdict.Describe(Language.Chinese), page.QuerySelector("#try-says .word")!.TextContent);
        Assert.Equal($"{staff}", page.QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_cannot_be_a_number_is_told_at_its_input_and_kept_as_typed()
    {
        var page = await site.Get("/rules/staff.headcount?turned=1&structure.staff.value=%E5%BE%88%E5%A4%9A&lang=zh");

        Assert.Equal("很多", page.QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
        Assert.NotEmpty(page.QuerySelector("form.tried .fault")!.TextContent);
    }

    [Fact]
    public async Task The_book_leads_to_every_rule_and_each_has_a_name()
    {
        var links = (await site.Get("/rules")).QuerySelectorAll(".cards a").Select(static a => a.GetAttribute("href"));

        Assert.All(RuleBook.National.Rules, r => Assert.True(r.Name != r.Title, r.Id));
        Assert.All(RuleBook.National.Rules, r => Assert.Contains($"/rules/{r.Id}", links));
    }

    [Fact]
    public async Task Two_editions_are_compared_as_the_library_does_and_two_of_different_levels_are_not()
    {
        var page = await site.Get("/rules/compare?from=school-2020&to=school-2021-11&lang=zh");
        var changes = RuleChange.Between(School2020.Table, School202111.Table);

        Assert.Equal(changes.Select(static c => c.Rule), page.QuerySelectorAll("tr[data-rule]").Select(static r => r.GetAttribute("data-rule")!));
        Assert.NotEmpty((await site.Get("/rules/compare?from=school-2020&to=college-2021-11")).QuerySelectorAll("[role=alert]"));
    }

    /// <summary>Of a rule with an exception: 46 people in a school of several campuses keep it by the third question, and not by the first.</summary>
    [Fact]
    public void A_decision_is_numbered_from_left_to_right_and_joined_as_its_rule_is()
    {
        var trial = Trial.Of(School2023.Table, "staff.headcount", new Samples().Find("full-university")!, new QueryCollection(), new LocalDate(2025, 6, 30))!;
        var tree = Branch.Of(trial.Finding.Explanation);

        Assert.Equal(["①", "②", "③"], tree.Leaves.Select(static l => l.Number));
        Assert.Equal("或", tree.Joint!.Sign.Chinese);
        Assert.Equal("且", tree.Parts[1].Joint!.Sign.Chinese);
        Assert.Equal([Verdict.NotMet, Verdict.Met, Verdict.Met], tree.Leaves.Select(static l => l.Explanation.Verdict));
    }
}

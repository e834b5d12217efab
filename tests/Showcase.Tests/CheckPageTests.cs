using System.Net;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Tests;

/// <summary>Seven questions on one screen, and then the rest, a subject at a time.</summary>
public sealed class CheckPageTests(Site site)
{
    [Fact]
    public async Task What_is_left_empty_is_unknown_and_never_a_no()
    {
        var page = await site.Get("/check?lang=zh");

        Assert.Equal(QuickCheck.Asked.Length, page.QuerySelectorAll(".quick").Length);
        Assert.All(page.QuerySelectorAll(".quick .word"), static w => Assert.Equal("无法判定", w.TextContent));
    }

    [Theory]
    [InlineData("structure.staff.value=45&structure.departments.value=7&structure.presidium.value=5", "1项不符合：部门；3项无法判定：人员、召开学代会、述职评议。")]
    [InlineData("structure.staff.value=45&structure.largeOrManyCampuses.value=false&structure.departments.value=6&structure.presidium.value=6", "2项不符合：人员、主席团；2项无法判定：召开学代会、述职评议。")]
    [InlineData("structure.staff.value=2~3", "4项无法判定：主席团、部门、召开学代会、述职评议。")]
    public async Task The_sum_names_what_is_broken_before_what_is_open(string query, string sum) =>
        Assert.Equal(sum, (await site.Get($"/check?turned=1&{query}&lang=zh")).QuerySelector("#quick-sum")!.TextContent);

    /// <summary>A date that there is not is told in its place, and silences no other answer; the result waits until it is put right.</summary>
    [Fact]
    public async Task One_field_that_cannot_be_read_leaves_the_others_judged()
    {
        const string Typed = "turned=1&structure.staff.value=45&structure.largeOrManyCampuses.value=false&structure.presidium.value=6&congress.heldOn.value=2026-02-30&lang=zh";
        var page = await site.Get($"/check?{Typed}");

        Assert.StartsWith("2项不符合：人员、主席团；", page.QuerySelector("#quick-sum")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#quick .fault"));
        Assert.Equal("2026-02-30", page.QuerySelector("[name='congress.heldOn.value']")!.GetAttribute("value"));
        using var next = await site.Client.GetAsync(new Uri($"/next?{Typed}&do=assess", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("/check", next.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    /// <summary>A college may have 25 people on its staff at the most; a graduate union's table is another one.</summary>
    [Theory]
    [InlineData("college", "studentUnion", "院级")]
    [InlineData("school", "graduateUnion", "研究生会")]
    public async Task Another_level_or_kind_is_judged_by_its_own_table(string level, string kind, string table)
    {
        var page = await site.Get($"/next?structure.staff.value=26&level={level}&kind={kind}&do=assess&lang=zh");

        Assert.Contains(table, page.QuerySelector(level == "college" ? ".lead" : ".whose")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What a table does not ask is said where it could be answered, so that no answer falls away in silence; and nothing is told of another level's limits.</summary>
    [Theory]
    [InlineData("level=college&lang=zh", "2024—2025学年自评表（院级）不查此项。", "；1项无法判定：召开学代会。所用的指标表不查其中4问。")]
    [InlineData("level=college&lang=en", "“Table of 2024–2025, college level” does not ask this.", ". The table does not ask 4 of the questions.")]
    [InlineData("level=college&kind=graduateUnion&lang=zh", "2024—2025学年自评表（院级）不查此项。", "所用的指标表不查其中4问。")]
    [InlineData("level=college&academicYear=2021-2022&lang=zh", "2021年11月自评表（院级）不查此项。", "所用的指标表不查其中4问。")]
    public async Task A_question_that_the_table_does_not_ask_says_so(string whose, string says, string sum)
    {
        var page = await site.Get($"/check?turned=1&structure.staff.value=42&structure.presidium.value=3&structure.departments.value=9&{whose}");

        Assert.Equal(
            ["quick-field-structure-largeOrManyCampuses", "quick-field-structure-departments", "quick-field-appraisal-autumn", "quick-field-appraisal-spring"],
            page.QuerySelectorAll("#quick .says").Where(s => s.TextContent.Trim() == says).Select(static s => s.Id));
        Assert.EndsWith(sum, page.QuerySelector("#quick-sum")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("60", page.QuerySelector("#quick")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Where no one table judges, that is said, and where to choose.</summary>
    [Theory]
    [InlineData("lang=zh", "该学年有多份指标表，须由人选定，请选一份。点“继续填全”就可以选。")]
    [InlineData("lang=en", "Several editions fit this academic year. A person chooses; please choose one. “Go on to the rest” lets you choose.")]
    public async Task Where_several_tables_fit_the_page_says_where_to_choose(string language, string says) =>
        Assert.Equal(says, (await site.Get($"/check?academicYear=2021-2022&{language}")).QuerySelector("#quick-sum")!.TextContent);

    /// <summary>The limits that a circumstance lifts are those of the rule that is judged by, and are not told while no table is found.</summary>
    [Theory]
    [InlineData("lang=zh", "工作人员不超过40人，学生多或校区多的学校不超过60人。")]
    [InlineData("kind=graduateUnion&lang=zh", "工作人员不超过40人，学生多或校区多的学校不超过60人。")]
    [InlineData("lang=en", "At most 40 staff; at most 60 in a school with many students or several campuses.")]
    [InlineData("academicYear=去年&lang=zh", "")]
    public async Task What_a_circumstance_bears_on_is_told_by_the_rule_itself(string query, string says)
    {
        var told = (await site.Get($"/check?{query}")).GetElementById("quick-field-structure-largeOrManyCampuses")!.TextContent.Trim();

        Assert.EndsWith(says, told, StringComparison.Ordinal);
        Assert.Equal(says.Length == 0, told.Length == 0);
    }

    /// <summary>Whoever types a date is told how people write it, and never how a file does; a year that is reckoned from a day that nobody states is asked for.</summary>
    [Theory]
    [InlineData("去年11月", "“去年”没有说是哪一年，请写明年份", "“去年” does not say which year; please name it")]
    [InlineData("今年五月二十日", "“今年”没有说是哪一年，请写明年份", "“今年” does not say which year; please name it")]
    [InlineData("上学年", "“上学年”没有说是哪一年，请写明年份", "“上学年” does not say which year; please name it")]
    [InlineData("last November", "“last November”没有说是哪一年", "“last November” does not say which year")]
    [InlineData("11-20", "没有年份写 11月27日", "without a year 11月27日")]
    [InlineData("上月", "没有年份写 11月27日", "without a year 11月27日")]
    [InlineData("2019-11~13", "如 2019-11-27、2019-11、2019", "such as 2019-11-27, 2019-11, 2019")]
    public async Task A_date_that_is_not_understood_is_answered_as_people_write(string typed, string chinese, string english)
    {
        foreach (var (language, says) in new[] { ("zh", chinese), ("en", english) })
        {
            var fault = (await site.Get($"/check?congress.heldOn.value={Uri.EscapeDataString(typed)}&lang={language}")).QuerySelector("#quick .fault")!.TextContent;

            Assert.Contains(says, fault, StringComparison.Ordinal);
            Assert.DoesNotContain("--", fault, StringComparison.Ordinal);
            Assert.DoesNotContain("\"2019", fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_settles_most_is_asked_first_and_an_answer_is_taken_along()
    {
        var page = await site.Get("/next?structure.staff.value=45&structure.presidium.value=5&structure.departments.value=6&lang=zh");
        Assert.NotNull(page.QuerySelector("#ask input[name='structure.largeOrManyCampuses.value']"));
        Assert.Null(page.QuerySelector("#ask input[name='structure.presidium.value']"));

        var record = page.QuerySelector("input[name=record]")!.GetAttribute("value")!;
        using var answered = await site.Post("/record", "/next", ("record", record), ("turned", "1"), ("structure.largeOrManyCampuses.value", "true"), ("subject", "structure"), ("do", "assess"));
        var result = await Site.Read(answered);
        Assert.Equal("符合", result.QuerySelector("[data-rule='staff.headcount'] .word")!.TextContent);
        Assert.Equal("符合", result.QuerySelector("[data-rule='presidium.size'] .word")!.TextContent);
    }

    [Fact]
    public async Task A_subject_that_is_skipped_is_not_asked_for_again()
    {
        var page = await site.Get("/next?structure.staff.value=45&lang=zh");
        var (record, first) = (page.QuerySelector("input[name=record]")!.GetAttribute("value")!, page.QuerySelector("input[name=subject]")!.GetAttribute("value")!);
        using var skipped = await site.Post("/record", "/next", ("record", record), ("subject", first), ("do", "skip"));
        var next = await Site.Read(skipped);

        Assert.NotEqual(first, next.QuerySelector("input[name=subject]")!.GetAttribute("value"));
        Assert.Equal(first, next.QuerySelector("input[name=skipped]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_cannot_be_read_leads_back_to_its_question_with_what_was_typed()
    {
        await site.Get("/next?structure.staff.value=%E5%BE%88%E5%A4%9A", HttpStatusCode.Found);
        Assert.NotEmpty((await site.Get("/check?structure.staff.value=%E5%BE%88%E5%A4%9A")).QuerySelectorAll(".fault"));
    }

    /// <summary>Asked one after another as they come, the questions end, and nothing that could settle a verdict is left.</summary>
    [Fact]
    public async Task The_questions_end()
    {
        var page = await site.Get("/next?structure.staff.value=31&lang=zh");
        for (var times = 0; page.QuerySelector("input[name=subject]")!.GetAttribute("value") is { Length: > 0 } subject; times++)
        {
            Assert.InRange(times, 0, 15);
            using var skipped = await site.Post(
                "/record", "/next", ("record", page.QuerySelector("input[name=record]")!.GetAttribute("value")!), ("skipped", page.QuerySelector("input[name=skipped]")!.GetAttribute("value") ?? string.Empty), ("subject", subject), ("do", "skip"));
            page = await Site.Read(skipped);
        }

        Assert.Equal("能定结论的都问完了。", page.QuerySelector("h1")!.TextContent);
    }
}

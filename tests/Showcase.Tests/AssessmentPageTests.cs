using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

public sealed class AssessmentPageTests(Site site)
{
    private const string Sample = "xianning-2020";
    private static readonly Assessment _judged = AssessmentAnswer.Of(new Samples().Find(Sample)!, null, default).Assessment!;

    /// <summary>45 people in a school of one campus are five too many; the answer is the library's, and no script is needed for it.</summary>
    [Theory]
    [InlineData("", Verdict.NotMet)]
    [InlineData("?turned=1&structure.staff.value=45&structure.largeOrManyCampuses.value=", Verdict.Undetermined)]
    [InlineData("?turned=1&structure.staff.value=45&structure.largeOrManyCampuses.value=true", Verdict.Met)]
    [InlineData("?turned=1&structure.staff.value=41&structure.largeOrManyCampuses.value=false&step=structure.staff-", Verdict.Met)]
    [InlineData("?turned=1&structure.staff.value=60&structure.largeOrManyCampuses.value=true&step=structure.staff%2B", Verdict.NotMet)]
    public async Task The_home_page_shows_a_rule_as_a_picture_with_a_number_to_turn(string query, Verdict verdict)
    {
        var home = await site.Get($"/{query}");

        Assert.Equal(verdict.Describe(Language.Chinese), home.QuerySelector("#try-says .word")!.TextContent);
        var picture = home.QuerySelector("#try-tree svg")!;
        Assert.Contains(verdict.Describe(Language.Chinese), picture.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(picture.QuerySelector("desc")!.TextContent);
        Assert.Equal(3, picture.QuerySelectorAll("text.now").Length);
    }

    /// <summary>What a cell says of an item is the library's verdict, and it leads to where the item stands on the result.</summary>
    [Fact]
    public async Task The_home_page_names_the_sample_s_findings_and_each_leads_to_its_place()
    {
        var home = await site.Get("/?lang=zh");
        var result = await site.Get("/assessment/full-university?lang=zh");
        var cells = home.QuerySelectorAll(".cells a");

        Assert.Equal(result.QuerySelectorAll("[data-rule]").Length, cells.Length);
        Assert.All(cells, c => Assert.NotNull(result.GetElementById(c.GetAttribute("href")!.Split('#')[1])));
        Assert.Equal("4项不符合：职务、政治面貌、学习成绩、述职评议", result.QuerySelector("h1")!.TextContent);
    }

    /// <summary>Of the table's seventeen items thirteen are met; what the opinions ask beyond it and the school's own goals are no items of it, and are told apart.</summary>
    [Theory]
    [InlineData("/?lang=zh")]
    [InlineData("/assessment/full-university?lang=zh")]
    public async Task Measures_and_goals_are_not_counted_among_the_items_of_the_table(string address)
    {
        var page = (await site.Get(address)).QuerySelector("main")!.TextContent;

        Assert.Contains("13项符合。指标表之外，2019年《意见》还要求的：1项不符合、7项符合。学校自定目标：2项不符合、2项符合。", page, StringComparison.Ordinal);
        Assert.Equal(17, (await site.Get("/?lang=zh")).QuerySelectorAll(".cells .no").Length);
    }

    /// <summary>A number alone says nothing; a heading joins no two phrases by a comma, and what is missing is named or not announced.</summary>
    [Theory]
    [InlineData("zh", "第6项", "指标表之外，2019年《意见》还要求的：1项不符合", "待补：")]
    [InlineData("en", "Item 6", "The school's own goals: 2 not met", "Missing:")]
    public async Task A_result_names_its_items_and_groups_as_people_do(string tag, string item, string heading, string missing)
    {
        var page = await site.Get($"/assessment/full-university?lang={tag}");

        Assert.Contains(item, page.QuerySelectorAll(".item .no").Select(static n => n.TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll(".item .no"), static n => char.IsAsciiDigit(n.TextContent[0]));
        Assert.Contains(heading, page.QuerySelectorAll("h2").Select(static h => h.TextContent));
        var lacking = await site.Get($"/assessment/xianning-2020?lang={tag}");
        Assert.All([page, lacking], p => Assert.DoesNotContain(p.QuerySelectorAll(".item .least"), l => l.TextContent.Trim() == missing.Trim()));
        Assert.NotEmpty(lacking.QuerySelectorAll(".item.open"));
    }

    /// <summary>One who may not serve is not merely taken off his own rule: the share from the colleges is brought up in the same plan, which the library makes.</summary>
    [Fact]
    public async Task What_mends_several_rules_together_stands_before_them_and_is_the_library_s()
    {
        var plan = (await site.Get("/assessment/full-university?lang=zh")).QuerySelector(".plan")!;
        var outline = AssessmentAnswer.Of(new Samples().Find("full-university")!, null, default).Assessment!.LeastChange().Outline(Language.Chinese).ToList();

        Assert.Equal(outline.Select(static l => l.Text), plan.QuerySelectorAll("p.law, ol.law > li").Select(static p => p.FirstChild!.TextContent.Trim()));
        Assert.Equal(outline.Where(static l => l.Number == 1).Select(static _ => "1"), plan.QuerySelectorAll("ol.law").Select(static o => o.GetAttribute("start")));
        Assert.StartsWith("陈望舒（政治面貌：非党团员）", plan.QuerySelector("ol.law > li > ul > li")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Three rules are of a year that is over, and three rest on figures known only within bounds; what is left is planned for all the same, and of each of those it is said why it is not.</summary>
    [Fact]
    public async Task A_rule_that_has_no_way_by_itself_stands_beside_the_plan_for_the_others()
    {
        var lines = (await site.Get("/assessment/xianning-2020?lang=zh")).QuerySelectorAll(".plan p.law, .plan ol.law > li").Select(static p => p.TextContent).ToList();

        Assert.Contains(lines, static l => l.StartsWith("做到“会后向上级学联（学生会）报告”——为", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.EndsWith("，已成事实，下一学年起改正：学代会召开规范：否。", StringComparison.Ordinal));
        Assert.Contains(lines, static l => l.StartsWith("不在以上方案之内的：第5项“校级工作人员一般不少于50%来自院（系）学生会”，还不能说：", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "查我校、写章程、分名额、计票、写文书、核验公章登记")]
    [InlineData("en", "Check my union、Write a charter、Share the seats、Count an election、Write the papers、Verify a seal's register")]
    public async Task The_home_page_leads_to_what_a_visitor_came_for(string tag, string tasks)
    {
        var cards = (await site.Get($"/?lang={tag}")).QuerySelectorAll("main nav .tasks a").ToList();

        Assert.Equal(tasks, string.Join('、', cards.Select(static c => c.TextContent)));
        foreach (var card in cards)
        {
            Assert.NotNull((await site.Get(card.GetAttribute("href")!)).QuerySelector("main h1"));
        }
    }

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public async Task The_assessment_lists_every_finding_with_the_library_s_verdict(Language language, string tag)
    {
        var page = await site.Get($"/assessment/{Sample}?lang={tag}");
        Assert.Equal(
            InOrder(_judged.All).Select(f => (f.Item.Rule.Id, f.Describe(language), f.Item.Rule.Title.In(language))),
            page.QuerySelectorAll("[data-rule]").Select(static r =>
                (r.GetAttribute("data-rule")!, r.QuerySelector(".word")!.TextContent, r.QuerySelector("th a, h3 a")!.TextContent)));
    }

    /// <summary>What is broken, then what is open, then the rest, each in the order of its table.</summary>
    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.Where(static f => f.Verdict == Verdict.NotMet).Concat(findings.Where(static f => f.Verdict == Verdict.Undetermined))
            .Concat(findings.Where(static f => f.Verdict is Verdict.Met or Verdict.NotApplicable));

    [Fact]
    public async Task What_is_to_be_done_is_open_and_what_is_settled_is_folded()
    {
        var page = await site.Get("/assessment/full-university?lang=zh");
        var folded = page.QuerySelectorAll("details.settled:not([open]) tr[data-rule] .word").Select(static w => w.TextContent).ToList();

        Assert.NotEmpty(folded);
        Assert.All(folded, static w => Assert.True(w.StartsWith("符合", StringComparison.Ordinal) || w.StartsWith("不适用", StringComparison.Ordinal), w));
        Assert.Equal("不符合", page.QuerySelector("[data-rule] .word")!.TextContent);
        Assert.Matches("^符合[0-9]+项$", page.QuerySelector("details.settled > summary")!.TextContent);
    }

    [Fact]
    public async Task An_inferred_number_is_said_to_be_inferred()
    {
        var page = await site.Get($"/assessment/{Sample}?lang=zh");
        var inferred = InOrder(_judged.All).Where(static f => f.Item.Attestation != Attestation.Seen).Select(static f => f.Item.Rule.Id);
        Assert.Equal(
            inferred,
            page.QuerySelectorAll("[data-rule]").Where(static r => r.QuerySelector(".no")!.TextContent.Contains("编号系推断", StringComparison.Ordinal))
                .Select(static r => r.GetAttribute("data-rule")!));
    }

    [Fact]
    public async Task The_page_of_a_finding_names_the_missing_facts_as_people_do()
    {
        foreach (var finding in _judged.All)
        {
            var page = await site.Get($"/assessment/{Sample}/{finding.Item.Rule.Id}?lang=zh");
            Assert.Equal(
                finding.Explanation.Missing().Select(static m => m.Label.Chinese),
                page.QuerySelectorAll(".missing li").Select(static c => c.TextContent));
            Assert.Empty(page.QuerySelectorAll("main code"));
        }
    }

    [Fact]
    public async Task The_page_of_a_finding_shows_what_is_said_beside_each_fact_it_stands_on()
    {
        var shown = 0;
        foreach (var finding in _judged.All)
        {
            var page = await site.Get($"/assessment/{Sample}/{finding.Item.Rule.Id}?lang=zh");
            var facts = finding.Explanation.Whole().SelectMany(static e => e.Measured).Select(static m => m.Path.JsonPointer)
                .Concat(finding.Explanation.Missing().Select(static p => p.JsonPointer));
            var said = _judged.Record.Remarks.Where(r => facts.Contains(r.At)).ToList();
            Assert.Equal(said.Count, page.QuerySelectorAll(".remark").Length);
            Assert.All(said, r => Assert.Contains(r.Words!, page.QuerySelectorAll(".remark blockquote").Select(static q => q.TextContent)));
            Assert.All(said.Where(static r => r.Planned is not null), r => Assert.Contains(r.Planned!, page.QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal));
            shown += said.Count;
        }

        Assert.NotEqual(0, shown);
    }

    [Fact]
    public async Task English_asked_for_once_stays()
    {
        using var visitor = site.Remembering();

        Assert.Contains("<html lang=\"en\"", await visitor.GetStringAsync(new Uri("/?lang=en", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var rules = Site.Parse(await visitor.GetStringAsync(new Uri("/rules", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal("en", rules.DocumentElement.GetAttribute("lang"));
        Assert.Equal("The rule book", rules.QuerySelector("h1")!.TextContent);
        Assert.Contains("<html lang=\"zh-CN\"", await visitor.GetStringAsync(new Uri("/rules?lang=zh", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_another_year_is_said_to_be_carried_forward()
    {
        Assert.DoesNotContain("沿用", (await site.Get("/assessment/figures-only?lang=zh")).Body!.TextContent, StringComparison.Ordinal);
        var older = await site.Get("/assessment/figures-only?edition=school-2020&lang=zh");
        Assert.Contains("沿用", older.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "填报4人，名单5人，不一致", "在此之前不写文书")]
    [InlineData("en", "stated 4 people, counted 5 people, which disagree", "until then no paper is written")]
    public async Task A_figure_that_its_roster_contradicts_stands_first_and_its_report_leads_to_what_is_to_be_settled(string tag, string shown, string why)
    {
        var page = await site.Get($"/assessment/figure-against-roster?lang={tag}");

        Assert.Contains(why, page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(shown, page.QuerySelector("[data-rule='staff.headcount']")!.TextContent, StringComparison.Ordinal);
        await site.Get("/report/figure-against-roster", System.Net.HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("zh", "主席团人数0人，请核对")]
    [InlineData("en", "presidium members: 0 people; please check")]
    public async Task What_no_union_has_is_asked_about_beside_the_verdict(string tag, string asked)
    {
        using var response = await site.PostFile($"/upload?lang={tag}", """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "presidium": 0 } }"""u8.ToArray());
        var page = await Site.Read(response);

        Assert.Equal(asked, page.QuerySelector("li[data-doubt='doubt.no-presidium']")!.TextContent);
        Assert.Contains(tag == "zh" ? "符合" : "met", page.QuerySelector("[data-rule='presidium.size'] .word")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_asked_in_the_words_of_the_edition_by_which_the_record_is_judged()
    {
        foreach (var (sample, edition) in new[] { ("figures-only", "school-2023-2024"), ("xianning-2020", "measures-2019") })
        {
            var page = await site.Get($"/record?sample={sample}&lang=zh");
            var title = RuleBook.National.EditionOf(edition)!.RuleOf("staff.headcount")!.Title.Chinese;

            Assert.StartsWith(title, page.QuerySelector("fieldset.claim[id$='staff-headcount'] legend, fieldset.claim[id$='staff.headcount'] legend")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh", "指标表之外，2019年《意见》还要求的")]
    [InlineData("en", "What the opinions of 2019 ask beside the table")]
    public async Task What_the_opinions_ask_beside_the_table_is_a_part_of_its_own(string tag, string heading)
    {
        var page = await site.Get($"/assessment/figures-only?lang={tag}");
        var ofTable = School2023.Table.Items.Select(static i => i.Rule.Id).ToHashSet();
        var rows = page.QuerySelectorAll("[data-rule]").ToLookup(r => ofTable.Contains(r.GetAttribute("data-rule")!));

        Assert.Contains(heading, page.QuerySelectorAll("h2").Select(static h => h.TextContent));
        Assert.Equal(ofTable, rows[true].Select(static r => r.GetAttribute("data-rule")!).ToHashSet());
        Assert.Equal(
            RuleBook.National.OpinionsBeside(School2023.Table).Select(i => (i.Rule.Id, i.NumberIn(tag == "zh" ? Language.Chinese : Language.English))).ToHashSet(),
            rows[false].Select(static r => (r.GetAttribute("data-rule")!, r.QuerySelector(".no")!.FirstChild!.TextContent)).ToHashSet());
        Assert.DoesNotContain(heading, (await site.Get($"/assessment/{Sample}?lang={tag}")).QuerySelectorAll("h2").Select(static h => h.TextContent));
    }

    [Fact]
    public async Task An_edition_for_another_level_leaves_the_choice_to_a_person()
    {
        var page = await site.Get("/assessment/figures-only?edition=college-2021-11");
        Assert.Empty(page.QuerySelectorAll("tr[data-rule]"));
        Assert.NotEmpty(page.QuerySelectorAll("main a[href*='edition=school-2023-2024']"));
    }

    [Fact]
    public async Task The_report_is_the_library_s_and_can_be_had_as_markdown_and_as_a_word_file()
    {
        var paper = Papers.Records.SelfAssessmentReport.Write(_judged).Paper!;
        var page = await site.Get($"/report/{Sample}");
        Assert.Equal(Site.Parse(paper.Html).Body!.TextContent.Trim(), page.QuerySelector(".paper")!.TextContent.Trim());
        Assert.Equal(
            paper.Markdown,
            await site.Client.GetStringAsync(new Uri($"/report/{Sample}/markdown", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(
            Office.WordPaper.Write(paper, Office.LayoutProfile.Official),
            await site.Client.GetByteArrayAsync(new Uri($"/report/{Sample}/word", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    /// <summary>A record ought not to call people by student numbers; where it does, the page says that there is one and not which.</summary>
    [Fact]
    public async Task Who_breaks_a_rule_is_told_by_name() =>
        Assert.Contains("陈望舒", (await site.Get("/assessment/full-university?lang=zh")).QuerySelector("[data-rule='eligibility.politics']")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Who_breaks_a_rule_is_not_told_by_a_student_number()
    {
        var record = (await File.ReadAllTextAsync(RepositoryRoot.File("samples", "full-university.json"), TestContext.Current.CancellationToken)).Replace("\"m10\"", "\"2023010110\"", StringComparison.Ordinal)
            .Replace("\"name\": \"陈望舒\",", string.Empty, StringComparison.Ordinal);
        using var response = await site.PostFile("/upload", System.Text.Encoding.UTF8.GetBytes(record));
        var page = await Site.Read(response);

        Assert.Contains("〔号码不印〕", page.QuerySelector("[data-rule='eligibility.politics']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2023010110", page.QuerySelector("table.findings")!.TextContent, StringComparison.Ordinal);
    }
}

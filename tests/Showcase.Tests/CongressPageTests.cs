using System.Net;
using AngleSharp.Dom;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Showcase.Tests;

public sealed class CongressPageTests(Site site)
{
    [Fact]
    public void No_page_reads_the_file_past_its_judgement() => Assert.Empty(PastTheReview.In(typeof(Program).Assembly.Location));

    [Fact]
    public async Task The_timeline_shows_the_step_that_was_late_and_leads_to_every_paper()
    {
        var page = await site.Get("/congress?lang=zh");

        Assert.Equal("逾期完成", page.QuerySelector("tr[data-step=CredentialsReview] .badge")!.TextContent);
        Assert.Equal(21, page.QuerySelectorAll("a[href^='/papers/']").Length);
        Assert.Contains("Timeline", (await site.Get("/congress?lang=en")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A congress of one's own is shown by its own days, its papers are written, and the file travels with the form.</summary>
    [Fact]
    public async Task A_congress_of_ones_own_is_sent_in_and_gives_its_papers()
    {
        var file = await File.ReadAllBytesAsync(UnionGovernance.Tests.RepositoryRoot.File("samples", "congress", "full-university.json"), TestContext.Current.CancellationToken);
        var own = System.Text.Encoding.UTF8.GetString(file).Replace("虚构江南大学", "虚构海东大学", StringComparison.Ordinal);
        using var sent = await site.PostFile("/congress/start?lang=zh", "/congress?lang=zh", System.Text.Encoding.UTF8.GetBytes(own), task: "show");
        var page = await Site.Read(sent);

        Assert.StartsWith("我校虚构海东大学学生会", page.QuerySelector(".whose p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("逾期完成", page.QuerySelector("tr[data-step=CredentialsReview] .badge")!.TextContent);
        Assert.Equal(21, page.QuerySelectorAll("li[data-paper]").Length);

        var carried = page.QuerySelector("#own input[name=congress]")!.GetAttribute("value")!;
        using var word = await site.Post("/congress/start", "/congress", ("congress", carried), ("docx", "代表名额分配表"));
        Assert.Equal("代表名额分配表.docx", word.Content.Headers.ContentDisposition!.FileNameStar);
        using var shown = await site.Post("/congress/start", "/congress?lang=zh", ("congress", carried), ("show", "代表名额分配表"));
        Assert.Contains("代表名额", (await Site.Read(shown)).QuerySelector("article.paper h1")!.TextContent, StringComparison.Ordinal);
        using var kept = await site.Post("/congress/start", "/congress", ("congress", carried), ("do", "file"));
        Assert.Equal("虚构海东大学", UnionGovernance.Congresses.ProceedingsFile.Read(await kept.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Value!.Union.Name.School);
    }

    [Fact]
    public async Task What_is_no_congress_is_answered_with_its_faults_and_with_no_congress_of_another()
    {
        using var sent = await site.PostFile("/congress/start?lang=zh", "/congress?lang=zh", "{ \"school\": 1 }"u8.ToArray(), task: "show");
        var page = await Site.Read(sent);

        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Empty(page.QuerySelectorAll("tr[data-step], .whose"));
        Assert.NotNull(page.QuerySelector("main a[href='/congress/start#file']"));
        using var nothing = await site.Post("/congress/start", "/congress?lang=zh", ("do", "show"));
        Assert.Contains("请先选择文件", (await Site.Read(nothing)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What a calculator made can be taken along: as a table, in which a name that begins like a formula is a name, and as a congress that is read again.</summary>
    [Fact]
    public async Task What_a_calculator_made_is_downloaded_as_a_table_and_as_a_congress()
    {
        const string Two = "/congress/quotas?lang=zh&unit=%3D甲&students=300&unit=乙&students=100&seats=4&share=1%25&floor=0";
        Assert.Equal("\uFEFF\"选举单位\",\"学生数（人）\",\"名额（席）\"\r\n\"'=甲\",\"300\",\"3\"\r\n\"乙\",\"100\",\"1\"\r\n", await Text(await site.Client.GetAsync(new Uri($"{Two}&do=table", UriKind.Relative), TestContext.Current.CancellationToken)));
        Assert.Equal(2, UnionGovernance.Congresses.ProceedingsFile.Read(System.Text.Encoding.UTF8.GetBytes(await Text(await site.Client.GetAsync(new Uri($"{Two}&do=file", UriKind.Relative), TestContext.Current.CancellationToken)))).Value!.Quotas.Units.Count);

        (string, string)[] count = [("seats", "1"), ("due", "10"), ("present", "10"), ("issued", "10"), ("returned", "10"), ("valid", "10"), ("invalid", "0"), ("base", "present"), ("candidate", "甲"), ("votes", "6"), ("candidate", "乙"), ("votes", "4")];
        Assert.StartsWith("\uFEFF\"候选人\",", await Text(await site.Post("/congress/election?lang=zh", [.. count, ("do", "table")])), StringComparison.Ordinal);

        static async Task<string> Text(HttpResponseMessage response)
        {
            using (response)
            {
                return System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public async Task Quotas_are_shared_and_a_tie_waits_for_lots()
    {
        const string Three = "/congress/quotas?lang=zh&unit=甲&students=100&unit=乙&students=100&unit=丙&students=100&seats=4&share=1%25&floor=0";

        var open = await site.Get(Three);
        Assert.Contains("甲、乙、丙", open.QuerySelector("[data-tie]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("待抽签", Seats(open, "乙"), StringComparison.Ordinal);

        var drawn = await site.Get($"{Three}&lots=乙");
        Assert.Equal(("1", "2", "1"), (Seats(drawn, "甲"), Seats(drawn, "乙"), Seats(drawn, "丙")));
        Assert.NotNull((await site.Get($"{Three}&lots=丁")).QuerySelector("[data-rule='quota.lots']"));

        static string Seats(IDocument page, string unit) => page.QuerySelector($"tr[data-unit='{unit}'] td:last-child")!.TextContent;
    }

    [Fact]
    public async Task Fewer_delegates_than_normal_are_told_with_the_figures()
    {
        const string Two = "/congress/quotas?lang=zh&unit=甲&students=1000&unit=乙&students=1001&share=1%25&floor=0&seats=";

        Assert.Contains("代表20人，至少须21人", (await site.Get($"{Two}20")).QuerySelector("[data-shortfall]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.Get($"{Two}21")).QuerySelector("[data-shortfall]"));
    }

    /// <remarks>A tenth of 34 is 3.4, so 3; of 35 it is 3.5, so 4; of 4 it is 0.4, so none, raised to 1: 8. The school states 80 students, the classes have 73.</remarks>
    [Fact]
    public async Task Classes_come_to_their_seats_as_the_charter_says()
    {
        var page = await site.Get("/congress/quotas?lang=zh&unit=甲院&students=&classes=34、35、4&classShare=10%25&rounding=nearest&classLeast=1&total=80&office=2&share=1%25&floor=0");

        Assert.Equal(["3", "4", "1（按保底计）"], page.QuerySelectorAll("tr[data-class] td:last-child").Select(c => c.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal)));
        Assert.Equal("8", page.QuerySelector("tr[data-unit] strong")!.TextContent);
        Assert.Contains("少7人", page.QuerySelector("[data-doubt]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("34、35、4", page.QuerySelector("input[name=classes]")!.GetAttribute("value"));
        Assert.DoesNotContain("/terms", (await site.Get("/congress/quotas?lang=zh&unit=甲院&classes=34&classShare=10%25&share=1%25&floor=0")).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    /// <remarks>Two hundred and one units of ten students: none is left out, and the last has its row.</remarks>
    [Fact]
    public async Task As_many_units_as_were_typed_are_counted_and_shown()
    {
        var page = await site.Get($"/congress/quotas?lang=zh&share=1%25&floor=0&seats=201{string.Concat(Enumerable.Range(1, 201).Select(static i => $"&unit=u{i}&students=10"))}");

        Assert.Equal("1", page.QuerySelector("tr[data-unit='u201'] td:last-child")!.TextContent.Trim());
        Assert.Equal(201, page.QuerySelectorAll("input[name=unit]").Length);
    }

    [Theory]
    [InlineData("１００", "4")]
    [InlineData("100", "４")]
    [InlineData(" １０0 ", " ４ ")]
    public async Task Figures_in_full_width_are_figures(string students, string seats)
    {
        var page = await site.Get($"/congress/quotas?lang=zh&unit=甲&students={students}&seats={seats}&share=1%25&floor=0");

        Assert.Null(page.QuerySelector("[role=alert]"));
        Assert.Equal("4", page.QuerySelector("tr[data-unit='甲'] td:last-child")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_place_and_nothing_typed_is_lost()
    {
        var page = await site.Get("/congress/quotas?lang=en&unit=甲&students=many&seats=-1&share=half&floor=0");

        var faults = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("a whole number from 0 to 200000 is expected", faults, StringComparison.Ordinal);
        Assert.DoesNotContain("应为", faults, StringComparison.Ordinal);
        Assert.All(["row 1, ", "found \"-1\"", "found \"half\""], at => Assert.Contains(at, faults, StringComparison.Ordinal));
        Assert.DoesNotContain("/quotas/", faults, StringComparison.Ordinal);
        Assert.DoesNotContain("/terms/", faults, StringComparison.Ordinal);
        Assert.Equal("many", page.QuerySelector("input[name=students]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#answer[aria-labelledby=result]"));
    }

    [Fact]
    public async Task More_rows_keep_what_was_typed()
    {
        var page = await site.Get("/congress/quotas?unit=甲&students=100&rows=14&floor=0&share=1%25");

        Assert.Equal(14, page.QuerySelectorAll("input[name=unit]").Length);
        Assert.Equal("甲", page.QuerySelector("input[name=unit]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_calculator_says_who_is_elected_and_what_a_tie_leads_to()
    {
        (string, string)[] votes =
        [
            .. Ballots(seats: "2", issued: "100", returned: "100", valid: "98", invalid: "2"),
            ("candidate", "甲"), ("votes", "80"), ("candidate", "乙"), ("votes", "55"), ("candidate", "丙"), ("votes", "55"),
        ];

        var open = await Count(votes);
        Assert.Equal("False", open.QuerySelector("[data-decided]")!.GetAttribute("data-decided"));
        Assert.Contains("乙、丙", open.QuerySelector("[data-pending=SecondBallot]")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("甲、丙", (await Count([.. votes, ("tie", "lots"), ("lots", "丙")])).QuerySelector("[data-decided=True]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await Count([.. votes, ("tie", "vacancy")])).QuerySelector("[data-decided=True]"));
    }

    [Fact]
    public async Task A_count_that_does_not_hold_has_no_result_and_says_where()
    {
        var page = await Count(
        [
            .. Ballots(seats: "1", issued: "100", returned: "101", valid: "99", invalid: "2"),
            ("candidate", "甲"), ("votes", "60"), ("recount", "61"), ("candidate", "乙"), ("votes", "30"), ("recount", "30"),
        ]);

        Assert.NotNull(page.QuerySelector("[data-rule='vote.returned-within-issued']"));
        Assert.Contains("第一次60，第二次61", page.QuerySelector("[data-rule='election.counts-agree']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有结果", page.QuerySelector("[data-decided=False]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_candidates_are_never_in_an_address()
    {
        var form = (await site.Get("/congress/election")).QuerySelector("input[name=candidate]")!.Closest("form")!;
        Assert.Equal("post", form.GetAttribute("method"));
    }

    private static (string Name, string Value)[] Ballots(string seats, string issued, string returned, string valid, string invalid) =>
        [("seats", seats), ("due", "120"), ("present", "100"), ("issued", issued), ("returned", returned), ("valid", valid), ("invalid", invalid)];

    private async Task<IDocument> Count((string Name, string Value)[] fields)
    {
        using var response = await site.Post("/congress/election", "/congress/election?lang=zh", fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.Read(response);
    }
}

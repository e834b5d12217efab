using System.IO.Compression;
using System.Net;
using System.Text;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase.Tests;

/// <summary>The pages of papers: all of the sample's, and those of a record that the visitor sent.</summary>
public sealed class PapersPageTests(Site site)
{
    private static readonly byte[] _record = Encoding.UTF8.GetBytes(
        """{ "school": "甲大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": 31, "presidium": 5 } }""");

    private static readonly string _disclosure = "disclosure";

    [Theory]
    [InlineData("zh", "由学代会写出")]
    [InlineData("en", "From the congress")]
    public async Task Every_kind_of_paper_is_listed_with_its_addressee_and_signatory(string language, string heading)
    {
        var page = await site.Get($"/papers?lang={language}");
        var names = page.QuerySelectorAll("tr[data-paper]").Select(static r => r.GetAttribute("data-paper")!).ToList();

        Assert.Contains(page.QuerySelectorAll("h2"), h => h.TextContent == heading);
        Assert.All(
            PaperKinds.All.Where(static f => f.Id is not ("seal-loss-notice" or "seal-destruction-record")),
            f => Assert.Contains(names, n => n == f.Title.Chinese || n.StartsWith($"{f.Title.Chinese}-", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("tr[data-paper]"), static r => Assert.Equal(4, r.Children.Length));
    }

    [Theory]
    [InlineData("markdown", "text/markdown", "改革情况公开-虚构江南大学学生会.md")]
    [InlineData("html", "text/html", "改革情况公开-虚构江南大学学生会.html")]
    [InlineData("word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "改革情况公开-虚构江南大学学生会.docx")]
    public async Task A_paper_can_be_taken_along_in_three_forms(string form, string type, string name)
    {
        using var response = await site.Client.GetAsync(new Uri($"/papers/{_disclosure}/{form}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.NotNull((await site.Get($"/papers/{_disclosure}")).QuerySelector($"a[href='/papers/{_disclosure}/{form}']"));
    }

    /// <summary>A Word file of each paper that the page lists, with its work sheet, each of its own name.</summary>
    /// <summary>Two letters on one subject are told apart by whom they go to, as people write it; a hyphen stands in files' names.</summary>
    [Theory]
    [InlineData("/congress?lang=zh", "关于召开学生代表大会的请示（虚构江南省学生联合会）")]
    [InlineData("/papers?lang=zh", "关于公布述职评议结果的通知（春季学期）")]
    public async Task A_letter_is_called_by_its_subject_and_whom_it_goes_to(string address, string called)
    {
        var names = (await site.Get(address)).QuerySelectorAll("main a[href^='/papers/']").Select(static a => a.TextContent.Trim()).ToList();

        Assert.Contains(called, names);
        Assert.DoesNotContain(names, static n => n.Contains('-', StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_papers_can_be_taken_along_in_one_file()
    {
        var page = await site.Get("/papers");
        using var response = await site.Client.GetAsync(new Uri(page.QuerySelector("a[href*='handler=zip']")!.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var names = zip.Entries.Select(static e => e.FullName).ToList();

        Assert.Equal("全部文书.zip", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(
            page.QuerySelectorAll("tr[data-paper]").Select(static r => $"{r.GetAttribute("data-paper")}.docx").Order(StringComparer.Ordinal),
            names.Where(static n => !n.Contains("待补清单", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("自评报告-虚构江南大学学生会-待补清单.docx", names);
        Assert.Distinct(names);
        Assert.All(zip.Entries, static e => Assert.True(e.Length > 4000, e.FullName));
    }

    /// <summary>An application is somebody's; its page is called by kind and number, and what tells twelve of them apart is who applied.</summary>
    [Fact]
    public async Task No_address_of_a_paper_names_a_person_and_each_of_several_is_called_by_its_person()
    {
        var page = await site.Get("/papers?lang=zh");
        var rows = page.QuerySelectorAll("tr[data-paper^='遴选报名表-']");

        Assert.Equal(12, rows.Length);
        Assert.All(rows, static r => Assert.Equal(r.GetAttribute("data-paper")!["遴选报名表-".Length..], r.QuerySelector("th")!.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("main a[href]"), static a => Assert.Matches("^/[ -~]*$", a.GetAttribute("href")!));
    }

    [Fact]
    public async Task Every_paper_that_is_listed_can_be_read()
    {
        var page = await site.Get("/papers");
        foreach (var link in page.QuerySelectorAll("tr[data-paper] a").Select(static a => a.GetAttribute("href")!))
        {
            Assert.NotNull((await site.Get(link)).QuerySelector("article.paper h1"));
        }
    }

    [Fact]
    public async Task A_record_that_was_assessed_gives_its_papers_and_travels_with_the_form()
    {
        using var assessed = await site.PostFile("/upload", _record);
        var button = (await Site.Read(assessed)).QuerySelector("button[formaction='/papers']")!;
        var record = button.Owner!.GetElementById(button.GetAttribute("form")!)!.QuerySelector("input[name=record]")!.GetAttribute("value")!;

        using var listed = await site.Post("/upload", "/papers", ("record", record), ("do", "papers"));
        var page = await Site.Read(listed);
        Assert.Equal(["自评报告-甲大学学生会", "整改台账-甲大学学生会", "改革情况备案表-甲大学学生会", "改革情况公开-甲大学学生会"], page.QuerySelectorAll("tr[data-paper]").Select(static r => r.GetAttribute("data-paper")));
        Assert.Equal(record, page.QuerySelector("#own input[name=record]")!.GetAttribute("value"));

        using var shown = await site.Post("/upload", "/papers", ("record", record), ("show", "改革情况备案表-甲大学学生会"));
        Assert.Contains("现有31人", (await Site.Read(shown)).QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        using var taken = await site.Post("/upload", "/papers", ("record", record), ("md", "改革情况备案表-甲大学学生会"));
        Assert.Equal("改革情况备案表-甲大学学生会.md", taken.Content.Headers.ContentDisposition!.FileNameStar);
        using var all = await site.Post("/upload", "/papers", ("record", record), ("zip", "true"));
        Assert.Equal("application/zip", all.Content.Headers.ContentType!.MediaType);
        using var nothing = await site.Post("/upload", "/papers", ("record", record), ("show", "nothing"));
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task Of_a_record_whose_figure_and_roster_disagree_no_paper_is_written_and_the_page_says_why()
    {
        var record = System.Text.Encoding.UTF8.GetString(Editions.RecordFile.Write(new Samples().Find("figure-against-roster")!));

        using var listed = await site.Post("/upload", "/papers?lang=zh", ("record", record), ("do", "papers"));
        var rows = (await Site.Read(listed)).QuerySelectorAll("tr[data-paper]").ToList();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, static r => Assert.Contains("工作人员人数，填报4人，名单5人", r.QuerySelector("[data-rule='paper.figures-agree']")!.TextContent, StringComparison.Ordinal));
        using var taken = await site.Post("/upload", "/papers", ("record", record), ("md", "改革情况备案表-甲大学学生会"));
        Assert.NotEqual("text/markdown", taken.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "school": "甲", "kind": "club" }""")]
    public async Task What_is_no_record_leads_back_to_the_upload(string record)
    {
        using var response = await site.Post("/upload", "/papers", ("record", record));

        Assert.Equal(("/upload", HttpStatusCode.Redirect), (response.Headers.Location?.OriginalString, response.StatusCode));
    }
}

using NodaTime;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Pages.Congress;
using UnionGovernance.Showcase.Pages.Seal;
using UnionGovernance.Showcase.Pages.Year;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Seals;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Tests;

/// <summary>What the pages of the samples show is made once for everybody, and holds nothing of anybody's own.</summary>
public sealed class SamplePagesTests(Site site)
{
    [Fact]
    public void Two_requests_show_the_same_papers_and_the_same_calendar()
    {
        var (year, congress, today) = (new SampleYear(), new SampleCongress(), new Today(SystemClock.Instance));
        var seal = new SampleSeal(year, today);
        var papers = new SamplePapers(new(), congress, year, seal, PaperTemplates.Shipped);

        Assert.True(new TimelineModel(congress, papers, PaperTemplates.Shipped).Papers == new TimelineModel(congress, papers, PaperTemplates.Shipped).Papers);
        Assert.True(new SelectionsModel(year, papers, today).Papers == new SelectionsModel(year, papers, today).Papers);
        Assert.True(new CustodyModel(seal, papers).Papers == new CustodyModel(seal, papers).Papers);
        Assert.Same(new CalendarModel(year, today).Calendar, new CalendarModel(year, today).Calendar);
    }

    [Theory]
    [InlineData("/congress", SourceFile.Congress)]
    [InlineData("/year/selections", SourceFile.Year)]
    [InlineData("/seal", SourceFile.Seal)]
    public async Task A_page_leads_to_each_paper_of_its_file_and_to_no_other(string address, SourceFile source)
    {
        var kinds = PaperKinds.All.Where(k => k.Source == source).ToList();
        var all = (await site.Get("/papers")).QuerySelectorAll("tr[data-paper]")
            .Where(r => kinds.Any(f => r.GetAttribute("data-paper") is { } n && (n == f.Title.Chinese || n.StartsWith($"{f.Title.Chinese}-", StringComparison.Ordinal))))
            .Select(static r => r.QuerySelector("a")!.GetAttribute("href")!);
        var linked = (await site.Get(address)).QuerySelectorAll("a[href^='/papers/']").Select(static a => a.GetAttribute("href")!);

        Assert.Equal(all.Order(StringComparer.Ordinal), linked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zh", "en")]
    [InlineData("en", "zh")]
    public async Task What_one_visitor_types_stands_in_no_other_s_form(string language, string other)
    {
        var (empty, sample) = ($"/record?lang={language}", $"/record?sample=full-university&lang={language}");
        var before = (Empty: Form(await site.Get(empty)), Sample: Form(await site.Get(sample)));
        using var answer = await site.Post("/record", ("school", "某某大学"), ("structure.staff.known", "given"), ("structure.staff.value", "4321"), ("do", "check"));
        var typed = Form(await Site.Read(answer));

        Assert.Contains("4321", typed, StringComparison.Ordinal);
        Assert.Equal(before, (Form(await site.Get(empty)), Form(await site.Get(sample))));
        Assert.NotEqual(before.Empty, before.Sample);
        Assert.DoesNotContain("4321", before.Empty + before.Sample, StringComparison.Ordinal);
        Assert.NotEqual(Union(await site.Get(empty)), Union(await site.Get($"/record?lang={other}")));
        Assert.Contains("虚构江南大学", before.Sample, StringComparison.Ordinal);
        Assert.DoesNotContain("虚构江南大学", before.Empty, StringComparison.Ordinal);
    }

    private static string Union(AngleSharp.Dom.IDocument page) => page.QuerySelector("#part-union")!.TextContent;

    // Without the token, which is each page's own.
    private static string Form(AngleSharp.Dom.IDocument page)
    {
        page.QuerySelector("input[name=__RequestVerificationToken]")!.Remove();
        return page.QuerySelector("form#fill")!.OuterHtml;
    }
}

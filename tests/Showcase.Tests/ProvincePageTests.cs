using System.IO.Compression;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Tests;

/// <summary>A province's schools on one page, each leading to its result; and what pages weigh.</summary>
public sealed class ProvincePageTests(Site site)
{
    [Fact]
    public async Task Every_school_is_judged_by_the_library_and_leads_to_its_result()
    {
        var page = await site.Get("/province?lang=zh");
        var rows = page.QuerySelectorAll(".heat tbody tr");

        Assert.Equal(Province.Schools, rows.Length);
        Assert.Equal(Province.Schools, Province.All.Select(static s => s.Record.Union.Name).Distinct().Count());
        foreach (var ((name, record), row) in Province.All.Zip(rows).Take(10))
        {
            var assessment = Assert.IsType<AssessmentOutcome.Assessed>(RuleBook.National.Assess(record)).Assessment;
            Assert.Equal(assessment.Findings.Select(static f => f.Verdict.Describe(Language.Chinese)), row.QuerySelectorAll("td .unseen").Select(static c => c.TextContent));
            Assert.Equal($"/assessment/{name}", row.QuerySelector("a")!.GetAttribute("href"));
        }

        Assert.NotEmpty((await site.Get("/assessment/province-1")).QuerySelectorAll("[data-rule]"));
    }

    [Fact]
    public async Task A_filter_shows_the_schools_that_break_a_rule_and_no_other()
    {
        var breaking = Province.All.Where(static s => ((AssessmentOutcome.Assessed)RuleBook.National.Assess(s.Record)).Assessment.Findings.Any(static f => f.Item.Rule.Id == "staff.headcount" && f.Verdict == Verdict.NotMet))
            .Select(static s => $"/assessment/{s.Name}");

        Assert.Equal(breaking, (await site.Get("/province?rule=staff.headcount&verdict=NotMet")).QuerySelectorAll(".heat tbody a").Select(static a => a.GetAttribute("href")!));
    }

    /// <summary>Over the wire, compressed as the site does it: a first visit in three requests.</summary>
    [Theory]
    [InlineData("/", 60)]
    [InlineData("/province", 100)]
    [InlineData("/assessment/full-university", 100)]
    [InlineData("/check", 60)]
    [InlineData("/next?structure.staff.value=45", 60)]
    [InlineData("/record", 60)]
    [InlineData("/rules/staff.headcount", 60)]
    public async Task A_page_is_light(string address, int kibibytes)
    {
        var page = await site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var (sheet, script) = (await Bytes("/site.css"), await Bytes("/site.js"));

        Assert.InRange(sheet.Length, 1, 30 * 1024);
        Assert.InRange(script.Length, 1, 10 * 1024);
        Assert.InRange(Compressed(page) + Compressed(sheet) + Compressed(script), 1, kibibytes * 1024);
    }

    private Task<byte[]> Bytes(string address) => site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static long Compressed(byte[] bytes)
    {
        using var into = new MemoryStream();
        using (var brotli = new BrotliStream(into, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return into.Length;
    }
}

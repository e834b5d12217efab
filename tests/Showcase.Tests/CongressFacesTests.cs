using System.Text;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Pages.Congress;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Tests.Congresses;

namespace UnionGovernance.Showcase.Tests;

/// <summary>What the library says of a congress its pages say too, whatever the congress: each verdict, each refusal, each question.</summary>
public sealed class CongressFacesTests(Site site)
{
    // The page that counts judges as the other does, and is asked of some.
    private const int Elections = 20;

    /// <remarks>The models that the pages print, without a browser between.</remarks>
    [Fact]
    public async Task Every_page_judges_ten_thousand_congresses_as_the_library_does()
    {
        var (sample, papers, templates) = (site.Services.GetRequiredService<SampleCongress>(), site.Services.GetRequiredService<SamplePapers>(), site.Services.GetRequiredService<PaperTemplates>());
        var speech = new Speech(new HttpContextAccessor { HttpContext = new DefaultHttpContext() });
        await Parallel.ForAsync(0, 10_000, async (number, _) =>
        {
            var proceedings = RandomCongress.Of(number);
            var (review, file) = (CongressReview.Of(proceedings), Encoding.UTF8.GetString(ProceedingsFile.Write(proceedings)));
            var said = Said(review);

            var timeline = new TimelineModel(sample, papers, templates);
            await timeline.OnPostAsync(null, file, null, null, null, null, null);
            Assert.NotNull(timeline.Own);
            Assert.Equal(said, Said(timeline.Review));

            if (number % Elections == 0)
            {
                var election = new ElectionModel(sample, speech) { PageContext = Without() };
                election.OnPost(file, null, null, [], [], [], 0, null);
                Assert.Equal(said, Said(election.Review!));
            }
        });
    }

    [Fact]
    public async Task A_page_prints_of_a_hundred_congresses_all_that_the_library_says()
    {
        var (refused, shortOf) = (0, 0);
        for (var number = 0; number < 100; number++)
        {
            var drawn = RandomCongress.Of(number * 97);

            // Three of the twelve delegates are cadres: where a charter wants none, they are too many.
            var proceedings = number % 4 > 0 ? drawn : drawn with { Terms = drawn.Terms with { NonCadres = new(1, 1) } };
            var review = CongressReview.Of(proceedings);
            using var sent = await site.Post("/congress/start", "/congress?lang=zh", ("congress", Encoding.UTF8.GetString(ProceedingsFile.Write(proceedings))), ("do", "show"));
            var page = await Site.Read(sent);

            Assert.Equal(review.Timeline.Select(static l => (l.Step.ToString(), l.State.Label.Chinese)), page.QuerySelectorAll("tr[data-step]").Select(static r => (r.GetAttribute("data-step")!, r.QuerySelector(".badge")!.TextContent)));
            Told(page, "[data-refused] li", review.Refused.Select(static m => (m.Refusal.By.Id, m.Refusal.Because.Chinese)));
            Told(page, "[data-shortfalls] li", review.Shortfalls.Select(static r => (r.By.Id, r.Because.Chinese)));
            Assert.Equal(review.Course.Untold.Select(static s => s.Label.Chinese), page.QuerySelectorAll("[data-untold] li").Select(static l => l.TextContent.Split('：')[1].Trim()));
            Assert.Equal(review.Course.Unstated.Length, page.QuerySelectorAll("[data-unstated] li").Length);
            Assert.All(review.Course.Unstated.Zip(page.QuerySelectorAll("[data-unstated] li")), static u => Assert.Contains(u.First.What.Chinese, u.Second.TextContent, StringComparison.Ordinal));
            Assert.All(review.Doubted, d => Assert.Contains(d.Text.Chinese, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
            (refused, shortOf) = (refused + review.Refused.Length, shortOf + review.Shortfalls.Length);
        }

        Assert.True(refused > 100 && shortOf > 0, $"{refused} refused, {shortOf} shortfalls");
    }

    private static void Told(IDocument page, string list, IEnumerable<(string Rule, string Because)> told)
    {
        var lines = page.QuerySelectorAll(list).ToList();
        Assert.Equal(told.Select(static t => t.Rule), lines.Select(static l => l.GetAttribute("data-rule")));
        Assert.All(told.Zip(lines), static t => Assert.Contains(t.First.Because, t.Second.TextContent, StringComparison.Ordinal));
    }

    // All that any face shows of a verdict, a refusal or a question.
    private static string Said(CongressReview review) => string.Join('\n', (IEnumerable<string>)
    [
        .. review.Refused.Select(static m => $"{m.Matter.Chinese} {m.Refusal.By.Id} {m.Refusal.Because.Chinese}"),
        .. review.Shortfalls.Select(static r => $"{r.By.Id} {r.Because.Chinese}"),
        .. review.Doubted.Select(static d => $"{d.Matter.Chinese} {d.Text.Chinese}"),
        .. review.Votes.Select(static v => v.Describe().Chinese),
        .. review.Elections.Select(static e => e.Describe().Chinese),
        .. review.Timeline.Select(static l => $"{l.Step} {l.State}"),
        .. review.Course.Untold.Select(static s => $"{s}"),
        .. review.Course.Unstated.Select(static u => $"{u.Step} {u.What.Chinese}"),
        $"{review.Quotas.Enough} {review.Quotas.Delegates} {review.Attendance.Due} {review.Attendance.Present}",
    ]);

    private static PageContext Without() => new() { HttpContext = new DefaultHttpContext { Request = { Form = new FormCollection([]) } } };
}

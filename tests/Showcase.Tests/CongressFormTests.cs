using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Tests;

/// <summary>A congress is filled in by a form, gives its file, and goes along to seats, counts and papers; what no form asks stays in the file.</summary>
public sealed class CongressFormTests(Site site)
{
    private readonly HttpClient _visitor = site.Another();

    /// <summary>From the sample to a congress of one's own, its timeline, a count, its seats and a paper, by the pages alone and without a script.</summary>
    [Fact]
    public async Task One_fills_in_a_congress_counts_its_election_shares_its_seats_and_writes_its_papers()
    {
        var form = await Get((await Get("/congress?lang=zh")).QuerySelector(".whose a")!.GetAttribute("href")!);
        var timeline = await Sent(
            form, "#congress", "#congress .actions button[value=show]",
            ("school", "虚构海东大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2025-2026"), ("number", "七"), ("plannedOn", "2026年5月16日"),
            (At(form, CongressStep.RequestToPrepare, "on"), "2026-03-03"), (At(form, CongressStep.PartyApproves, "on"), "2026-04-20"), (At(form, CongressStep.PartyApproves, "approved"), "true"),
            ("delegateNumbers.total", "180"), ("elections.0.office", "presidium"), ("elections.0.by", "congress"), ("elections.0.contests.0.seats", "2"), ("elections.0.contests.0.candidates.0.name", "甲一"),
            ("elections.0.contests.0.candidates.2.name", "乙二"), ("elections.0.contests.0.candidates.4.name", "丙三"));
        Assert.StartsWith("我校虚构海东大学学生会", timeline.QuerySelector(".whose p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("已完成", timeline.QuerySelector("tr[data-step=PartyApproves] .badge")!.TextContent);

        var election = await Sent(timeline, "#own", ".whose button[formaction='/congress/election']");
        Assert.Equal(["甲一", "乙二", "丙三"], election.QuerySelectorAll("input[name=candidate]").Select(static c => c.GetAttribute("value")).Where(static v => !string.IsNullOrEmpty(v)));
        var counted = await Sent(
            election, "#count", "#count .actions button", ("due", "180"), ("present", "170"), ("issued", "170"), ("returned", "169"), ("valid", "168"), ("invalid", "1"), ("votes", "150"), ("votes", "90"), ("votes", "30"));
        Assert.Contains("甲一、乙二", counted.QuerySelector("[data-decided=True]")!.TextContent, StringComparison.Ordinal);

        var quotas = await Sent(counted, "#own", ".whose button[formaction='/congress/quotas']");
        var shared = await Sent(quotas, "#quotas", "#quotas .actions button", ("unit", "文学院"), ("unit", "理学院"), ("students", "900"), ("students", "1200"));
        Assert.Equal("9", shared.QuerySelector("tr[data-unit=文学院] td:last-child")!.TextContent.Trim());

        var listed = await Sent(shared, "#own", ".whose button[value=show]");
        Assert.Contains("文学院", (await Sent(listed, "#own", "li[data-paper='代表名额分配表'] button")).QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);

        var kept = ProceedingsFile.Read(Encoding.UTF8.GetBytes(listed.QuerySelector("#own input[name=congress]")!.GetAttribute("value")!)).Value!;
        Assert.Equal([CongressStep.RequestToPrepare, CongressStep.PartyApproves], kept.Course.Select(static s => s.Step));
        Assert.Equal((7, 180, 2), (kept.Number, kept.DelegateNumbers.Total, kept.Quotas.Units.Count));
        Assert.Equal([("甲一", 150), ("乙二", 90), ("丙三", 30)], kept.Elections[0].Contests[0].Count!.Votes.Select(static v => (v.Name, v.For)));
    }

    /// <summary>The sample's file, opened in the form and sent again, is the same file: delegates, counts, votes and proposals go along unseen.</summary>
    [Fact]
    public void What_the_form_does_not_ask_is_carried_and_what_it_asks_comes_back_as_it_was()
    {
        var file = ProceedingsFile.Write(new SampleCongress().Review.Proceedings);
        var typed = CongressForm.Of(ProceedingsFile.Read(file).Value!);
        var sent = CongressForm.Steps(typed).Where(static s => s.Taken).Aggregate(typed, static (t, s) => t.With($"course.{s.Row}.was", "1").With($"course.{s.Row}.of", s.Word));

        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(ProceedingsFile.Write(CongressForm.Read(CongressForm.From(sent, null)).Value!)));
    }

    /// <summary>A point of an agenda with two lines cannot stand one a line, so it is carried as it is.</summary>
    [Fact]
    public void An_agenda_of_points_with_several_lines_is_carried()
    {
        var congress = new SampleCongress().Review.Proceedings with { Agenda = ["听取报告\n（校团委）", "选举"] };
        var typed = CongressForm.Of(congress);

        Assert.Null(typed.Text("agenda"));
        Assert.Equal(congress.Agenda, CongressForm.Read(typed).Value!.Agenda);
    }

    /// <summary>A step that is added to those of a file goes before the first that comes after it, and the file's own order stays.</summary>
    [Fact]
    public void A_new_step_takes_its_place_among_those_of_the_file()
    {
        var congress = new SampleCongress().Review.Proceedings with
        {
            Course = [new() { Step = CongressStep.Report, On = new(2025, 5, 26) }, new() { Step = CongressStep.RequestToPrepare, On = new(2025, 3, 3) }, new() { Step = CongressStep.FormalSession, On = new(2025, 5, 17) }],
        };
        var typed = CongressForm.Of(congress);
        var steps = CongressForm.Steps(typed).ToList();
        var sent = steps.Aggregate(typed, static (t, s) => (s.Taken ? t.With($"course.{s.Row}.was", "1") : t).With($"course.{s.Row}.of", s.Word));
        sent = sent.With($"course.{steps.Single(static s => s.Step == CongressStep.PartyApproves).Row}.document", "批复");

        Assert.Equal(
            [CongressStep.PartyApproves, CongressStep.Report, CongressStep.RequestToPrepare, CongressStep.FormalSession],
            CongressForm.Read(CongressForm.From(sent, null)).Value!.Course.Select(static s => s.Step));
    }

    [Fact]
    public void A_step_of_which_nothing_is_said_was_not_taken_and_one_that_is_ticked_was()
    {
        var typed = new Typed(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal)
        {
            ["school"] = "虚构海东大学",
            ["kind"] = "studentUnion",
            ["level"] = "school",
            ["academicYear"] = "2025-2026",
            ["course.0.of"] = "requestToPrepare",
            ["course.1.of"] = "partyApprovesPreparation",
            ["course.1.step"] = "partyApprovesPreparation",
        });

        var step = Assert.Single(CongressForm.Read(CongressForm.From(typed, null)).Value!.Course);
        Assert.Equal((CongressStep.PartyApprovesPreparation, null), (step.Step, step.On));
    }

    /// <summary>The calculators put into a congress what was typed, and leave what they do not ask: how candidates came to stand, votes against, the names of classes.</summary>
    [Theory]
    [InlineData("/congress/election", "#count")]
    [InlineData("/congress/quotas", "#quotas")]
    public async Task A_calculator_that_is_opened_and_sent_leaves_a_congress_as_it_was(string address, string form)
    {
        var file = Encoding.UTF8.GetString(ProceedingsFile.Write(new SampleCongress().Review.Proceedings));
        using var opened = await site.Post("/congress/start", $"{address}?lang=zh", ("congress", file), ("do", "show"));
        var sent = await Sent(await Site.Read(opened), form, $"{form} .actions button");

        Assert.Equal(file, sent.QuerySelector("#own input[name=congress]")!.GetAttribute("value")!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task One_more_ballot_is_added_to_a_congress_and_another_can_be_chosen()
    {
        var file = Encoding.UTF8.GetString(ProceedingsFile.Write(new SampleCongress().Review.Proceedings));
        using var opened = await site.Post("/congress/start", "/congress/election?lang=zh", ("congress", file), ("ballot", string.Empty), ("do", "ballot"));
        var added = await Sent(await Site.Read(opened), "#count", "#count .actions button", ("office", "higherDelegates"), ("seats", "1"), ("candidate", "甲一"), ("votes", "200"));

        var congress = ProceedingsFile.Read(Encoding.UTF8.GetBytes(added.QuerySelector("#own input[name=congress]")!.GetAttribute("value")!)).Value!;
        var before = new SampleCongress().Review.Proceedings.Elections.Count;
        Assert.Equal(before + 1, congress.Elections.Count);
        Assert.Equal("出席上级学代会的代表", congress.Elections[^1].Office.Label.Chinese);

        var other = await Sent(added, "#count", "#count button[value=ballot]", ("ballot", "0.0"));
        Assert.Contains("顾明烛", other.QuerySelectorAll("input[name=candidate]").Select(static c => c.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/congress/quotas")]
    [InlineData("/congress/election")]
    [InlineData("/congress/start")]
    public async Task What_is_no_congress_leads_to_the_form(string address)
    {
        using var response = await site.Post("/congress/start", address, ("congress", "{ \"school\": 1 }"), ("do", "open"));

        Assert.Equal("/congress/start", response.Headers.Location?.OriginalString);
    }

    private static string At(IDocument form, CongressStep step, string member)
    {
        var word = CongressStep.Form.Choices.First(c => c.Value == step).Word;
        return form.QuerySelector($"#congress input[type=hidden][value={word}]")!.GetAttribute("name")!.Replace(".of", $".{member}", StringComparison.Ordinal);
    }

    private async Task<IDocument> Get(string address)
    {
        using var response = await _visitor.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await Site.Read(response);
    }

    // What a browser sends of a form when one of its buttons is pressed; several values of one name go into its fields in order.
    private async Task<IDocument> Sent(IDocument page, string form, string button, params (string Name, string Value)[] typed)
    {
        foreach (var (name, values) in typed.GroupBy(static t => t.Name, static t => t.Value).Select(static g => (g.Key, g.ToList())))
        {
            var fields = page.QuerySelectorAll($"{form} [name='{name}']").ToList();
            Assert.NotEmpty(fields);
            for (var i = 0; i < values.Count; i++)
            {
                switch (fields[i])
                {
                    case IHtmlInputElement { Type: "radio" }:
                        fields.OfType<IHtmlInputElement>().First(f => f.Value == values[0]).IsChecked = true;
                        break;
                    case IHtmlInputElement input:
                        input.Value = values[i];
                        break;
                    case IHtmlSelectElement select:
                        select.Value = values[i];
                        break;
                }
            }
        }

        var pressed = page.QuerySelector<IHtmlButtonElement>(button)!;
        var whole = page.QuerySelector<IHtmlFormElement>(form)!;
        var fieldsSent = whole.Elements.OfType<IHtmlElement>().Where(static e => e is not IHtmlButtonElement).SelectMany(static e => e switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => [],
            IHtmlInputElement { Type: "file" } => [],
            IHtmlInputElement { Name: { } name } input => [KeyValuePair.Create(name, input.Value)],
            IHtmlSelectElement { Name: { } name } select => [KeyValuePair.Create(name, select.Value ?? string.Empty)],
            IHtmlTextAreaElement { Name: { } name } area => [KeyValuePair.Create(name, area.Value)],
            _ => (KeyValuePair<string, string>[])[],
        });
        using var content = new FormUrlEncodedContent(fieldsSent.Append(KeyValuePair.Create(pressed.Name ?? "pressed", pressed.Value)));
        var address = (pressed.GetAttribute("formaction") ?? whole.GetAttribute("action")!).Split('#')[0];
        using var response = await _visitor.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await Site.Read(response);
    }
}

using System.Net;
using System.Text;
using AngleSharp.Dom;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

/// <summary>A record opened in the form, sent as it stands and downloaded is the same record.</summary>
public sealed class RoundTripTests(Site site)
{
    private static readonly string _root = RepositoryRoot.File();

    public static TheoryData<string> Records { get; } =
        [.. Files("samples").Concat(Files("tests/cases"))];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task What_a_record_holds_survives_the_form(string path)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(_root, path), TestContext.Current.CancellationToken);
        await Survives(RecordFile.Read(bytes).Value!);
    }

    [Fact]
    public async Task A_sample_is_opened_by_its_name()
    {
        var record = new Samples().Find("full-university")!;
        var form = (await site.Get("/record?sample=full-university")).QuerySelector("form#fill")!;
        Assert.Equal(Canonical(record), await Download(form));
    }

    [Fact]
    public async Task All_that_a_record_can_say_survives_the_form()
    {
        var reading = RecordFile.Read(Encoding.UTF8.GetBytes("""
            {
              "school": "  虚构 大学", "college": "文 学院 ", "kind": "graduateUnion", "level": "college", "academicYear": "0009-0010", "edition": "college-2021-11",
              "asOf": { "from": "2024-05-03", "to": "2024-06-30" }, "source": "一行\n\n 又一行 ", "notice": "<b>\"通知\"</b> & ’", "signedBy": "团委",
              "structure": { "staff": { "atLeast": 0, "atMost": 160 }, "presidium": { "atLeast": 2 }, "departments": { "atLeast": 3, "atMost": 4 },
                "flat": false, "posts": { "atLeast": ["部长", " 干事", "部长"] } },
              "eligibility": { "fromCollegeUnions": { "above": "1/3", "below": "50/100" } },
              "selection": { "presidiumSteps": ["partyDecides", "jointReview", "partyDecides"], "departmentSteps": [] },
              "congress": { "heldOn": "2019-11", "delegateShare": { "atMost": "1/100" }, "nonCadreShare": "60/100", "delegates": 0 },
              "incentives": { "recommendationNotTied": { "notApplicable": "没有推免" } },
              "oversight": { "leagueReviews": { "atLeast": [] }, "hearings": 0 },
              "seal": { "writtenRulesCover": ["lossReport", "custody"] },
              "members": { "complete": false, "list": [
                { "id": "甲", "rankLastTerm": { "below": "30/100" }, "yearOfStudy": { "atLeast": 2, "atMost": 3 }, "inPresidium": false },
                { "id": "乙" } ] },
              "colleges": { "complete": true, "list": [] },
              "options": { "firstOfTinyMajorCounts": true },
              "goals": ["goal.reach", "goal.congress-reported"],
              "remarks": {
                "/structure/staff": { "words": "“约160”" },
                "/incentives/recommendationNotTied": { "words": "无", "inferred": true },
                "/structure/flat": { "planned": "计划", "term": "下届", "evidence": "表", "reason": "因为", "statement": { "by": "某人", "on": { "from": "2024-01-02" }, "document": "说明" } } },
              "claims": { "goal.reach": { "answer": "空白" }, "goal.satisfaction-measured": { "answer": "未达标", "remark": "见附件" } },
              "paragraphs": { "10": "末段", "2": "一\n二" },
              "corrections": [
                { "rule": "goal.reach", "problem": "人多", "due": "2025", "done": false },
                { "rule": "goal.reach" } ]
            }
            """));
        Assert.Empty(reading.Faults);
        await Survives(reading.Value!);
    }

    [Fact]
    public async Task A_roster_of_sixty_and_thirty_colleges_survives_the_form()
    {
        var sample = new Samples().Find("full-university")!;
        await Survives(sample with
        {
            Members = sample.Members with { List = [.. Enumerable.Range(0, 60).Select(i => sample.Members.List[i % 40] with { Id = $"m{i}" })] },
            Colleges = sample.Colleges with { List = [.. Enumerable.Range(0, 30).Select(i => sample.Colleges.List[i % 5] with { Id = $"学院{i}" })] },
        });
    }

    [Fact]
    public async Task The_longest_rosters_that_the_form_shows_survive_it()
    {
        var sample = new Samples().Find("full-university")!;
        var corrections = sample.Corrections.Count > 0 ? sample.Corrections : [new("goal.reach", "人多", "减", null, default, default)];
        await Survives(sample with
        {
            Members = sample.Members with { List = [.. Enumerable.Range(0, RowsEntry.Most).Select(i => sample.Members.List[0] with { Id = $"m{i}" })] },
            Colleges = sample.Colleges with { List = [.. Enumerable.Range(0, RowsEntry.Most).Select(i => sample.Colleges.List[0] with { Id = $"学院{i}" })] },
            Corrections = [.. Enumerable.Range(0, RowsEntry.Most).Select(_ => corrections[0])],
            Breaches =
            [
                new(new(2024, 12, 20), "appraisalHeld", "appraisal.students-main", new("学生代表0人", "nobody is a students' delegate")) { Asked = "以学生代表为主", Source = "若干意见", Reason = "当日无代表到会" },
                new(new(2025, 1, 3), "groupSetUp", "group.reported-first", new("没有报告", "not reported")),
            ],
        });
    }

    [Fact]
    public async Task A_record_with_more_rows_than_the_form_shows_is_not_opened_by_halves()
    {
        var sample = new Samples().Find("full-university")!;
        var record = sample with { Members = new() { List = [.. Enumerable.Range(0, RowsEntry.Most + 1).Select(i => sample.Members.List[0] with { Id = $"m{i}" })] } };
        using var opened = await site.Post("/record", ("record", Canonical(record)), ("do", "open"));
        var page = await Site.Read(opened);
        Assert.Contains("500", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".rows tbody tr"));
    }

    internal static string Canonical(UnionRecord record) => Encoding.UTF8.GetString(RecordFile.Write(record));

    private async Task Survives(UnionRecord record)
    {
        using var opened = await site.Post("/record", ("record", Canonical(record)), ("do", "open"));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        var page = await Site.Read(opened);
        Assert.Empty(page.QuerySelectorAll("[role=alert]"));
        Assert.Equal(Canonical(record), await Download(page.QuerySelector("form#fill")!));
    }

    private async Task<string> Download(IElement form)
    {
        using var content = new FormUrlEncodedContent(FilledForm.Of(form, "download"));
        using var response = await site.Client.PostAsync(new Uri("/record", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.Content.Headers.ContentType?.MediaType == "application/json", Site.Parse(text).QuerySelector("[role=alert]")?.TextContent);
        return text;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(_root, folder), "*.json").Select(static f => Path.GetRelativePath(_root, f)).Order(StringComparer.Ordinal);
}

using System.Net;
using System.Text;
using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Showcase.Tests;

public sealed class RecordPageTests(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _head =
        [("school", "虚构大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2023-2024"), ("asOf", "2024-06-30")];

    [Fact]
    public async Task Every_fact_is_asked()
    {
        var page = await site.Get("/record");
        Assert.All(RecordFacts.All, f => Assert.NotNull(page.QuerySelector($"input[name='{Look.FieldName(f.JsonPointer)}.known'][value=unknown][checked]")));
    }

    [Fact]
    public async Task What_is_filled_in_can_be_had_as_a_record()
    {
        using var record = await Download(
            ("structure.staff.known", "given"), ("structure.staff.value", "41"),
            ("structure.presidium.known", "unknown"),
            ("structure.departments.known", "given"), ("structure.departments.value", "≥7"),
            ("eligibility.fromCollegeUnions.known", "given"), ("eligibility.fromCollegeUnions.value", "不足1/2"),
            ("structure.flat.known", "given"), ("structure.flat.value", "true"),
            ("remarks.~1structure~1flat.statement.by", "校团委"), ("remarks.~1structure~1flat.statement.on", "2024-05"), ("remarks.~1structure~1flat.statement.document", "自评报告"),
            ("selection.presidiumSteps.known", "given"), ("selection.presidiumSteps.value.partyDecides", "2"), ("selection.presidiumSteps.value.jointReview", "1"));
        var root = record.RootElement;
        Assert.Equal(41, root.GetProperty("structure").GetProperty("staff").GetInt32());
        Assert.False(root.GetProperty("structure").TryGetProperty("presidium", out _));
        Assert.Equal("""{"atLeast":7}""", Plain(root.GetProperty("structure").GetProperty("departments")));
        Assert.Equal("""{"below":{"part":1,"of":2}}""", Plain(root.GetProperty("eligibility").GetProperty("fromCollegeUnions")));
        Assert.Equal("""["jointReview","partyDecides"]""", Plain(root.GetProperty("selection").GetProperty("presidiumSteps")));
        Assert.Equal("校团委", root.GetProperty("remarks").GetProperty("/structure/flat").GetProperty("statement").GetProperty("by").GetString());
    }

    [Fact]
    public async Task What_does_not_apply_carries_its_reason()
    {
        using var record = await Download(
            ("incentives.recommendationNotTied.known", "none"), ("remarks.~1incentives~1recommendationNotTied.reason", "本校没有推免资格"));
        Assert.Equal(
            "本校没有推免资格",
            record.RootElement.GetProperty("incentives").GetProperty("recommendationNotTied").GetProperty("notApplicable").GetString());
    }

    [Fact]
    public async Task A_wrong_date_is_a_fault_at_its_field_and_nothing_typed_is_lost()
    {
        var page = await Answer(
            "assess", ("congress.heldOn.known", "given"), ("congress.heldOn.value", "去年<11>月"), ("structure.staff.known", "given"), ("structure.staff.value", "41"));
        Assert.NotNull(page.QuerySelector("#field-congress-heldOn .fault"));
        Assert.Null(page.QuerySelector("#field-structure-staff .fault"));
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal("去年<11>月", page.QuerySelector("input[name='congress.heldOn.value']")!.GetAttribute("value"));
        Assert.Equal("41", page.QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
        Assert.Equal("虚构大学", page.QuerySelector("input[name=school]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Something_filled_in_but_called_unknown_is_not_dropped_in_silence()
    {
        var page = await Answer("assess", ("structure.staff.known", "unknown"), ("structure.staff.value", "41"));
        Assert.NotNull(page.QuerySelector("#field-structure-staff .fault"));
    }

    [Fact]
    public async Task The_other_language_may_be_asked_for_without_losing_what_is_typed()
    {
        var button = (await site.Get("/record?lang=zh")).QuerySelector("button.switch[form=fill]")!;
        using var response = await site.Post(
            button.GetAttribute("formaction")!, [.. _head, ("structure.staff.value", "41"), ("do", button.GetAttribute("value")!)]);
        var page = await Site.Read(response);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("41", page.QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("[role=alert]"));
        await site.Get("/record?lang=zh");
    }

    [Fact]
    public async Task A_sound_record_is_assessed_by_its_year_s_edition()
    {
        var page = await Answer("assess", ("structure.staff.value", "61"));
        Assert.Equal(NationalEditions.School2023.Items.Select(static i => i.Rule.Id), page.QuerySelectorAll("tr[data-rule]").Select(static r => r.GetAttribute("data-rule")));
        Assert.Equal("不符合", page.QuerySelector("tr[data-rule='staff.headcount'] .word")!.TextContent);
        Assert.Contains("2024-06-30", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_lists_what_is_still_missing()
    {
        var page = await Answer("check");
        Assert.Contains("/structure/staff", page.QuerySelectorAll(".still-missing code").Select(static c => c.TextContent));
        Assert.Empty(page.QuerySelectorAll("tr[data-rule]"));
    }

    [Fact]
    public async Task Where_two_editions_fit_a_person_chooses()
    {
        using var response = await site.Post("/record", [.. _head.Where(static f => f.Item1 != "academicYear"), ("academicYear", "2021-2022"), ("do", "assess")]);
        var page = await Site.Read(response);
        Assert.Empty(page.QuerySelectorAll("tr[data-rule]"));
        Assert.Equal(["", "school-2021-11", "school-2021-2022"], page.QuerySelectorAll("select[name=edition] option").Select(static o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_a_page()
    {
        using var content = new FormUrlEncodedContent([]);
        using var response = await site.Client.PostAsync(new Uri("/record", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("400", (await Site.Read(response)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_gives_its_fault_and_no_trace()
    {
        using var response = await site.PostFile("/upload", Encoding.UTF8.GetBytes("{ \"school\": "));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await Site.Read(response);
        Assert.Contains("JSON", page.QuerySelector("[role=alert] li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_uploaded_record_is_assessed_and_where_two_editions_fit_its_text_waits_for_the_choice()
    {
        var record = Encoding.UTF8.GetBytes("""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2021-2022"}""");
        using var asked = await site.PostFile("/upload", record);
        var page = await Site.Read(asked);
        Assert.Equal(["school-2021-11", "school-2021-2022"], page.QuerySelectorAll("input[name=edition]").Select(static o => o.GetAttribute("value")));
        var kept = page.QuerySelector("input[name=record]")!.GetAttribute("value")!;
        using var chosen = await site.Post("/upload", ("record", kept), ("edition", "school-2021-11"), ("do", "assess"));
        Assert.Equal(NationalEditions.School202111.Items.Length, (await Site.Read(chosen)).QuerySelectorAll("tr[data-rule]").Length);
    }

    private static string Plain(JsonElement element) => JsonSerializer.Serialize(element);

    private async Task<AngleSharp.Dom.IDocument> Answer(string task, params (string, string)[] fields)
    {
        using var response = await site.Post("/record", [.. _head, .. fields, ("do", task)]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Site.Read(response);
    }

    private async Task<JsonDocument> Download(params (string, string)[] fields)
    {
        using var response = await site.Post("/record", [.. _head, .. fields, ("do", "download")]);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

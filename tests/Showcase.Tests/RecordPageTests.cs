using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Tests;

public sealed class RecordPageTests(Site site)
{
    private static readonly (string, string)[] _head =
        [("school", "虚构大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2023-2024"), ("asOf", "2024-06-30")];

    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Every_fact_is_asked()
    {
        var page = await site.Get("/record");
        Assert.All(RecordFacts.All, f => Assert.NotNull(page.QuerySelector($"input[name='{PlacedEntry.NameOf(f.JsonPointer)}.known'][value=unknown][checked]")));
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
        Assert.Equal("""{"below":"1/2"}""", Plain(root.GetProperty("eligibility").GetProperty("fromCollegeUnions")));
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
    public async Task Bounds_are_typed_in_words()
    {
        using var record = await Download(
            ("eligibility.fromCollegeUnions.known", "given"), ("eligibility.fromCollegeUnions.value", "不足50%"),
            ("congress.delegates.known", "given"), ("congress.delegates.value", "150至170"), ("remarks.~1congress~1delegates.words", "约160名"),
            ("congress.heldOn.known", "given"), ("congress.heldOn.value", "2019-11"));
        var root = record.RootElement;
        Assert.Equal("""{"below":"50%"}""", Plain(root.GetProperty("eligibility").GetProperty("fromCollegeUnions")));
        Assert.Equal("""{"atLeast":150,"atMost":170}""", Plain(root.GetProperty("congress").GetProperty("delegates")));
        Assert.Equal("2019-11", root.GetProperty("congress").GetProperty("heldOn").GetString());
        Assert.Equal("约160名", root.GetProperty("remarks").GetProperty("/congress/delegates").GetProperty("words").GetString());
    }

    /// <remarks>What is wrong with the day itself is said, and not how days are written; of what is no day, how one is.</remarks>
    [Theory]
    [InlineData("2023-02-29", "2023年2月只有28天，请核对日期")]
    [InlineData("2023年2月29日", "2023年2月只有28天，请核对日期")]
    [InlineData("2024-04-31", "2024年4月只有30天，请核对日期")]
    [InlineData("春天", "请写成：如 2019-11-27、2019-11、2019；没有年份写 11月27日")]
    public async Task A_day_that_its_month_does_not_have_reads_as_one(string typed, string said)
    {
        var page = await Answer("assess", ("congress.heldOn.known", "given"), ("congress.heldOn.value", typed));

        Assert.StartsWith(said, page.QuerySelector("#field-congress-heldOn .fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_above_its_whole_is_told_with_both_numbers()
    {
        var page = await Answer("assess", ("congress.nonCadreShare.known", "given"), ("congress.nonCadreShare.value", "130/120"));

        Assert.Equal("部分 130 大于整体 120，请核对是否填反", page.QuerySelector("#field-congress-nonCadreShare .fault")!.TextContent);
    }

    [Fact]
    public async Task A_part_that_is_more_than_its_whole_stands_before_the_findings()
    {
        var page = await Answer(
            "assess", ("congress.delegates.known", "given"), ("congress.delegates.value", "200"), ("congress.nonCadreDelegates.known", "given"), ("congress.nonCadreDelegates.value", "201"));

        Assert.Equal("部分多于整体：非校、院级学生会骨干的代表人数201人，多于代表人数200人", page.QuerySelector("[data-conflict]")!.TextContent);
    }

    [Fact]
    public async Task How_far_about_reaches_is_asked_and_not_guessed()
    {
        var page = await Answer("download", ("congress.delegates.known", "given"), ("congress.delegates.value", "约160"));
        Assert.Contains("2~3", page.QuerySelector("#field-congress-delegates .fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("约160", page.QuerySelector("input[name='congress.delegates.value']")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#field-congress-delegates']"));
    }

    [Fact]
    public async Task Not_applicable_without_a_reason_is_a_fault_that_asks_for_it()
    {
        var page = await Answer("check", ("incentives.recommendationNotTied.known", "none"));
        Assert.Contains("理由", page.QuerySelector("#field-incentives-recommendationNotTied .fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_without_its_date_is_a_fault_at_the_statement()
    {
        var page = await Answer("check", ("remarks.~1structure~1flat.statement.by", "校团委"));
        Assert.NotNull(page.QuerySelector("#field-structure-flat details[open] .statement.wrong .fault"));
        Assert.Contains(Unions.StructureFacts.Flat.Label.Chinese, page.QuerySelector("[role=alert] a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("校团委", page.QuerySelector("input[name='remarks.~1structure~1flat.statement.by']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Rows_are_added_by_a_button_and_blank_ones_are_nothing()
    {
        var form = (await site.Get("/record")).QuerySelector("form#fill")!;
        Assert.Empty(form.QuerySelectorAll(".rows tbody tr"));
        var button = form.QuerySelector("button[name=do][value='members.list']")!;
        Assert.Equal("/record#field-members-list", button.GetAttribute("formaction"));

        using var more = await site.Post("/record", [.. _head, ("members.list.more", "7"), ("do", "members.list"), ("structure.staff.value", "41")]);
        var page = await Site.Read(more);
        Assert.Equal(7, page.QuerySelectorAll("#part-members[open] .rows tbody tr").Length);
        Assert.Equal("41", page.QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("[role=alert]"));

        using var record = await Download(
            ("members.list.rows", "7"), ("members.list.0.id", ""), ("members.list.2.id", "甲"), ("members.list.2.rankLastTerm", "3/60"),
            ("members.list.6.id", "乙"), ("members.complete", "false"));
        Assert.Equal(
            """{"complete":false,"list":[{"id":"甲","rankLastTerm":"3/60"},{"id":"乙"}]}""",
            JsonSerializer.Serialize(record.RootElement.GetProperty("members"), _plain));
    }

    [Fact]
    public async Task A_page_never_has_more_rows_than_it_can_hold()
    {
        using var more = await site.Post("/record", [.. _head, ("colleges.list.more", "99999"), ("do", "colleges.list")]);
        Assert.Equal(RowsEntry.Most, (await Site.Read(more)).QuerySelectorAll("#part-colleges .rows tbody tr").Length);
    }

    [Fact]
    public async Task A_fault_stands_in_its_row_though_blank_rows_come_before_it()
    {
        var page = await Answer(
            "check", ("members.list.rows", "4"), ("members.list.0.id", " "), ("members.list.1.id", "甲"), ("members.list.3.id", "甲"), ("members.list.3.rankLastTerm", "第三"));
        var rows = page.QuerySelectorAll("#part-members .rows tbody tr");
        Assert.Equal(4, rows.Length);
        Assert.Empty(rows[0].QuerySelectorAll(".fault"));
        Assert.Equal(["members.list.1.id", "members.list.1.rankLastTerm"], rows[1].QuerySelectorAll("td.wrong input").Select(static i => i.GetAttribute("name")));
        Assert.Equal("第三", rows[1].QuerySelector("td.wrong input[name$=rankLastTerm]")!.GetAttribute("value"));
        Assert.Contains("第2行", page.QuerySelector("[role=alert] a[href='#field-members-list-1-id']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_without_an_id_is_a_fault_in_the_row()
    {
        var page = await Answer("check", ("members.list.0.name", "赵知行"));
        Assert.NotNull(page.QuerySelector("#part-members[open] td.wrong input[name='members.list.0.id']"));
        Assert.Equal("赵知行", page.QuerySelector("input[name='members.list.0.name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_of_more_values_than_there_can_be_is_refused_with_a_page()
    {
        using var response = await site.Post("/record", [.. Enumerable.Range(0, RecordForm.MostValues + 1).Select(static i => ($"v{i}", "1"))]);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await Site.Read(response);
        Assert.StartsWith("400", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_can_be_opened_in_the_form_and_an_assessed_record_again()
    {
        var record = Encoding.UTF8.GetBytes("""{"school":"虚构大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","structure":{"staff":41}}""");
        Assert.NotNull((await site.Get("/upload")).QuerySelector("button[name=do][value=open][formaction='/record']"));
        using var opened = await site.PostFile("/record", record, task: "open");
        Assert.Equal("41", (await Site.Read(opened)).QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));

        using var assessed = await site.PostFile("/upload", record);
        var again = (await Site.Read(assessed)).QuerySelector("form#again")!;
        Assert.NotNull(again.QuerySelector("button[name=do][value=open][formaction='/record']"));
        using var back = await site.Post("/record", ("record", again.QuerySelector("input[name=record]")!.GetAttribute("value")!), ("do", "open"));
        Assert.Equal("41", (await Site.Read(back)).QuerySelector("input[name='structure.staff.value']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_file_with_faults_is_not_opened_and_its_faults_are_said()
    {
        using var opened = await site.PostFile("/record", Encoding.UTF8.GetBytes("""{"school":"虚构大学","stuff":1}"""), task: "open");
        Assert.Contains("填的是 stuff = 1，没有这个字段", (await Site.Read(opened)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_that_there_is_not_cannot_be_opened() => await site.Get("/record?sample=nobody", HttpStatusCode.NotFound);

    [Fact]
    public async Task What_is_missing_is_said_with_its_indicators_and_leads_to_its_field()
    {
        var page = await Answer("check");
        var staff = page.QuerySelectorAll(".still-missing li").Single(static l => l.GetAttribute("data-fact") == "/structure/staff");
        Assert.Contains("用于指标", staff.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(staff.QuerySelector("a")!.GetAttribute("href")!));
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
        Assert.Equal(
            School2023.Table.Items.Concat(RuleBook.National.OpinionsBeside(School2023.Table)).Select(static i => i.Rule.Id).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("[data-rule]").Select(static r => r.GetAttribute("data-rule")!).Order(StringComparer.Ordinal));
        Assert.Equal("不符合", page.QuerySelector("[data-rule='staff.headcount'] .word")!.TextContent);
        Assert.Contains("2024年6月30日", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>As a paper prints it, with the digits of a Chinese keyboard, with blanks.</summary>
    [Theory]
    [InlineData("2023—2024学年")]
    [InlineData("２０２３－２０２４")]
    [InlineData("2023～2024")]
    [InlineData("2023-24学年度")]
    [InlineData(" 2023至2024 ")]
    [InlineData("2023/2024")]
    public async Task An_academic_year_may_be_typed_as_people_write_it(string year)
    {
        using var response = await site.Post("/record", ("school", "虚构大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", year), ("do", "download"));
        using var record = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("2023-2024", record.RootElement.GetProperty("academicYear").GetString());
    }

    [Theory]
    [InlineData("2023学年")]
    [InlineData("2023-2025")]
    [InlineData("去年")]
    public async Task A_year_that_does_not_say_which_is_meant_is_asked_for_again(string year)
    {
        using var response = await site.Post("/record", ("school", "虚构大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", year), ("do", "assess"));

        Assert.NotNull((await Site.Read(response)).QuerySelector("[role=alert] a[href='#field-academicYear']"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    public async Task Blanks_that_were_left_out_are_told(string task)
    {
        var page = await Answer(task, ("signedBy", "校团委 "), ("structure.staff.known", "given"), ("structure.staff.value", "41"));

        Assert.Contains("“校团委 ”首尾的空白已去掉", page.QuerySelector("[aria-labelledby=left-out]")!.TextContent, StringComparison.Ordinal);
        using var uploaded = await site.PostFile("/upload?lang=zh", """{ "school": "虚构大学 ", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024" }"""u8.ToArray());
        Assert.Contains("“虚构大学 ”首尾的空白已去掉", (await Site.Read(uploaded)).QuerySelector("[aria-labelledby=left-out]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_lists_what_is_still_missing()
    {
        var page = await Answer("check");
        Assert.Contains("/structure/staff", page.QuerySelectorAll(".still-missing li").Select(static l => l.GetAttribute("data-fact")));
        Assert.Empty(page.QuerySelectorAll("[data-rule]"));
    }

    [Fact]
    public async Task Where_two_editions_fit_a_person_chooses()
    {
        using var response = await site.Post("/record", [.. _head.Where(static f => f.Item1 != "academicYear"), ("academicYear", "2021-2022"), ("do", "assess")]);
        var page = await Site.Read(response);
        Assert.Empty(page.QuerySelectorAll("[data-rule]"));
        Assert.Equal(["", "school-2021-11", "school-2021-2022"], page.QuerySelectorAll("select[name=edition] option").Select(static o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_with_itself()
    {
        using var content = new FormUrlEncodedContent([]);
        using var response = await site.Client.PostAsync(new Uri("/record", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await Site.Read(response)).QuerySelector("#refused-form"));
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
        Assert.Equal(School202111.Table.Items.Length + RuleBook.National.OpinionsBeside(School202111.Table).Count, (await Site.Read(chosen)).QuerySelectorAll("[data-rule]").Length);
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

using System.Net;
using AngleSharp.Dom;
using UnionGovernance.Editions;
using UnionGovernance.Office.Tests.Workbooks;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Showcase.Tests;

/// <summary>Workbooks over HTTP: a whole record, a school's own roster, and what nobody should have sent.</summary>
[Collection(nameof(WorkbookPageTests))]
public sealed class WorkbookPageTests(Site site)
{
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly byte[] _roster = Sheets.Roster(["学号", "姓名", "政治面貌"], ["202300013", "赵一", "共青团员"], ["202300013", "钱二", "团员"], ["202300014", "孙三", "积极分子"], ["联系人：李老师 13900000000"]);

    public static TheoryData<string> Hostile => [.. HostileWorkbook.All.Keys];

    public static TheoryData<string> OtherKinds => [.. HostileWorkbook.OtherKinds.Where(static k => k is not ("empty" or "JSON"))];

    [Fact]
    public async Task The_blank_forms_can_be_had()
    {
        var page = await site.Get("/upload");
        Assert.Equal(["/upload/record", "/upload/roster"], page.QuerySelectorAll("[aria-labelledby=forms] a").Select(static a => a.GetAttribute("href")));
        Assert.Equal(RecordWorkbook.Blank(), await Bytes("/upload/record"));
        Assert.Equal(RosterForm.Write(), await Bytes("/upload/roster"));
    }

    [Fact]
    public async Task A_record_s_workbook_is_assessed_as_its_file_is()
    {
        var record = new Samples().Find("full-university")!;
        using var fromWorkbook = await site.PostFile("/upload", RecordWorkbook.Write(record).File);
        using var fromFile = await site.PostFile("/upload", RecordFile.Write(record));

        Assert.Equal(Verdicts(await Site.Read(fromFile)), Verdicts(await Site.Read(fromWorkbook)));
    }

    [Fact]
    public async Task A_record_s_workbook_opens_in_the_form()
    {
        var record = new Samples().Find("full-university")!;
        using var opened = await site.PostFile("/record", RecordWorkbook.Write(record).File, task: "open");
        var page = await Site.Read(opened);

        Assert.Empty(page.QuerySelectorAll("[role=alert]"));
        using var content = new FormUrlEncodedContent(FilledForm.Of(page.QuerySelector("form#fill")!, "download"));
        using var back = await site.Client.PostAsync(new Uri("/record", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(RecordFile.Write(record), await back.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_faulty_workbook_of_a_record_is_answered_cell_by_cell_and_sent_back_marked()
    {
        var workbook = Sheets.Edit(RecordWorkbook.Write(new Samples().Find("full-university")!).File, static c => c["公章", "公章由专人保管", "填写"] = "大概");
        using var response = await site.PostFile("/upload?lang=zh", workbook);
        var page = await Site.Read(response);

        Assert.Contains("B2〔公章由专人保管〕\"大概\"：不能这样填。", Assert.Single(page.QuerySelectorAll("[data-grade=Error] li")).TextContent, StringComparison.Ordinal);
        Assert.Equal(MarkedWorkbook.Of(workbook, RecordWorkbook.Read(workbook).Notes), await Marked(page));
        using var opened = await site.PostFile("/record", workbook, task: "open");
        Assert.Contains("大概", (await Site.Read(opened)).QuerySelector("[data-grade=Error]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roster_waits_for_its_year_and_is_then_told_of_counted_and_sent_back_marked()
    {
        using var asked = await site.PostFile("/upload?lang=zh", _roster);
        var question = await Site.Read(asked);
        Assert.Contains("请写明学年的起始年", question.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(question.QuerySelectorAll("[data-grade]"));

        var page = await Again(question, ("year", "2024"), ("do", "assess"));
        var reading = RosterImport.Read(_roster, new(2024));
        Assert.Equal(reading.Counts!.Describe(Language.Chinese), page.QuerySelector("#counts")!.TextContent);
        Assert.Equal(reading.Notes.Length, page.QuerySelectorAll("[data-grade] li").Length);
        Assert.Equal("2024", page.QuerySelector("#year")!.GetAttribute("value"));
        Assert.Equal(MarkedWorkbook.Of(_roster, reading.Notes), await Marked(page, ("year", "2024")));

        using var atOnce = await site.PostFile("/upload", _roster, fields: ("year", "2024"));
        Assert.Equal(page.QuerySelector("#counts")!.TextContent, (await Site.Read(atOnce)).QuerySelector("#counts")!.TextContent);
    }

    [Fact]
    public async Task A_sound_roster_is_answered_with_its_doubts_its_verdicts_and_the_way_on()
    {
        using var response = await site.PostFile(
            "/upload?lang=zh", Sheets.Roster(["姓名", "学院", "是否主席团成员"], ["赵一", "文学院", "否"], ["赵一", "文学院", "否"], ["钱二", "理学院", "否"]), fields: ("year", "2024"));
        var page = await Site.Read(response);

        Assert.Equal(["doubt.no-presidium", "doubt.same-person-twice"], page.QuerySelectorAll("li[data-doubt]").Select(static d => d.GetAttribute("data-doubt")).Order());
        Assert.Contains("符合：工作人员不超过40人", page.QuerySelector("[aria-labelledby=decided]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("填入表单，接着填", page.QuerySelector("[aria-labelledby=decided]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/record#answer", page.QuerySelector("#again button[value=roster]")!.GetAttribute("formaction"));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024—2025学年")]
    public async Task A_sound_roster_leads_on_to_the_form_with_its_people_filled_in(string year)
    {
        using var response = await site.PostFile(
            "/upload?lang=zh", Sheets.Roster(["姓名", "学院", "年级", "是否主席团成员"], ["赵一", "文学院", "大二", "是"], ["钱二", "理学院", "2022级", "否"]), fields: ("year", year));
        using var content = new FormUrlEncodedContent(FilledForm.Of((await Site.Read(response)).QuerySelector("#again")!, "roster"));
        using var led = await site.Client.PostAsync(new Uri("/record?lang=zh", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var page = await Site.Read(led);
        string? Value(string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value");

        Assert.Equal(("赵一", "2", "钱二", "3"), (Value("members.list.0.name"), Value("members.list.0.yearOfStudy"), Value("members.list.1.name"), Value("members.list.1.yearOfStudy")));
        Assert.Equal(("2024-2025", string.Empty), (Value("academicYear"), Value("school")));
        Assert.NotNull(page.QuerySelector("#answer[autofocus] a[href='#part-members']"));
        Assert.NotNull(page.QuerySelector("#part-members[open]"));

        // Whose record it is, and whether the roster is complete, nobody said yet.
        Assert.Empty(page.QuerySelectorAll("select[name=kind] option[selected]:not([value='']), [name='members.complete'][checked]:not([value=''])"));
        List<KeyValuePair<string, string>> filled = [.. FilledForm.Of(page.QuerySelector("#fill")!, "assess").Where(static f => f.Key is not ("school" or "kind" or "level"))];
        using var whole = new FormUrlEncodedContent([.. filled, new("school", "虚构大学"), new("kind", "studentUnion"), new("level", "school")]);
        using var assessed = await site.Client.PostAsync(new Uri("/record?lang=zh", UriKind.Relative), whole, TestContext.Current.CancellationToken);
        Assert.NotNull((await Site.Read(assessed)).QuerySelector("#again [name=record]"));
    }

    [Fact]
    public async Task A_roster_with_an_error_leads_nowhere_before_it_is_mended()
    {
        using var response = await site.PostFile("/upload", _roster, fields: ("year", "2024"));

        Assert.Null((await Site.Read(response)).QuerySelector("button[value=roster]"));
    }

    [Fact]
    public async Task No_personal_number_is_shown()
    {
        using var response = await site.PostFile("/upload", _roster, fields: ("year", "2024"));
        var text = (await Site.Read(response)).QuerySelector("main")!.TextContent;

        Assert.Contains("\"20…13\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("202300013", text, StringComparison.Ordinal);
        Assert.DoesNotContain("13900000000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_of_two_sheets_is_meant_is_asked_and_may_be_said()
    {
        var workbook = Sheets.Raw(Sheets.Row(1, "姓名", "学院") + Sheets.Row(2, "赵一", "文学院"), second: Sheets.Row(1, "姓名", "专业") + Sheets.Row(2, "钱二", "数学"));
        using var asked = await site.PostFile("/upload?lang=zh", workbook, fields: ("year", "2024"));
        var question = await Site.Read(asked);

        Assert.Contains("有 2 张表像名单", question.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("可用 1 行", (await Again(question, ("year", "2024"), ("sheet", "第二张"), ("do", "assess"))).QuerySelector("#counts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_is_said_in_English_too()
    {
        using var response = await site.PostFile("/upload?lang=en", _roster, fields: ("year", "2024"));
        var page = await Site.Read(response);

        Assert.Equal("5 rows that are not empty: 1 of titles and heads, 1 usable, 2 to mend, 1 passed over", page.QuerySelector("#counts")!.TextContent);
        Assert.Equal(["error: To be mended (2)", "passed over: Passed over (1)"], page.QuerySelectorAll("[data-grade] h2").Select(static h => h.TextContent).Where(static h => !h.StartsWith("hint", StringComparison.Ordinal)));
        await site.Get("/upload?lang=zh");
    }

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public async Task A_file_of_another_kind_is_answered_in_one_sentence(string name)
    {
        var (make, refusal) = HostileWorkbook.All[name];
        using var response = await site.PostFile("/upload?lang=zh", make());

        Assert.StartsWith(refusal!, Assert.Single((await Site.Read(response)).QuerySelectorAll("[role=alert]")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_answered_by_a_page_in_time(string name)
    {
        var file = HostileWorkbook.All[name].File();
        await site.Get("/upload");

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var busy = Environment.CpuUsage.TotalTime;
        using var response = await site.PostFile("/upload", file, fields: ("year", "2024"));
        var (took, allocated) = (Environment.CpuUsage.TotalTime - busy, GC.GetTotalAllocatedBytes(precise: true) - before);

        // The file itself travels several times: from the client, through the form, into the answer.
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(took < TimeSpan.FromSeconds(10), $"{took}");
        Assert.True(allocated < MostBytes + (12L * file.Length), $"{allocated} bytes for {file.Length}");
        Assert.DoesNotContain("Exception", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static IEnumerable<(string?, string)> Verdicts(IDocument page) =>
        page.QuerySelectorAll("[data-rule]").Select(static r => (r.GetAttribute("data-rule"), r.QuerySelector(".word")!.TextContent));

    private async Task<byte[]> Bytes(string address) => await site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<IDocument> Again(IDocument page, params (string, string)[] fields)
    {
        using var response = await site.Post("/upload", [("workbook", page.QuerySelector("#again input[name=workbook]")!.GetAttribute("value")!), .. fields]);
        return await Site.Read(response);
    }

    private async Task<byte[]> Marked(IDocument page, params (string, string)[] fields)
    {
        Assert.NotNull(page.QuerySelector("#again button[name=do][value=marked]"));
        using var response = await site.Post("/upload", [("workbook", page.QuerySelector("#again input[name=workbook]")!.GetAttribute("value")!), ("do", "marked"), .. fields]);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}

[CollectionDefinition(nameof(WorkbookPageTests), DisableParallelization = true)]
public sealed class WorkbookPageCollection;

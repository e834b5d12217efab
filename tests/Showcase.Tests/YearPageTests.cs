using System.Text;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Tests;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Tests;

/// <summary>The year's pages: the calendar, a form an act, the organisation chart.</summary>
public sealed class YearPageTests(Site site)
{
    private const string Open = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}}""";

    public static TheoryData<string> Acts { get; } = [.. YearFile.Acts.Select(static a => a.Word)];

    [Fact]
    public async Task The_calendar_tells_every_act_of_the_sample_by_month()
    {
        var page = await site.Get("/year?lang=zh");

        Assert.Equal("2024年9月", page.QuerySelector("main h3")!.TextContent);
        Assert.Equal(251, page.QuerySelectorAll("tr[id^='line-']").Length);
        Assert.Contains("向团委报告拟成立小组", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#refused"));
    }

    /// <summary>Twelve sheets from September to August; the first of September 2024 was a Sunday, and a day leads to what was done on it.</summary>
    [Fact]
    public async Task The_calendar_is_a_sheet_a_month_whose_days_lead_to_their_acts()
    {
        var page = await site.Get("/year?lang=en");
        var sheets = page.QuerySelectorAll(".months table");
        var days = page.QuerySelectorAll(".months td a");

        Assert.Equal(
            ["September 2024", "October 2024", "November 2024", "December 2024", "January 2025", "February 2025", "March 2025", "April 2025", "May 2025", "June 2025", "July 2025", "August 2025"],
            sheets.Select(static s => s.QuerySelector("caption")!.TextContent));
        Assert.Equal(["", "", "", "", "", "", "1"], sheets[0].QuerySelector("tbody tr")!.Children.Select(static d => d.TextContent.Trim().Split(' ')[0]));
        Assert.Equal(365, sheets.Sum(static s => s.QuerySelectorAll("td").Count(static d => d.TextContent.Trim().Length > 0)));
        Assert.All(days, d => Assert.NotNull(page.QuerySelector($"tr{d.GetAttribute("href")}")));
        Assert.Equal(251, days.Sum(static d => int.Parse(d.TextContent.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>What was saved one day is gone on with on another: the file itself is chosen, and nobody has to open it.</summary>
    [Theory]
    [InlineData("/year")]
    [InlineData("/year/start")]
    [InlineData("/year/chart")]
    public async Task A_year_that_was_saved_is_chosen_as_a_file_and_gone_on_with(string from)
    {
        var form = (await site.Get(from)).QuerySelector("form#own:has(input[type=file][name=file])")!;
        using var response = await site.PostFile(from, $"{form.GetAttribute("action")}?lang=zh", Encoding.UTF8.GetBytes($$"""{{Open}}{{"\n"}}{"act":"groupSetUp","on":"2024-10-12","group":"迎新小组"}"""), task: "show");
        var page = await Site.Read(response);

        Assert.Contains("multipart/form-data", form.GetAttribute("enctype"), StringComparison.Ordinal);
        Assert.Contains("某校", page.QuerySelector(".whose")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("tr[id^='line-']"));
        Assert.NotNull(page.QuerySelector("#own button[formaction='/year'][value=year]"));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Every_act_has_a_form_that_asks_for_its_day(string word)
    {
        var page = await site.Get($"/year/acts/{word}?lang=en");

        Assert.NotNull(page.QuerySelector("input[type=date][name='field.on'][required]"));
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"), i => Assert.NotNull(page.QuerySelector($"label[for='{i.Id}']")));
        Assert.NotNull((await site.Get("/year/acts")).QuerySelector($"a[href='/year/acts/{word}']"));
    }

    [Fact]
    public async Task A_form_adds_a_line_to_the_visitors_own_file()
    {
        using var first = await site.Post(
            "/year/acts/departmentSetUp",
            ("year", Open),
            ("field.on", "2024-09-01"),
            ("field.by", "团委\r\n主席团"),
            ("field.department", "学习部"),
            ("do", "add"));
        var text = (await Site.Read(first)).QuerySelector("textarea[name=year]")!.TextContent.Trim();

        Assert.Equal($$"""
            {{Open}}
            {"act":"departmentSetUp","on":"2024-09-01","by":["团委","主席团"],"department":"学习部"}
            """.ReplaceLineEndings("\n"), text);

        using var second = await site.Post("/year/acts/tookOffice", ("year", text), ("field.on", "2024-08-31"), ("field.person", "甲"), ("field.department", "学习部"), ("do", "add"));
        var page = await Site.Read(second);
        Assert.NotNull(page.QuerySelector("[role=alert] [data-rule='year.not-before']"));
        Assert.Equal(text, page.QuerySelector("textarea[name=year]")!.TextContent.Trim());
    }

    /// <summary>From nothing to a calendar of one's own: each step is a button of the page before, and the file goes along.</summary>
    [Fact]
    public async Task A_year_is_started_and_every_act_changes_its_calendar_at_once()
    {
        Assert.NotNull((await site.Get("/year?lang=zh")).QuerySelector("main a[href='/year/start']"));
        using var started = await site.Post(
            "/year/start?lang=zh", ("school", "虚构大学"), ("kind", "studentUnion"), ("level", "school"), ("academicYear", "2024—2025学年"), ("asOf", "2025-06-30"), ("do", "start"));
        var page = await Site.Read(started);
        Assert.Contains("虚构大学", page.QuerySelector("#answer[autofocus]")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("学年已开启", page.Title, StringComparison.Ordinal);

        page = await Press(page, "#own", "button[formaction='/year/acts/departmentSetUp']");
        Assert.Equal("/year/acts/departmentSetUp#answer", page.QuerySelector("#act")!.GetAttribute("action"));
        using var added = await site.Client.PostAsync(
            new Uri("/year/acts/departmentSetUp?lang=zh", UriKind.Relative),
            new FormUrlEncodedContent([.. FilledForm.Of(page.QuerySelector("#act")!, "add").Where(static f => f.Key is not ("field.on" or "field.department")), new("field.on", "2024-09-01"), new("field.department", "学习部")]),
            TestContext.Current.CancellationToken);
        page = await Site.Read(added);
        Assert.Contains("学习部", page.QuerySelector("tr#line-2")!.TextContent, StringComparison.Ordinal);

        page = await Press(page, "#act", "#answer button[formaction='/year/acts']");
        Assert.Contains("学习部", page.QuerySelector("#own textarea")!.TextContent, StringComparison.Ordinal);
        page = await Press(page, "#own", ".tabs button[formaction='/year']");
        Assert.Equal(["2024年9月"], page.QuerySelectorAll("main h3").Select(static h => h.TextContent));

        async Task<AngleSharp.Dom.IDocument> Press(AngleSharp.Dom.IDocument on, string form, string button)
        {
            var pressed = on.QuerySelector(button)!;
            Assert.Equal(form[1..], pressed.GetAttribute("form"));
            using var content = new FormUrlEncodedContent(FilledForm.Of(on.QuerySelector(form)!, pressed.GetAttribute("value")!));
            using var response = await site.Client.PostAsync(new Uri(pressed.GetAttribute("formaction")!, UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
            return await Site.Read(response);
        }
    }

    [Fact]
    public async Task A_year_is_not_started_without_saying_whose_and_which()
    {
        using var response = await site.Post("/year/start?lang=zh", ("school", "虚构大学"), ("kind", "studentUnion"), ("level", ""), ("academicYear", "去年"), ("do", "start"));
        var page = await Site.Read(response);

        Assert.Equal("虚构大学", page.QuerySelector("input[name=school]")!.GetAttribute("value"));
        Assert.Equal("去年", page.QuerySelector("input[name=academicYear]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#field-academicYear-fault"));
        Assert.NotNull(page.QuerySelector("#field-level-fault"));
        Assert.Empty(page.QuerySelector("textarea")!.TextContent);
    }

    /// <summary>Whoever is about to act against a rule is told before, and goes on only with a reason, which stays in the line and is shown beside the finding.</summary>
    [Fact]
    public async Task Whoever_acts_against_a_rule_is_told_first_and_goes_on_with_a_reason()
    {
        (string, string)[] act = [("year", Open), ("field.on", "2024-10-12"), ("field.group", "迎新小组"), ("do", "add")];
        using var first = await site.Post("/year/acts/groupSetUp?lang=zh", act);
        var told = await Site.Read(first);

        Assert.NotNull(told.QuerySelector("[role=alert] [data-finding='group.reported-first']"));
        Assert.Contains("请在“理由”中写明为什么", told.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Open, told.QuerySelector("textarea[name=year]")!.TextContent.Trim());
        Assert.Null(told.QuerySelector("[role=status]"));

        using var second = await site.Post("/year/acts/groupSetUp?lang=zh", [.. act, ("field.reason", "团委口头同意")]);
        var added = await Site.Read(second);
        Assert.Contains("团委口头同意", added.QuerySelector("[role=status] [data-reason]")!.TextContent, StringComparison.Ordinal);
        var year = added.QuerySelector("textarea[name=year]")!.TextContent.Trim();
        Assert.EndsWith("""{"act":"groupSetUp","on":"2024-10-12","group":"迎新小组","reason":"团委口头同意"}""", year, StringComparison.Ordinal);

        using var third = await site.Post("/year?lang=zh", ("year", year), ("do", "show"));
        var listed = (await Site.Read(third)).QuerySelector("li[data-found='2']")!;
        Assert.Contains("迎新小组没有向团委报告", listed.TextContent, StringComparison.Ordinal);
        Assert.Contains("理由：团委口头同意", listed.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_several_is_ticked_and_stays_ticked()
    {
        using var response = await site.Post(
            "/year/acts/stated",
            ("year", Open),
            ("field.on", "2025-06-20"),
            ("field.by", "团委"),
            ("field.facts", "/positioning/servesOnly"),
            ("field.facts", "/oversight/partyHears"),
            ("field.holds", "true"),
            ("field.document", "说明"),
            ("do", "add"));
        var page = await Site.Read(response);

        Assert.Contains("\"facts\":[\"/positioning/servesOnly\",\"/oversight/partyHears\"],\"holds\":true", page.QuerySelector("[role=status] code")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["/positioning/servesOnly", "/oversight/partyHears"],
            page.QuerySelectorAll("input[name='field.facts'][checked]").Select(static i => i.GetAttribute("value")));
    }

    /// <summary>The visitor's file goes along from page to page, and each page shows the visitor's year.</summary>
    [Theory]
    [InlineData("/year")]
    [InlineData("/year/chart")]
    [InlineData("/year/selections")]
    [InlineData("/year/activities")]
    [InlineData("/year/satisfaction")]
    public async Task A_visitors_year_with_a_line_against_a_rule_is_shown_on_every_page(string address)
    {
        const string Group = """{"act":"groupSetUp","on":"2024-10-12","group":"迎新小组"}""";
        using var response = await site.Post($"{address}?lang=zh", ("year", $"{Open}\n{Group}"), ("do", "show"));
        var page = await Site.Read(response);

        Assert.Contains("某校", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("虚构江南大学", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, page.QuerySelector(".tabs [aria-current=page]")!.GetAttribute("href"));
        Assert.Equal(5, page.QuerySelectorAll(".tabs button[form=own]").Length);
        Assert.Contains("groupSetUp", page.QuerySelector("#own textarea")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A year ought not to call people by student numbers; where it does, they stand in the visitor's own text and nowhere else, not even for want of a name.</summary>
    [Theory]
    [InlineData("/year", true)]
    [InlineData("/year", false)]
    [InlineData("/year/chart", true)]
    [InlineData("/year/chart", false)]
    [InlineData("/year/selections", true)]
    [InlineData("/year/selections", false)]
    [InlineData("/year/activities", true)]
    [InlineData("/year/satisfaction", true)]
    public async Task No_page_of_a_year_shows_a_student_number(string address, bool named)
    {
        var year = (await File.ReadAllTextAsync(RepositoryRoot.File("samples", "full-university.year.jsonl"), TestContext.Current.CancellationToken))
            .Replace("\"m0", "\"20230101", StringComparison.Ordinal).Replace("\"n0", "\"20230202", StringComparison.Ordinal);
        year = named ? year : Regex.Replace(year, "(\"(?:id|person)\":\"20230[^\"]*\"),\"name\":\"[^\"]*\"", "$1");
        using var response = await site.Post($"{address}?lang=zh", ("year", year), ("do", "show"));
        var page = await Site.Read(response);
        var own = page.QuerySelector("#own textarea")!;

        Assert.Contains("202301013", own.TextContent, StringComparison.Ordinal);
        own.Remove();
        Assert.Empty(page.QuerySelectorAll("main [role=alert] .refusals"));
        Assert.DoesNotMatch("20230(101|202)[0-9]", page.Body!.TextContent);
    }

    [Theory]
    [InlineData("2024-09-30", false)]
    [InlineData("2024-10-01", true)]
    public async Task The_chart_shows_a_function_that_is_not_a_unions_on_its_days(string day, bool shown)
    {
        const string Patrol = """{"act":"functionTakenOn","on":"2024-10-01","function":"disciplinePatrol"}""";
        using var response = await site.Post("/year/chart?lang=zh", ("year", $"{Open}\n{Patrol}"), ("on", day));

        Assert.Equal(shown, (await Site.Read(response)).QuerySelector("main")!.TextContent.Contains("承担不属于学生会的职能：文明纠察", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3/60", "\"3/60\"")]
    [InlineData("３／６０", "\"3/60\"")]
    [InlineData("不足30%", """{"below":"30%"}""")]
    public async Task A_rank_is_typed_as_people_write_it(string typed, string written)
    {
        using var response = await site.Post(
            "/year/acts/applied",
            ("year", Open), ("field.on", "2024-09-10"), ("field.post", "department"), ("field.materials.person.id", "n01"), ("field.materials.person.rankLastTerm", typed), ("do", "add"));

        Assert.Contains($"\"rankLastTerm\":{written}", (await Site.Read(response)).QuerySelector("textarea[name=year]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rank_that_is_none_is_told_at_its_field()
    {
        using var response = await site.Post(
            "/year/acts/applied",
            ("year", Open), ("field.on", "2024-09-10"), ("field.post", "department"), ("field.materials.person.id", "n01"), ("field.materials.person.rankLastTerm", "前三"), ("do", "add"));
        var page = await Site.Read(response);

        Assert.NotNull(page.GetElementById("field.materials.person.rankLastTerm-fault"));
        Assert.Equal("前三", page.QuerySelector("input[name='field.materials.person.rankLastTerm']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_field_and_no_line_is_added()
    {
        using var response = await site.Post("/year/acts/volunteersRecruited", ("year", Open), ("field.on", "someday"), ("field.group", "小组"), ("field.heads", "-1"), ("do", "add"));
        var page = await Site.Read(response);

        Assert.Equal(Open, page.QuerySelector("textarea[name=year]")!.TextContent.Trim());
        Assert.Equal("someday", page.QuerySelector("input[name='field.on']")!.GetAttribute("value"));
        Assert.NotNull(page.GetElementById("field.on-fault"));
        Assert.NotNull(page.GetElementById("field.heads-fault"));
        Assert.Null(page.GetElementById("field.group-fault"));
    }

    [Fact]
    public async Task A_visitors_year_is_shown_with_the_lines_that_are_refused_and_gives_its_record_where_none_is()
    {
        const string Group = """{"act":"groupEnded","on":"2024-10-12","group":"迎新小组"}""";
        using var refused = await site.Post("/year", ("year", $"{Open}\n{Group}"), ("do", "record"));
        Assert.NotNull((await Site.Read(refused)).QuerySelector("[data-line='2'] [data-rule='group.in-order']"));

        using var found = await site.Post("/year", ("year", $"{Open}\n{Group.Replace("Ended", "SetUp", StringComparison.Ordinal)}"), ("do", "record"));
        Assert.Equal("group.reported-first", Assert.Single(RecordFile.Read(await found.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Value!.Breaches).Rule);

        using var record = await site.Post("/year", ("year", $$"""{{Open}}{{"\n"}}{"act":"departmentSetUp","on":"2024-09-01","department":"学习部"}"""), ("do", "record"));
        var bytes = await record.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Fact.Within(1, int.MaxValue), RecordFile.Read(bytes).Value!.Structure.Departments);

        using var broken = await site.Post("/year?lang=zh", ("year", $"{Open}\n{{}}"), ("do", "show"));
        Assert.Contains("第2行：", (await Site.Read(broken)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>In the calendar a refused act is marked in its own row, and the notice above says what is in its way; what is doubted is asked about.</summary>
    [Fact]
    public async Task The_calendar_marks_what_was_refused_names_what_is_in_its_way_and_asks_what_is_doubted()
    {
        string[] lines =
        [
            Open,
            """{"act":"tookOffice","on":"2024-10-12","person":"m1","department":"学习部"}""",
            """{"act":"leftOffice","on":"2024-10-13","person":"m1"}""",
            """{"act":"lectureGiven","on":"2025-09-01","topic":"开学第一课"}""",
        ];
        using var response = await site.Post("/year?lang=zh", ("year", string.Join('\n', lines)), ("do", "show"));
        var page = await Site.Read(response);

        Assert.All(["2", "3"], n => Assert.Equal(("not-met", "不予认可"), (page.GetElementById($"line-{n}")!.ClassName, page.QuerySelector($"#line-{n} .badge")!.TextContent)));
        Assert.Null(page.QuerySelector("[data-line='2'] [data-after]"));
        Assert.Equal("2", page.QuerySelector("[data-line='3'] [data-after]")!.GetAttribute("data-after"));
        Assert.Contains("2025年9月1日不在2024—2025学年", Assert.Single(page.QuerySelectorAll("[data-doubt]")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await site.Get("/year?lang=zh")).QuerySelectorAll("[data-doubt], [data-line]"));
    }

    /// <summary>A day of assessment that is known as a month: what holds on every day of it is told, and what does not stays open.</summary>
    [Theory]
    [InlineData("2025-05-31", "not-met", "已逾期")]
    [InlineData("2025-06-10", "open", "未到期或已逾期")]
    [InlineData("2025-06-30", "open", "未到期")]
    public async Task What_is_due_is_told_for_every_day_of_the_month_of_assessment(string due, string look, string label)
    {
        var year = $$"""{{Open.Replace("2025-06-30", "2025-06", StringComparison.Ordinal)}}{{"\n"}}{"act":"reportDue","on":"2025-01-02","title":"工作总结","to":"校团委","dueBy":"{{due}}"}""";
        using var response = await site.Post("/year/activities?lang=zh", ("year", year), ("do", "show"));
        var row = Assert.Single((await Site.Read(response)).QuerySelectorAll("main tr"), static r => r.TextContent.Contains("工作总结", StringComparison.Ordinal) && r.TextContent.Contains('期', StringComparison.Ordinal));

        Assert.Equal((look, label), (row.ClassName, row.QuerySelector(".badge")!.TextContent));
    }

    [Fact]
    public async Task The_waits_of_students_are_told_for_every_day_of_the_month_of_assessment()
    {
        string[] lines = [Open.Replace("2025-06-30", "2025-06", StringComparison.Ordinal), """{"act":"matterReceived","on":"2025-05-31","number":"1"}""", """{"act":"matterReceived","on":"2025-06-11","number":"2"}"""];
        using var response = await site.Post("/year/satisfaction?lang=zh", ("year", string.Join('\n', lines)), ("do", "show"));
        var page = await Site.Read(response);

        Assert.Equal("1–2", page.QuerySelector("[data-times=received]")!.TextContent);
        Assert.Equal("0", page.QuerySelector("[data-times=answered]")!.TextContent);
        Assert.Equal("1–30", page.QuerySelector("[data-times=longest-open]")!.TextContent);
    }

    /// <summary>Six on the presidium all month long are too many whatever the day; a seventh who comes within it leaves the number open and the verdict as it is.</summary>
    [Theory]
    [InlineData("2025-05-01", "not-met")]
    [InlineData("2025-06-15", "open")]
    public async Task The_chart_of_a_month_keeps_the_verdicts_of_every_day(string since, string look)
    {
        var lines = Enumerable.Range(1, 6).Select(i => $$"""{"act":"tookOffice","on":"2024-09-01","person":"m{{i}}","presidium":true{{(i == 6 ? $",\"from\":\"{since}\"" : string.Empty)}}}""")
            .Prepend(Open.Replace("2025-06-30", "2025-06", StringComparison.Ordinal)).Append("""{"act":"structureStated","on":"2024-09-02","by":["校团委"],"document":"说明"}""");
        using var response = await site.Post("/year/chart?lang=zh", ("year", string.Join('\n', lines)), ("do", "show"));
        var page = await Site.Read(response);

        Assert.Contains("2025年6月30日", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-span]"));
        Assert.Equal(look, page.QuerySelector("[data-limit='presidium.size']")!.ClassName);
    }

    [Theory]
    [InlineData("2024-09-10", "赵知行", 5)]
    [InlineData("2025-01-15", "孙若水", 47)]
    [InlineData("2025-03-01", "孙若水", 46)]
    [InlineData("2025-10-01", "—", 46)]
    public async Task The_chart_tells_who_serves_and_who_chairs_on_any_day(string day, string chair, int staff)
    {
        var page = await site.Get($"/year/chart?on={day}&lang=zh");

        Assert.Equal(chair, page.QuerySelector("figcaption li strong")!.TextContent);
        Assert.Equal(staff, page.QuerySelectorAll("tr[data-person]").Length);
        Assert.Equal($"{staff} / 60", page.QuerySelector("[data-limit='staff.headcount'] strong")!.TextContent.Replace("人", string.Empty, StringComparison.Ordinal));
        Assert.Equal(7, page.QuerySelectorAll("svg.chart rect").Length);
    }

    [Fact]
    public async Task The_chart_shows_what_should_not_be_there_and_a_day_that_is_none_is_told()
    {
        const string Centre = """{"act":"standingBodySetUp","on":"2024-09-01","body":"新闻中心","tier":"aboveDepartments"}""";
        using var response = await site.Post("/year/chart?lang=zh", ("year", $"{Open}\n{Centre}"), ("on", "2024-09-31"));
        var page = await Site.Read(response);

        Assert.Contains("新闻中心常设于工作部门之上", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("svg.chart .not-met"));
        Assert.Contains("2024-09-31", page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reach_of_colleges_names_the_one_out_of_reach()
    {
        var page = await site.Get("/year/chart?lang=zh");

        Assert.Equal("5200 / 22", page.QuerySelector("tr[data-college='工学院'] td")!.TextContent);
        Assert.Equal(["工学院"], page.QuerySelectorAll("tr.not-met[data-college]").Select(static r => r.GetAttribute("data-college")));
    }
}

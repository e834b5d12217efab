using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnionGovernance.Showcase.Hosting;

namespace UnionGovernance.Showcase.Tests.Hosting;

/// <summary>A form whose token is refused comes back with all that was typed, and nothing is done.</summary>
public sealed class RefusedFormsTests(Site site)
{
    private const string Token = "__RequestVerificationToken";
    private const string Year = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}}""";
    private const string Record = """{ "school": "虚构学院", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", "structure": { "staff": 61 } }""";

    /// <summary>Pages with forms that are posted, as they stand at first.</summary>
    public static TheoryData<string> Pages { get; } =
    [
        "/record", "/record?sample=full-university", "/upload", "/charter", "/congress/election", "/seal/verify", "/year", "/year/chart", "/year/selections", "/year/activities",
        "/year/satisfaction", "/year/acts/tookOffice", "/year/acts/stated", "/year/acts/departmentSetUp", "/year/start",
    ];

    /// <summary>Pages with a visitor's own record or year, which travels in them.</summary>
    public static TheoryData<string, string, string, string> Own { get; } = new()
    {
        { "/year", "year", Year, "show" }, { "/year/chart", "year", Year, "show" }, { "/upload", "record", Record, "assess" }, { "/papers", "record", Record, "papers" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task What_was_typed_into_any_form_comes_back(string address)
    {
        var page = await site.Get($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=zh");
        var forms = page.QuerySelectorAll("form[method=post]");
        Assert.NotEmpty(forms);
        foreach (var form in forms)
        {
            Fill(form);
            await Comes_back(form, page);
        }
    }

    [Theory]
    [MemberData(nameof(Own))]
    public async Task What_travels_in_a_page_comes_back(string address, string name, string own, string task)
    {
        using var response = await site.Post("/charter", $"{address}?lang=zh", (name, own), ("do", task));
        var page = await Site.Read(response);
        foreach (var form in page.QuerySelectorAll("form[method=post]"))
        {
            await Comes_back(form, page);
        }
    }

    [Theory]
    [InlineData("/record", "do", "download")]
    [InlineData("/upload", "do", "download")]
    [InlineData("/papers", "docx", "self-assessment-report")]
    [InlineData("/charter", "do", "word")]
    [InlineData("/year", "do", "year")]
    public async Task Nothing_is_taken_along(string address, string button, string task)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("record", Record), new("year", Year), new("terms.school", "虚构大学"), new("school", "虚构大学"), new("kind", "studentUnion"), new("level", "school"),
            new("academicYear", "2023-2024"), new(button, task),
        ]);
        using var response = await site.Client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_act_is_not_added_until_the_button_is_pressed_again()
    {
        List<KeyValuePair<string, string>> typed = [new("year", Year), new("field.on", "2024-09-01"), new("field.department", "学习部"), new("do", "add")];
        using var form = new FormUrlEncodedContent(typed);
        using var refused = await site.Client.PostAsync(new Uri("/year/acts/departmentSetUp", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var page = await Site.Read(refused);
        Assert.Equal(Year, page.QuerySelector("textarea[name=year]")!.TextContent.Trim());

        using var again = new FormUrlEncodedContent(FilledForm.Of(page.QuerySelector("#act")!, "add"));
        using var added = await site.Client.PostAsync(new Uri("/year/acts/departmentSetUp", UriKind.Relative), again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        Assert.Contains("departmentSetUp", (await Site.Read(added)).QuerySelector("textarea[name=year]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_so_in_both_languages()
    {
        foreach (var language in (string[])["zh", "en"])
        {
            using var form = new FormUrlEncodedContent([new("school", "虚构大学")]);
            using var response = await site.Client.PostAsync(new Uri($"/record?lang={language}", UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.Equal(
                language == "zh" ? Texts.RefusedForm.Chinese : Texts.RefusedForm.English,
                (await Site.Read(response)).QuerySelector("#refused-form[role=alert][autofocus]")!.TextContent);
        }
    }

    private async Task Comes_back(IElement form, IDocument page)
    {
        var sent = Kept(form);
        var action = new Uri(form.GetAttribute("action")!, UriKind.Relative);
        using var content = new FormUrlEncodedContent(sent.Append(new("do", "assess")));
        using var response = await site.Client.PostAsync(action, content, TestContext.Current.CancellationToken);
        var answer = await Site.Read(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull(answer.QuerySelector("#refused-form"));
        var same = answer.QuerySelectorAll("form[method=post]").Single(f => f.Id == form.Id && (form.Id is not null || f.GetAttribute("action") == form.GetAttribute("action")));
        Assert.Equal(Text(sent), Text(Kept(same)));
        Assert.NotEqual(page.QuerySelector($"input[name={Token}]")!.GetAttribute("value"), same.QuerySelector($"input[name={Token}]")!.GetAttribute("value"));
    }

    private static List<KeyValuePair<string, string>> Kept(IElement form) =>
        [.. FilledForm.Of(form, string.Empty).Where(static f => f.Key is not (Token or "do" or "file" or "register" or "checkpoint"))];

    private static string Text(IEnumerable<KeyValuePair<string, string>> sent) =>
        string.Join('\n', sent.Select(static f => new StringBuilder(f.Key).Append('=').Append(f.Value.Replace("\r\n", "\n", StringComparison.Ordinal)).ToString()).Order(StringComparer.Ordinal));

    // Something in every field that is typed or chosen.
    private static void Fill(IElement form)
    {
        foreach (var input in form.QuerySelectorAll("input[name]:not([type=hidden]), select[name], textarea[name]"))
        {
            switch (input)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } box:
                    box.IsChecked = true;
                    break;
                case IHtmlInputElement { Type: "file" or "submit" }:
                    break;
                case IHtmlInputElement line:
                    line.Value = line.Type switch { "number" => "3", "date" => "2025-03-01", _ => "甲 3/60" };
                    break;
                case IHtmlSelectElement select:
                    select.Value = select.Options[^1].Value;
                    break;
                case IHtmlTextAreaElement area:
                    area.Value = area.Name == "year" ? Year : "第一行\n第二行";
                    break;
            }
        }
    }
}

using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Tests;

/// <summary>Whatever is typed into a form, its page answers in people's words: by the question, never by a place in a file, the name of a member, or the id of a rule.</summary>
public sealed partial class PostedFormsTests(Site site)
{
    private const string Open = """{"act":"open","record":{"school":"某校","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}}""";

    // What is none of anything: no number, no day, no share, no year; what is too great; what has no such day.
    private static readonly string[] _nonsense = ["约45", "2023-02-29", "99999999999", "-3", "5/3", "😀"];

    /// <summary>Each page with a form, and which form of it.</summary>
    public static TheoryData<string, string, string> Forms { get; } = new(
    [
        ("/record", "form#record, form.fill, main form", "assess"),
        ("/check", "main form", "assess"),
        ("/charter", "main form", "show"),
        ("/year/start", "main form", "start"),
        ("/congress/start", "#congress", "show"),
        ("/congress/quotas", "main form", "show"),
        ("/congress/election", "main form", "show"),
        ("/year/selections", "main form", "show"),
        ("/year/chart", "main form", "show"),
        ("/seal/verify", "main form", "verify"),
        ("/seal/register", "main form", "show"),
        .. YearFile.Acts.Select(static a => ($"/year/acts/{a.Word}", "#act", "add")),
    ]);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task No_page_answers_with_a_place_in_a_file_or_an_id(string address, string form, string task)
    {
        foreach (var (language, nonsense) in new[] { ("zh", _nonsense[0]), ("en", _nonsense[1]), ("zh", _nonsense[2]), ("zh", _nonsense[3]), ("en", _nonsense[4]), ("zh", _nonsense[5]) })
        {
            var page = await site.Get($"{address}?lang={language}");
            var asked = page.QuerySelectorAll(form).OfType<IHtmlFormElement>().First(static f => f.QuerySelector("input:not([type=hidden]), textarea") is not null);
            var fields = FilledForm.Of(asked, task)
                .Select(f => asked.QuerySelector($"[name='{f.Key}']") switch
                {
                    IHtmlTextAreaElement { Name: "year" } => new(f.Key, Open),
                    IHtmlInputElement { Type: "hidden" or "checkbox" or "radio" or "submit" } or IHtmlSelectElement or null => f,
                    _ => KeyValuePair.Create(f.Key, nonsense),
                }).ToList();
            var target = asked.GetAttribute("action") is { Length: > 0 } action ? action.Split('#')[0] : address;
            using var response = string.Equals(asked.Method, "post", StringComparison.OrdinalIgnoreCase)
                ? await site.Client.PostAsync(new Uri($"{target}?lang={language}", UriKind.Relative), Content(asked, fields), TestContext.Current.CancellationToken)
                : await site.Client.GetAsync(new Uri($"{target}?lang={language}&{string.Join('&', fields.Select(static f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"))}", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            NamesNothingOfAFile(await Site.Read(response), nonsense);
        }
    }

    /// <summary>A year that is pasted in says the line and what its act asks.</summary>
    [Theory]
    [InlineData("""{"act":"departmentSetUp","on":"2024-02-30","department":"学习部"}""", "第2行“日期”：填的是 \"2024-02-30\"，2024年2月只有29天，请核对日期")]
    [InlineData("""{"act":"departmentSetUp","on":"2024-09-01","department":7}""", "第2行“")]
    [InlineData("""{"act":"nothing"}""", "第2行")]
    [InlineData("""什么""", "第2行")]
    public async Task A_year_says_the_line_and_what_is_asked_there(string line, string says)
    {
        using var response = await site.Post("/year?lang=zh", ("year", $"{Open}\n{line}"), ("do", "show"));
        var page = await Site.Read(response);

        Assert.Contains(says, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(Pointer(), page.QuerySelector("[role=alert]")!.TextContent);
    }

    /// <summary>More candidates than the page counts are answered on the page, and all that was typed stays.</summary>
    [Theory]
    [InlineData("zh", "候选人超过 200 名，这一页不计票")]
    [InlineData("en", "There are more than 200 candidates")]
    public async Task Too_many_candidates_are_told_on_the_page_that_keeps_them(string language, string says)
    {
        using var response = await site.Post($"/congress/election?lang={language}", [.. Enumerable.Range(1, 201).SelectMany(static i => new[] { ("candidate", $"候选人{i}"), ("votes", "1") }), ("seats", "5")]);
        var page = await Site.Read(response);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains(says, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(201, page.QuerySelectorAll("input[name=candidate]").Count(static c => c.GetAttribute("value") is { Length: > 0 }));
    }

    /// <summary>A file that was chosen and is empty is called empty; that none was chosen is said of none.</summary>
    [Theory]
    [InlineData("/upload", "file", "请先选择文件")]
    [InlineData("/seal/verify", "register", "还没有选登记簿文件")]
    public async Task An_empty_file_is_called_empty(string address, string field, string none)
    {
        Assert.Contains("这是一个空文件，请核对是否选错", await Alert(new ByteArrayContent([])), StringComparison.Ordinal);
        Assert.Contains(none, await Alert(null), StringComparison.Ordinal);

        async Task<string> Alert(HttpContent? file)
        {
            var token = (await site.Get($"{address}?lang=zh")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("assess"), "do" } };
            if (file is not null)
            {
                form.Add(file, field, "empty.json");
            }

            using var response = await site.Client.PostAsync(new Uri($"{address}?lang=zh", UriKind.Relative), form, TestContext.Current.CancellationToken);
            return (await Site.Read(response)).QuerySelector("main [role=alert]")!.TextContent;
        }
    }

    private static HttpContent Content(IHtmlFormElement form, List<KeyValuePair<string, string>> fields)
    {
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields);
        }

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (form.QuerySelector($"input[type=file][name='{name}']") is null)
            {
                parts.Add(new StringContent(value), name);
            }
        }

        return parts;
    }

    private static void NamesNothingOfAFile(IDocument page, string typed)
    {
        var said = string.Join('\n', page.QuerySelectorAll("main .fault, main .notice, main [role=alert], main [role=status]").Select(static e => e.TextContent)).Replace(typed, string.Empty, StringComparison.Ordinal);

        Assert.DoesNotMatch(Pointer(), said);
        Assert.DoesNotMatch(Member(), said);
        Assert.All(RuleBook.National.Rules, r => Assert.DoesNotContain(r.Id, said, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<![A-Za-z0-9/])/[a-z][A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    // heldOn, atLeast: no word of either language.
    [GeneratedRegex(@"\b[a-z]+[A-Z][A-Za-z]*\b", RegexOptions.CultureInvariant)]
    private static partial Regex Member();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace UnionGovernance.Showcase.Tests;

/// <summary>
/// Every page in both languages. What stands in the other language says so, so that it is read out and drawn as what it is; program text is neither. The English
/// is grammatical where a machine can tell: one is one person, and two are people.
/// </summary>
public sealed partial class LanguageTests(Site site)
{
    private static readonly string[] _spoken = ["aria-label", "title", "alt", "placeholder"];

    // Names that are the same in both languages, and words of forms.
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal)
    {
        "NuGet", "Markdown", "English", "Word", "Excel", "JSON", "Schema", "SQLite", "PostgreSQL", "UTF", "GBK", "MiB", "KiB", "NodaTime", "Ardalis", "Specification", "NET", "HTML", "GB", "CSV", "ODS", "SHA", "ISO", "MIT", "json", "xlsx", "csv", "docx", "html", "zip", "md", "ods", "jsonl",
    };

    public static TheoryData<string> Pages => EveryPageTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_an_English_page_Chinese_says_that_it_is(string address)
    {
        var page = await site.Get(In("en", address));

        Assert.Equal(string.Empty, Told(Spoken(page).Where(static s => Chinese().IsMatch(s.Text) && !IsOf(s.At, "zh"))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_a_Chinese_page_English_says_that_it_is(string address)
    {
        var page = await site.Get(In("zh", address));

        Assert.Equal(string.Empty, Told(Spoken(page).Where(static s => !Chinese().IsMatch(s.Text) && Latin().Matches(s.Text).Count(static w => !_names.Contains(w.Value)) > 1 && !IsOf(s.At, "en"))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task English_is_grammatical(string address)
    {
        var page = await site.Get(In("en", address));

        Assert.Equal(string.Empty, Told(Spoken(page).Where(static s => !IsOf(s.At, "zh") && Ungrammatical().IsMatch(s.Text))));
    }

    private static string In(string language, string address) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}";

    private static IEnumerable<(IElement At, string Text)> Spoken(IDocument page) =>
        page.DocumentElement.Descendants<IText>().Where(static t => t.ParentElement is { } parent && parent.Closest("script, style, code, textarea, pre") is null).Select(static t => (t.ParentElement!, t.Data))
            .Concat(from element in page.QuerySelectorAll("*") from name in _spoken where element.HasAttribute(name) select (element, element.GetAttribute(name)!))
            .Concat(page.QuerySelectorAll("meta[name=description]").Select(static m => (m, m.GetAttribute("content")!)));

    private static string Told(IEnumerable<(IElement At, string Text)> wrong) => string.Join('\n', wrong.Select(static w => $"{w.At.TagName}: {w.Text.Trim()}").Distinct());

    private static bool IsOf(IElement at, string language) => at.Closest("[lang]")!.GetAttribute("lang")!.StartsWith(language, StringComparison.Ordinal);

    [GeneratedRegex(@"[\u4E00-\u9FFF]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?![0-9a-f]{7,})\b[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"(?<![\d.,/–~-])1 (?:people|persons|men|children|(?!is\b|has\b|was\b|less\b|this\b|across\b|process\b|class\b|address\b|congress\b)[a-z]+s)\b(?! \d)|(?<![\d/.])(?:[02-9]|[1-9]\d+) (?:person|item|student|delegate|vote|seat|department|meeting|time|line|act|rule|fact|paper|school|entry)\b|\b[Aa] [aeio][a-z]|\b[Aa]n [b-df-gj-np-tv-z][a-z]| [,;.](?= |$)|\.\.(?!\.)|\(\)|\b([A-Za-z]+) \1\b")]
    private static partial Regex Ungrammatical();
}

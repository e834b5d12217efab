using System.Net;
using System.Text;
using AngleSharp.Dom;
using UnionGovernance.Files;

namespace UnionGovernance.Showcase.Tests;

/// <summary>A record opened in the form, sent as it stands and downloaded is the same record.</summary>
public sealed class RoundTripTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Records { get; } =
        [.. Files("samples").Concat(Files("tests/cases"))];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task What_a_record_holds_survives_the_form(string path)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Root, path), TestContext.Current.CancellationToken);
        await Survives(RecordReader.Read(bytes).Record!);
    }

    [Fact]
    public async Task A_sample_is_opened_by_its_name()
    {
        var record = new Samples().Find("full-university")!;
        var form = (await site.Get("/record?sample=full-university")).QuerySelector("form#fill")!;
        Assert.Equal(Canonical(record), await Download(form));
    }

    internal static string Canonical(UnionRecord record) => Encoding.UTF8.GetString(RecordWriter.Write(record));

    private static string Root { get; } = FindRoot();

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
        Directory.EnumerateFiles(Path.Combine(FindRoot(), folder), "*.json").Select(static f => Path.GetRelativePath(FindRoot(), f)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "UnionGovernance.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

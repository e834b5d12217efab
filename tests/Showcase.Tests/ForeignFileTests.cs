using System.Text;
using AngleSharp.Dom;
using UnionGovernance.Office;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

/// <summary>Every kind of file, sent to every page that reads one: it is taken, or it is said once what it is and where it is read, and never fault by fault.</summary>
public sealed class ForeignFileTests(Site site)
{
    private static readonly Dictionary<string, (FileContent Kind, byte[] Bytes)> _files = new()
    {
        ["record"] = (FileContent.Record, Sample("full-university.json")),
        ["workbook"] = (FileContent.Workbook, RecordWorkbook.Blank()),
        ["charter"] = (FileContent.Charter, Sample("charter", "full-university.json")),
        ["congress"] = (FileContent.Congress, Sample("congress", "full-university.json")),
        ["year"] = (FileContent.Year, Sample("full-university.year.jsonl")),
        ["register"] = (FileContent.Register, Sample("seal", "union-seal.jsonl")),
        ["acts"] = (FileContent.SealActs, Sample("seal", "union-acts.jsonl")),
        ["checkpoint"] = (FileContent.Checkpoint, Sample("seal", "union-checkpoint.json")),
        ["wording"] = (FileContent.Wording, Sample("wording", "full-university.json")),
        ["letters"] = (FileContent.Letters, Sample("letters", "full-university.json")),
    };

    /// <summary>Each page with the kinds that it takes.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "/upload", "record workbook" },
        { "/record", "record workbook" },
        { "/congress", "congress" },
        { "/year", "year" },
        { "/seal/verify", "register" },
        { "/seal/verify checkpoint", "checkpoint" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Each_kind_is_taken_or_told_once(string page, string taken)
    {
        foreach (var (name, (kind, bytes)) in _files.Where(f => page != "/year" || f.Key != "workbook"))
        {
            var answer = await Sent(page, bytes);
            var told = answer.QuerySelectorAll("[role=alert] li").Select(static l => l.TextContent.Trim()).ToList();

            if (taken.Split(' ').Contains(name))
            {
                Assert.DoesNotContain(told, static t => t.StartsWith("这是", StringComparison.Ordinal));
            }
            else
            {
                Assert.StartsWith($"这是{kind.Label.Chinese}，这里要的是{_files[taken.Split(' ')[0]].Kind.Label.Chinese}", Assert.Single(told), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Where_another_kind_is_read_is_told_with_the_page()
    {
        Assert.EndsWith("；学代会文件请到“上传我校大会的文件”打开", Said(await Sent("/upload", _files["congress"].Bytes)), StringComparison.Ordinal);
        Assert.EndsWith("；记录请到“上传记录”打开", Said(await Sent("/congress", _files["record"].Bytes)), StringComparison.Ordinal);
        Assert.EndsWith("这里要的是记录", Said(await Sent("/upload", _files["wording"].Bytes)), StringComparison.Ordinal);

        static string Said(IDocument page) => page.QuerySelector("[role=alert] li")!.TextContent.Trim();
    }

    private async Task<IDocument> Sent(string page, byte[] bytes)
    {
        using var sent = page switch
        {
            "/upload" => await site.PostFile("/upload", "/upload?lang=zh", bytes),
            "/record" => await site.PostFile("/upload", "/record?lang=zh", bytes, task: "open"),
            "/congress" => await site.PostFile("/congress/start", "/congress?lang=zh", bytes, task: "show"),
            "/year" => await site.Post("/year/start", "/year?lang=zh", ("year", Encoding.UTF8.GetString(bytes)), ("do", "show")),
            "/seal/verify" => await site.PostFiles("/seal/verify", "/seal/verify?lang=zh", ("register", bytes)),
            _ => await site.PostFiles("/seal/verify", "/seal/verify?lang=zh", ("register", _files["register"].Bytes), ("checkpoint", bytes)),
        };
        return await Site.Read(sent);
    }

    private static byte[] Sample(params string[] parts) => File.ReadAllBytes(RepositoryRoot.File(["samples", .. parts]));
}

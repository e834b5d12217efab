using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase;

/// <summary>A paper to take along.</summary>
internal static class PaperDownload
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static FileContentResult Markdown(Paper paper, string name) =>
        new(Encoding.UTF8.GetBytes(paper.Markdown), "text/markdown; charset=utf-8") { FileDownloadName = $"{name}.md" };

    public static FileContentResult Html(Paper paper, string name) =>
        new(Encoding.UTF8.GetBytes(HtmlPage.Of(paper)), "text/html; charset=utf-8") { FileDownloadName = $"{name}.html" };

    public static FileContentResult Word(Paper paper, string name) =>
        new(WordPaper.Write(paper, LayoutProfile.Official), WordType) { FileDownloadName = $"{name}.docx" };

    /// <summary>Every signing copy as a Word file, with its work sheet beside it; the same papers give the same bytes.</summary>
    public static FileContentResult Zip(ImmutableArray<PaperWriting> papers, string name)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var writing in papers)
            {
                Add(zip, writing.Paper, writing.Name);
                Add(zip, writing.WorkSheet, $"{writing.Name}-待补清单");
            }
        }

        return new(bytes.ToArray(), "application/zip") { FileDownloadName = $"{name}.zip" };
    }

    private static void Add(ZipArchive zip, Paper? paper, string name)
    {
        if (paper is null)
        {
            return;
        }

        var entry = zip.CreateEntry($"{name}.docx", CompressionLevel.NoCompression);
        entry.LastWriteTime = _time;
        using var stream = entry.Open();
        stream.Write(WordPaper.Write(paper, LayoutProfile.Official));
    }
}

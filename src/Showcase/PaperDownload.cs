using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Office;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase;

/// <summary>A paper to take along.</summary>
internal static class PaperDownload
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static FileContentResult Markdown(Paper paper, string name) =>
        new(Encoding.UTF8.GetBytes(paper.Markdown), "text/markdown; charset=utf-8") { FileDownloadName = $"{name}.md" };

    public static FileContentResult Html(Paper paper, string name) =>
        new(Encoding.UTF8.GetBytes(HtmlPage.Of(paper)), "text/html; charset=utf-8") { FileDownloadName = $"{name}.html" };

    public static FileContentResult Word(Paper paper, string name) =>
        new(WordPaper.Write(paper, LayoutProfile.Official), WordType) { FileDownloadName = $"{name}.docx" };
}

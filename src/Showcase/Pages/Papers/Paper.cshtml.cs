using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Papers;
using UnionGovernance.Showcase.Paperwork;

namespace UnionGovernance.Showcase.Pages.Papers;

/// <summary>One paper of the sample, to read and to take along.</summary>
internal sealed class PaperModel(SamplePapers sample) : PageModel
{
    [NotNull]
    public PaperWriting? Writing { get; private set; }

    public UnionYear Union => sample.Union;

    /// <summary>The address of its page.</summary>
    public string Address => sample.AddressOf(Writing);

    public IActionResult OnGet(string name) => Find(name) ? Page() : NotFound();

    public IActionResult OnGetMarkdown(string name) => Download(name, PaperDownload.Markdown);

    public IActionResult OnGetHtml(string name) => Download(name, PaperDownload.Html);

    public IActionResult OnGetWord(string name) => Download(name, PaperDownload.Word);

    private IActionResult Download(string name, Func<Paper, string, FileContentResult> form) =>
        Find(name) && Writing.Paper is { } paper ? form(paper, Writing.Name) : NotFound();

    private bool Find(string name)
    {
        Writing = sample.Find(name)!;
        return Writing is not null;
    }
}

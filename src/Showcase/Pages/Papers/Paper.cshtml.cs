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

    public IActionResult OnGet(string name) => Find(name) ? Page() : NotFound();

    public IActionResult OnGetMarkdown(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Markdown(paper, name) : NotFound();

    public IActionResult OnGetHtml(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Html(paper, name) : NotFound();

    public IActionResult OnGetWord(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Word(paper, name) : NotFound();

    private bool Find(string name)
    {
        Writing = sample.All.FirstOrDefault(p => p.Name == name)!;
        return Writing is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Papers;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class PaperModel(SampleYear sample) : PageModel
{
    [NotNull]
    public PaperWriting? Writing { get; private set; }

    /// <summary>Every paper of the sample year.</summary>
    public static IEnumerable<PaperWriting> All(SampleYear sample) => YearPapers.Write(sample.Replay);

    public IActionResult OnGet(string name) => Find(name) ? Page() : NotFound();

    public IActionResult OnGetMarkdown(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Markdown(paper, name) : NotFound();

    public IActionResult OnGetWord(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Word(paper, name) : NotFound();

    private bool Find(string name)
    {
        Writing = All(sample).FirstOrDefault(p => p.Name == name)!;
        return Writing is not null;
    }
}

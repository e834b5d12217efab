using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Seals;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Seals;

namespace UnionGovernance.Showcase.Pages.Seal;

internal sealed class SealPaperModel(SampleSeal sample, PaperTemplates templates) : PageModel
{
    [NotNull]
    public PaperWriting? Writing { get; private set; }

    public IActionResult OnGet(string name) => Find(name) ? Page() : NotFound();

    public IActionResult OnGetMarkdown(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Markdown(paper, name) : NotFound();

    public IActionResult OnGetWord(string name) => Find(name) && Writing.Paper is { } paper ? PaperDownload.Word(paper, name) : NotFound();

    private bool Find(string name)
    {
        Writing = SealPapers.Write(sample.Register, templates).FirstOrDefault(p => p.Name == name)!;
        return Writing is not null;
    }
}

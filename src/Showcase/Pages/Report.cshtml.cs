using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Showcase.Pages;

internal sealed class ReportModel(Samples samples, PaperTemplates templates, Today today) : SamplePage(samples, today)
{
    [NotNull]
    public Paper? Paper { get; private set; }

    public IActionResult OnGet(string sample, string? edition) => !Open(sample, edition) ? NotFound()
        : Write() ? Page()
        : Redirect($"/assessment/{Sample}");

    public IActionResult OnGetMarkdown(string sample, string? edition) =>
        Open(sample, edition) && Write() ? PaperDownload.Markdown(Paper, $"{Sample}-report") : NotFound();

    public IActionResult OnGetWord(string sample, string? edition) =>
        Open(sample, edition) && Write() ? PaperDownload.Word(Paper, $"{Sample}-report") : NotFound();

    private bool Write()
    {
        if (Judged.Assessment is { } assessment)
        {
            Paper = SelfAssessmentReport.Write(assessment, Wording.Own, templates);
        }

        return Paper is not null;
    }
}

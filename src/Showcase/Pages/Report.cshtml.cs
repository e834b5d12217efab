using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Papers;

namespace UnionGovernance.Showcase.Pages;

internal sealed class ReportModel(Samples samples, Today today) : SamplePage(samples, today)
{
    [NotNull]
    public Paper? Paper { get; private set; }

    public IActionResult OnGet(string sample, string? edition) => !Open(sample, edition) ? NotFound()
        : Write() ? Page()
        : Redirect($"/assessment/{Sample}");

    public IActionResult OnGetMarkdown(string sample, string? edition) => Open(sample, edition) && Write()
        ? File(Encoding.UTF8.GetBytes(Paper.Markdown), "text/markdown; charset=utf-8", $"{Sample}-report.md")
        : NotFound();

    private bool Write()
    {
        if (Judged.Assessment is { } assessment)
        {
            Paper = SelfAssessmentReport.Write(assessment);
        }

        return Paper is not null;
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Records;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Showcase.Pages;

internal sealed class ReportModel(Samples samples, PaperTemplates templates, SampleAnswers answers) : SamplePage(samples, answers)
{
    [NotNull]
    public Paper? Paper { get; private set; }

    private string _name = string.Empty;

    /// <summary>What is missing, contradicts or was drafted; nothing where there is none of it.</summary>
    public Paper? WorkSheet { get; private set; }

    public IActionResult OnGet(string sample, string? edition) => !Open(sample, edition) ? NotFound()
        : Write() ? Page()
        : Redirect($"/assessment/{Sample}");

    public IActionResult OnGetMarkdown(string sample, string? edition) => Download(sample, edition, PaperDownload.Markdown);

    public IActionResult OnGetHtml(string sample, string? edition) => Download(sample, edition, PaperDownload.Html);

    public IActionResult OnGetWord(string sample, string? edition) => Download(sample, edition, PaperDownload.Word);

    private IActionResult Download(string sample, string? edition, Func<Paper, string, FileContentResult> form) =>
        Open(sample, edition) && Write() ? form(Paper, _name) : NotFound();

    private bool Write()
    {
        if (Answer.Assessment is { } assessment && SelfAssessmentReport.Write(assessment, Wording.Own, templates, RecordWorkbook.CellOf) is { Paper: { } paper } written)
        {
            (Paper, WorkSheet, _name) = (paper, written.WorkSheet, written.Name);
        }

        return Paper is not null;
    }
}

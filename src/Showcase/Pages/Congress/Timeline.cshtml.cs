using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Paperwork;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class TimelineModel(SampleCongress sample, SamplePapers papers, PaperTemplates templates) : PageModel
{
    /// <summary>The congress that is shown: the visitor's where it could be read, else the sample's.</summary>
    public CongressReview Review { get; private set; } = sample.Review;

    /// <summary>The visitor's file, which travels with the form; nothing where the sample is shown.</summary>
    public string? Own { get; private set; }

    /// <summary>The one of the visitor's papers that is shown.</summary>
    public PaperWriting? Shown { get; private set; }

    /// <summary>Whether the form came without a file.</summary>
    public bool Nothing { get; private set; }

    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    public ImmutableArray<PaperWriting> Papers => Own is null ? papers.From(SourceFile.Congress) : field.IsDefault ? field = PaperKinds.Write(new() { Congress = Review, Templates = templates }) : field;

    /// <param name="file">The visitor's file.</param>
    /// <param name="congress">Its text, where the form brings it back.</param>
    /// <param name="show">The paper to show.</param>
    /// <param name="docx">The paper to give as a Word file.</param>
    /// <param name="html">The paper to give as an HTML file.</param>
    /// <param name="md">The paper to give as Markdown.</param>
    /// <param name="task">Whether all papers are to be given, or the file itself.</param>
    public async Task<IActionResult> OnPostAsync(
        IFormFile? file, [FromForm] string? congress, [FromForm] string? show, [FromForm] string? docx, [FromForm] string? html, [FromForm] string? md, [FromForm(Name = "do")] string? task)
    {
        var bytes = file is { Length: > 0 } ? await UploadModel.BytesOf(file, HttpContext.RequestAborted) : Encoding.UTF8.GetBytes(congress ?? string.Empty);
        Nothing = bytes.Length == 0;
        if (Nothing)
        {
            return Page();
        }

        var reading = ForeignFile.Told(ProceedingsFile.Read(bytes), bytes, FileContent.Congress);
        Faults = reading.Faults;
        if (reading.Value is not { } proceedings)
        {
            return Page();
        }

        (Review, Own) = (CongressReview.Of(proceedings), Encoding.UTF8.GetString(bytes));
        return task == "zip" ? PaperDownload.Zip(Papers, CongressTexts.Papers.Chinese)
            : task == "file" ? CongressDownload.Congress(Review)
            : Find(docx) is { } word ? PaperDownload.Word(word.Paper!, word.Name)
            : Find(html) is { } page ? PaperDownload.Html(page.Paper!, page.Name)
            : Find(md) is { } text ? PaperDownload.Markdown(text.Paper!, text.Name)
            : (Shown = Find(show)) is null && show is not null ? NotFound()
            : Page();
    }

    private PaperWriting? Find(string? name) => name is null ? null : Papers.FirstOrDefault(p => p.Name == name && p.Paper is not null);
}

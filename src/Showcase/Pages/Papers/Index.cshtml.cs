using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Pages.Papers;

internal sealed class IndexModel(SamplePapers sample, PaperTemplates templates, Today today) : PageModel
{
    /// <summary>The visitor's record, as it travels with the form; nothing where the sample's papers are shown.</summary>
    public string? Record { get; private set; }

    public string? Edition { get; private set; }

    /// <summary>Whose papers they are.</summary>
    public UnionYear Union { get; private set; } = sample.Union;

    /// <summary>What the union is to be called by, by the names in the record's file; nothing where it has its name.</summary>
    public ImmutableArray<string>? Unnamed => QuickCheck.Unnamed(Union.Name) is { Length: > 0 } names ? names : null;

    /// <summary>What is wrong with the name that was given.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; } = [];

    public string? Named(string name) => Faults.Count > 0 ? Request.Form[name].ToString() : null;

    public ImmutableArray<PaperWriting> Papers { get; private set; } = sample.All;

    /// <summary>The one of the visitor's papers that is shown.</summary>
    public PaperWriting? Shown { get; private set; }

    public IActionResult OnGetZip() => PaperDownload.Zip(Papers, PaperworkTexts.All.Chinese);

    /// <param name="record">The text of the visitor's record.</param>
    /// <param name="edition">The edition that it was assessed by.</param>
    /// <param name="show">The paper to show.</param>
    /// <param name="docx">The paper to give as a Word file.</param>
    /// <param name="html">The paper to give as an HTML file.</param>
    /// <param name="md">The paper to give as Markdown.</param>
    /// <param name="zip">Whether to give all of them as Word files in one.</param>
    public IActionResult OnPost([FromForm] string? record, [FromForm] string? edition, [FromForm] string? show, [FromForm] string? docx, [FromForm] string? html, [FromForm] string? md, [FromForm] bool zip)
    {
        (Record, Edition) = (record, string.IsNullOrEmpty(edition) ? null : edition);
        if (string.IsNullOrEmpty(Record)
            || (Edition is not null && RuleBook.National.EditionOf(Edition) is null)
            || RecordFile.Read(Encoding.UTF8.GetBytes(Record)).Value is not { } given
            || NamedAs(given) is not { } read
            || AssessmentAnswer.Of(read, Edition, today.Date).Assessment is not { } assessment)
        {
            return Redirect("/upload");
        }

        Union = read.Union;
        Papers = PaperKinds.Write(new() { Assessments = [assessment], Templates = templates, Workbook = RecordWorkbook.CellOf });
        return zip ? PaperDownload.Zip(Papers, PaperworkTexts.All.Chinese)
            : Find(docx) is { } word ? PaperDownload.Word(word.Paper!, word.Name)
            : Find(html) is { } page ? PaperDownload.Html(page.Paper!, page.Name)
            : Find(md) is { } text ? PaperDownload.Markdown(text.Paper!, text.Name)
            : (Shown = Find(show)) is null && show is not null ? NotFound()
            : Page();
    }

    // The name that was given on this page goes into the record.
    private UnionRecord NamedAs(UnionRecord record)
    {
        var names = QuickCheck.Unnamed(record.Union.Name).Where(n => !string.IsNullOrWhiteSpace(Request.Form[n])).ToList();
        if (names.Count == 0)
        {
            return record;
        }

        var reading = RecordForm.Read(names.Aggregate(RecordForm.Of(record), (typed, name) => typed.With(name, Request.Form[name].ToString())));
        Faults = reading.Faults;
        if (reading.Value is not { } named)
        {
            return record;
        }

        Record = Encoding.UTF8.GetString(RecordFile.Write(named));
        return named;
    }

    private PaperWriting? Find(string? name) => Papers.FirstOrDefault(p => p.Name == name && p.Paper is not null);
}

using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Showcase.Workbooks;

namespace UnionGovernance.Showcase.Pages;

internal sealed class RecordModel(Samples samples, Today today) : PageModel
{
    private UnionRecord? _opened;

    public Filling Filling
    {
        get => field ??= _opened is { } record ? new(RecordForm.Of(record), []) : new(Typed.Nothing, []);
        private set;
    }

    /// <summary>The sample that the form holds, or the empty text for an empty form: what everybody sees alike. Nothing where a visitor gave something.</summary>
    public string? Alike { get; private set; }

    /// <summary>The whole form, to be shown part by part.</summary>
    public EntryView Form => new(RecordForm.Record, string.Empty, Filling);

    public Reading<UnionRecord>? Reading { get; private set; }

    /// <summary>What is wrong with a file that was to be opened.</summary>
    public IReadOnlyList<Fault>? Unreadable { get; private set; }

    /// <summary>What was left out of the texts of a file or of the form.</summary>
    public ImmutableArray<Note> LeftOut { get; private set; } = [];

    /// <summary>What came of a workbook that was to be opened.</summary>
    public ReadWorkbook? Workbook { get; private set; }

    /// <summary>Whether the record to be opened has more rows than the form shows.</summary>
    public bool TooLong { get; private set; }

    public Words? Question { get; private set; }

    /// <summary>Whether the form holds the people of a roster, and the rest is still to be said.</summary>
    public bool HasRoster { get; private set; }

    /// <summary>How a roster is to be read that leads on to the form.</summary>
    [BindProperty]
    public RosterAsked Asked { get; set; } = new(null, null, null);

    public Assessment? Checked { get; private set; }

    public AssessmentAnswer? Result { get; private set; }

    public IReadOnlyList<Edition> Editions { get; private set; } = RuleBook.National.Editions;

    /// <param name="sample">A sample to open in the form, or nothing for an empty form.</param>
    public IActionResult OnGet(string? sample)
    {
        if (sample is not null && samples.Find(sample) is null)
        {
            return NotFound();
        }

        Alike = sample ?? string.Empty;
        Open(sample is null ? null : samples.Find(sample));
        return Page();
    }

    /// <param name="task">What to do: open a file, assess, check, download; or the rows to which some are to be added.</param>
    /// <param name="file">A record's file to open.</param>
    /// <param name="record">The text of a record to open, in place of a file.</param>
    /// <param name="workbook">A roster whose people are to be filled in.</param>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? task, IFormFile? file, [FromForm] string? record, [FromForm] string? workbook)
    {
        if (task == "roster" && workbook is { Length: > 0 } && Base64.IsValid(workbook))
        {
            FillIn(ReadWorkbook.Of(Convert.FromBase64String(workbook), Asked, today.Date));
            return Page();
        }

        if (task == "open")
        {
            Open(file is null ? Encoding.UTF8.GetBytes(record ?? string.Empty) : await UploadModel.BytesOf(file, HttpContext.RequestAborted));
            return Page();
        }

        var sent = Typed.In(Request.Form);
        if (!RecordForm.CanShow(sent))
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var typed = RecordForm.From(sent, task);
        Filling = new(typed, []);
        if (task is not ("assess" or "check" or "download"))
        {
            return Page();
        }

        Reading = RecordForm.Read(typed);
        LeftOut = Reading.Notes;
        Filling = new(typed, Reading.Faults);
        if (Reading.Value is not { } read)
        {
            return Page();
        }

        if (task == "download")
        {
            return File(RecordFile.Write(read), "application/json", "record.json");
        }

        var answer = AssessmentAnswer.Of(read, null, today.Date);
        Result = task == "assess" && answer.Assessment is not null ? answer : null;
        Checked = answer.Assessment;
        Question = answer.Question;
        Editions = answer.Offered.Length > 0 ? answer.Offered : Editions;
        return Page();
    }

    private void FillIn(ReadWorkbook roster)
    {
        Workbook = roster;
        if (roster.People is not { } people || Asked.AcademicYear is not { } year)
        {
            return;
        }

        (TooLong, HasRoster) = (people.List.Count > RowsEntry.Most, people.List.Count <= RowsEntry.Most);
        Filling = HasRoster ? new(RecordForm.Of(people, year), []) : Filling;
    }

    private void Open(byte[] file)
    {
        if (RecordWorkbook.LooksLikeOne(file))
        {
            Workbook = ReadWorkbook.Of(file, new(null, null, null), today.Date);
            Open(Workbook.Record);
            return;
        }

        var opened = ForeignFile.Told(RecordFile.Read(file), file, FileContent.Record);
        LeftOut = opened.Notes;
        Unreadable = opened.FaultCount > 0 ? opened.Faults : null;
        Open(opened.Value);
    }

    private void Open(UnionRecord? record)
    {
        TooLong = record is not null && !RecordForm.CanShow(record);
        _opened = TooLong ? null : record;
    }
}

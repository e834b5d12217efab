using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Workbooks;

namespace UnionGovernance.Showcase.Pages;

internal sealed class UploadModel(Today today) : PageModel
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What came of a record in JSON.</summary>
    public Reading<UnionRecord>? Reading { get; private set; }

    /// <summary>What came of a workbook.</summary>
    public ReadWorkbook? Workbook { get; private set; }

    public AssessmentAnswer? Result { get; private set; }

    /// <summary>Whether the form was sent without a file.</summary>
    public bool Nothing { get; private set; }

    /// <summary>Whether the workbook cannot be sent back marked.</summary>
    public bool TooLarge { get; private set; }

    /// <summary>Whether the file that was chosen holds nothing.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The edition that was chosen; nothing where the year is to say it.</summary>
    public string? Edition { get; private set; }

    /// <summary>How a school's own roster is to be read.</summary>
    [BindProperty]
    public RosterAsked Asked { get; set; } = new(null, null, null);

    /// <returns>A blank workbook for a whole record.</returns>
    public IActionResult OnGetRecord() => File(RecordWorkbook.Blank(), WorkbookType, "record.xlsx");

    /// <returns>A blank workbook for the staff.</returns>
    public IActionResult OnGetRoster() => File(RosterForm.Write(), WorkbookType, "roster.xlsx");

    /// <param name="file">A record's file, in JSON or as a workbook, or a school's own roster.</param>
    /// <param name="record">The text of a record that an earlier answer held, in place of a file.</param>
    /// <param name="workbook">A workbook that an earlier answer held, in place of a file.</param>
    /// <param name="edition">The edition to assess by, unless the record says it.</param>
    /// <param name="task">What to do with it.</param>
    public async Task<IActionResult> OnPostAsync(
        IFormFile? file, [FromForm] string? record, [FromForm] string? workbook, [FromForm] string? edition, [FromForm(Name = "do")] string? task)
    {
        Edition = edition;
        var bytes = file is { Length: > 0 } ? await BytesOf(file, HttpContext.RequestAborted)
            : workbook is { Length: > 0 } && Base64.IsValid(workbook) ? Convert.FromBase64String(workbook)
            : Encoding.UTF8.GetBytes(record ?? string.Empty);
        if (bytes.Length == 0)
        {
            (Nothing, IsEmpty) = (true, file is not null);
            return Page();
        }

        if (!string.IsNullOrEmpty(edition) && RuleBook.National.EditionOf(edition) is null)
        {
            return NotFound();
        }

        if (RecordWorkbook.LooksLikeOne(bytes))
        {
            Workbook = ReadWorkbook.Of(bytes, Asked, today.Date);
            if (task == "marked" && Workbook.Refusal is null)
            {
                return Marked(Workbook);
            }
        }
        else
        {
            Reading = ForeignFile.Told(RecordFile.Read(bytes), bytes, FileContent.Record);
        }

        if ((Reading?.Value ?? Workbook?.Record) is not { } read)
        {
            return Page();
        }

        if (task == "download")
        {
            return File(RecordFile.Write(read), "application/json", "record.json");
        }

        Result = AssessmentAnswer.Of(read, string.IsNullOrEmpty(edition) ? null : edition, today.Date);
        return Page();
    }

    internal static async Task<byte[]> BytesOf(IFormFile file, CancellationToken cancelled)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancelled);
        return bytes.ToArray();
    }

    private IActionResult Marked(ReadWorkbook read)
    {
        if (MarkedWorkbook.Of(read.File, read.Notes) is { } marked)
        {
            return File(marked, WorkbookType, "marked.xlsx");
        }

        (Workbook, TooLarge) = (null, true);
        return Page();
    }
}

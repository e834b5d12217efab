using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Files;

namespace UnionGovernance.Showcase.Pages;

internal sealed class UploadModel(Today today) : PageModel
{
    public RecordReading? Reading { get; private set; }

    public Judgement? Result { get; private set; }

    /// <summary>Whether the form was sent without a file.</summary>
    public bool Nothing { get; private set; }

    /// <param name="file">A record's file.</param>
    /// <param name="record">The text of a record that an earlier answer held, in place of a file.</param>
    /// <param name="edition">The edition to assess by, unless the record says it.</param>
    /// <param name="task">What to do with it.</param>
    public async Task<IActionResult> OnPostAsync(
        IFormFile? file, [FromForm] string? record, [FromForm] string? edition, [FromForm(Name = "do")] string? task)
    {
        if ((file is null || file.Length == 0) && string.IsNullOrEmpty(record))
        {
            Nothing = true;
            return Page();
        }

        if (!string.IsNullOrEmpty(edition) && NationalEditions.All.All(e => e.Id != edition))
        {
            return NotFound();
        }

        Reading = RecordReader.Read(file is null ? Encoding.UTF8.GetBytes(record!) : await BytesOf(file, HttpContext.RequestAborted));
        if (Reading.Record is not { } read)
        {
            return Page();
        }

        if (task == "download")
        {
            return File(RecordWriter.Write(read), "application/json", "record.json");
        }

        Result = Judgement.Of(read, string.IsNullOrEmpty(edition) ? null : edition, today.Date);
        return Page();
    }

    internal static async Task<byte[]> BytesOf(IFormFile file, CancellationToken cancelled)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancelled);
        return bytes.ToArray();
    }
}

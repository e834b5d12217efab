using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class CalendarModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public YearCalendar Calendar => field ??= IsSample ? Sample.Calendar : YearCalendar.Of(Replay);

    /// <param name="file">The visitor's file.</param>
    /// <param name="year">Its text, where the form brings it back.</param>
    /// <param name="task">Whether the record is to be given, or the file itself.</param>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, [FromForm] string? year, [FromForm(Name = "do")] string? task)
    {
        Read(file is { Length: > 0 } ? Encoding.UTF8.GetString(await UploadModel.BytesOf(file, HttpContext.RequestAborted)) : year);
        return task switch
        {
            "record" when !IsSample && Replay.Refused.Length == 0 => File(RecordFile.Write(Replay.Record), "application/json", "record.json"),
            "year" when Text is { } text => File(Encoding.UTF8.GetBytes(text), "application/jsonl", "year.jsonl"),
            _ => Page(),
        };
    }
}

using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class CalendarModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public YearCalendar Calendar => field ??= IsSample ? Sample.Calendar : YearCalendar.Of(Replay);

    public IActionResult OnPost([FromForm] string? year, [FromForm(Name = "do")] string? task)
    {
        Read(year);
        return task switch
        {
            "record" when !IsSample && Replay.Refused.Length == 0 => File(RecordFile.Write(Replay.Record), "application/json", "record.json"),
            "year" when Text is { } text => File(Encoding.UTF8.GetBytes(text), "application/jsonl", "year.jsonl"),
            _ => Page(),
        };
    }
}

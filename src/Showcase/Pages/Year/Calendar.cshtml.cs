using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Files;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class CalendarModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    /// <summary>The months of the year, each with its lines by day; lines of one day stay in the order of the file.</summary>
    public IEnumerable<IGrouping<(int Year, int Month), YearLine>> Months =>
        Replay.History.Lines.OrderBy(static l => l.Act.On).GroupBy(static l => (l.Act.On.Year, l.Act.On.Month));

    public IActionResult OnPost([FromForm] string? year, [FromForm(Name = "do")] string? task)
    {
        Read(year);
        return task switch
        {
            "record" when !IsSample && Replay.Refused.Length == 0 => File(RecordWriter.Write(Replay.Record), "application/json", "record.json"),
            "year" when Text is { } text => File(Encoding.UTF8.GetBytes(text), "application/jsonl", "year.jsonl"),
            _ => Page(),
        };
    }

    public static Words WordsOf(YearAct act) => YearFile.Acts.First(a => a.Word == YearFile.WordOf(act)).Words;
}

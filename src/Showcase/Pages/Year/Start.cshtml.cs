using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

/// <summary>Opens a visitor's own year: whose it is, and which. All else is entered act by act.</summary>
internal sealed class StartModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    /// <summary>What is asked, by the names in the record's file.</summary>
    public static ImmutableArray<string> Asked { get; } = ["school", "college", "kind", "level", "academicYear", "asOf"];

    public Filling Filling { get; private set; } = new(Typed.Nothing, []);

    public EntryView Form => new(RecordForm.Record, string.Empty, Filling);

    /// <summary>What is wrong with the whole, and with no field.</summary>
    public IReadOnlyList<Fault> Unplaced => [.. Filling.Faults.Where(static f => f.Entry is null).Select(static f => f.Fault), .. Faults];

    public IActionResult OnPost([FromForm(Name = "do")] string? task)
    {
        var sent = Typed.In(Request.Form);
        var typed = Asked.Aggregate(Typed.Nothing, (t, name) => t.With(name, sent[name]));
        var reading = RecordForm.Read(typed);
        Filling = new(typed, task == "start" ? reading.Faults : []);
        if (task == "start" && reading.Value is { } opening)
        {
            Read(Encoding.UTF8.GetString(YearFile.Write(new(opening, []))));
        }

        return Page();
    }
}

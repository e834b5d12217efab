using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Files;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Pages;

internal sealed class RecordModel(Today today) : PageModel
{
    public Typed Typed { get; private set; } = Typed.Nothing;

    public RecordReading? Reading { get; private set; }

    public Words? Question { get; private set; }

    public Assessment? Checked { get; private set; }

    public Judgement? Result { get; private set; }

    public ImmutableArray<Edition> Editions { get; private set; } = NationalEditions.All;

    public FieldView View(Field field) => new(field, Typed, [.. Faults.Where(field.IsAt)]);

    public IReadOnlyList<Fault> FaultsAt(string pointer) => [.. Faults.Where(f => f.JsonPointer == pointer)];

    public IActionResult OnPost([FromForm(Name = "do")] string? task)
    {
        Typed = Typed.In(Request.Form);
        if (task is not ("assess" or "check" or "download"))
        {
            return Page();
        }

        Reading = RecordForm.Read(Typed);
        if (Reading.Record is not { } record)
        {
            return Page();
        }

        if (task == "download")
        {
            return File(RecordWriter.Write(record), "application/json", "record.json");
        }

        var judged = Judgement.Of(record, null, today.Date);
        Result = task == "assess" && judged.Assessment is not null ? judged : null;
        Checked = judged.Assessment;
        Question = judged.Question;
        Editions = judged.Offered.Length > 0 ? judged.Offered : Editions;
        return Page();
    }

    private ImmutableArray<Fault> Faults => Reading?.Faults ?? [];
}

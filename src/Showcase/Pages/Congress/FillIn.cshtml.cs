using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Congresses;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Forms;

namespace UnionGovernance.Showcase.Pages.Congress;

/// <summary>A visitor's own congress, filled in: it gives the file of the congress, its timeline and its papers, and leads on to seats and counts.</summary>
internal sealed class FillInModel(PaperTemplates templates) : PageModel
{
    public Filling Filling { get; private set; } = Of(Typed.Nothing, []);

    public EntryView Form => new(CongressForm.Asks, string.Empty, Filling);

    /// <summary>Whose congress is open; nothing before any was.</summary>
    public UnionYear? Union { get; private set; }

    /// <summary>The congress as its file; nothing before it could be read.</summary>
    public string? Own { get; private set; }

    /// <summary>The congress that was filled in, to show with its papers.</summary>
    public TimelineView? Result { get; private set; }

    /// <param name="congress">A congress that is to be opened in the form.</param>
    /// <param name="task">What to do: open it, show what came of it, give its file; else the rows to add to.</param>
    public IActionResult OnPost([FromForm] string? congress, [FromForm(Name = "do")] string? task)
    {
        if (task == "open")
        {
            if (ProceedingsFile.Read(Encoding.UTF8.GetBytes(congress ?? string.Empty)).Value is not { } opened)
            {
                return Redirect("/congress/start");
            }

            (Filling, Union, Own) = (Of(CongressForm.Of(opened), []), opened.Union, congress);
            return Page();
        }

        var typed = CongressForm.From(Typed.In(Request.Form), task);
        var reading = CongressForm.Read(typed);
        (Filling, Union) = (Of(typed, task is "show" or "file" ? reading.Faults : []), reading.Value?.Union);
        if (reading.Value is not { } read)
        {
            return Page();
        }

        Own = Encoding.UTF8.GetString(ProceedingsFile.Write(read));
        if (task is not ("show" or "file"))
        {
            return Page();
        }

        var review = CongressReview.Of(read);
        if (task == "file")
        {
            return CongressDownload.Congress(review);
        }

        Result = new(review, Own, PaperKinds.Write(new() { Congress = review, Templates = templates }));
        return Page();
    }

    private static Filling Of(Typed typed, ImmutableArray<Json.Fault> faults) => new(CongressForm.Asks, typed, faults) { Page = "/congress/start" };
}

using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules.Explaining;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Pages;

/// <summary>Asks for what is missing, a subject at a time, that first which settles most. The record travels in the form.</summary>
internal sealed class NextModel(Today today, Speech speech) : PageModel
{
    private const string Result = "assess";

    public AssessmentAnswer? Answer { get; private set; }

    public bool ShowsResult { get; private set; }

    public Filling Filling { get; private set; } = new(Typed.Nothing, []);

    /// <summary>The record as it travels, in JSON.</summary>
    public string Record { get; private set; } = string.Empty;

    /// <summary>Subjects that are not to be asked for now.</summary>
    public ImmutableArray<string> Skipped { get; private set; } = [];

    /// <summary>What may still settle a verdict, by subject; what settles most first.</summary>
    public ImmutableArray<IGrouping<string, Question>> Subjects { get; private set; } = [];

    /// <summary>The subject that is asked for; nothing where all was asked.</summary>
    public IGrouping<string, Question>? Asked => Subjects.FirstOrDefault(s => !Skipped.Contains(s.Key));

    /// <returns>Where a missing fact or statement is entered; nothing for what a roster alone tells.</returns>
    public PlacedEntry? PlaceOf(FactPath path) => _whole.GetValueOrDefault(PlacedEntry.NameOf(path.JsonPointer));

    private Dictionary<string, PlacedEntry> _whole = [];

    public IActionResult OnGet([FromQuery(Name = "do")] string? task)
    {
        var quick = QuickCheck.Of(Request.Query, today.Date, speech.Language);
        if (quick.Answer is null || quick.Filling.Faults.Length > 0)
        {
            return Redirect($"/check{Request.QueryString}");
        }

        Show(quick.Typed, quick.Filling, quick.Answer, task);
        return Page();
    }

    /// <param name="record">The record as it was.</param>
    /// <param name="edition">The edition that was chosen, or nothing.</param>
    /// <param name="task">What to do: ask on, skip a subject, or give the result.</param>
    /// <param name="skipped">The subjects that are not to be asked for.</param>
    /// <param name="subject">The subject that was asked for.</param>
    public IActionResult OnPost([FromForm] string? record, [FromForm] string? edition, [FromForm(Name = "do")] string? task, [FromForm] string? skipped, [FromForm] string? subject)
    {
        if (RecordFile.Read(Encoding.UTF8.GetBytes(record ?? string.Empty)).Value is not { } before)
        {
            return Redirect("/check");
        }

        Skipped = [.. (skipped ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(task == "skip" ? subject ?? string.Empty : string.Empty).Where(RecordForm.Subjects.Contains).Distinct()];
        var typed = Answered(RecordForm.Of(before));
        var reading = RecordForm.Read(typed);
        var read = reading.Value ?? before;
        Show(typed, new(typed, reading.Faults), AssessmentAnswer.Of(read, string.IsNullOrEmpty(edition) || RuleBook.National.EditionOf(edition) is null ? null : edition, today.Date), reading.FaultCount > 0 ? "next" : task);
        return Page();
    }

    private void Show(Typed typed, Filling filling, AssessmentAnswer answer, string? task)
    {
        (Filling, Answer) = (filling, answer);
        _whole = RecordForm.Whole(typed);
        Record = Encoding.UTF8.GetString(RecordFile.Write(answer.Given));
        ShowsResult = task == Result || answer.Assessment is null;
        if (!ShowsResult)
        {
            Subjects = [.. answer.Assessment!.Questions.GroupBy(static q => SubjectOf(q.Path))];
        }
    }

    // What was typed in answer to questions, over the record as it was. What was left empty stays as it was.
    private Typed Answered(Typed typed)
    {
        var whole = RecordForm.Whole(typed);
        var facts = whole.Values.Where(p => p.Entry is FactEntry && Request.Form.Keys.Any(k => k == FactEntry.ValueAt(p.At) || k.StartsWith($"{FactEntry.ValueAt(p.At)}.", StringComparison.Ordinal)))
            .Select(static p => ((FactEntry)p.Entry, p.At)).ToList();
        typed = facts.Count == 0 ? typed : Trial.Turn(typed, facts, new QueryCollection(Request.Form.ToDictionary(StringComparer.Ordinal)));
        return Request.Form.Where(f => f.Key.StartsWith("remarks.", StringComparison.Ordinal) && whole.ContainsKey(f.Key) && !StringValues.IsNullOrEmpty(f.Value))
            .Aggregate(typed, static (t, f) => t.With(f.Key, f.Value.ToString()));
    }

    private static string SubjectOf(FactPath path)
    {
        var first = path.JsonPointer.Split('/')[1];
        var subject = first == "remarks" ? path.JsonPointer.Split("~1").ElementAtOrDefault(1) ?? first : first;
        return subject;
    }
}

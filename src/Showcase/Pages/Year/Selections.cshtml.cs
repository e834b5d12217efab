using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Papers;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class SelectionsModel(SampleYear sample, SamplePapers papers, Today today) : YearPage(sample, today)
{
    public SelectionsOfTheYear Selections => Replay.Subject<SelectionsOfTheYear>();

    /// <summary>The sample's papers, whichever year is shown.</summary>
    public ImmutableArray<PaperWriting> Papers => papers.From(SourceFile.Year);

    /// <summary>What was typed, by the name of its field.</summary>
    public IReadOnlyList<(string Name, Words Label, string? Typed)> Fields { get; private set; } = [];

    /// <summary>The labels of fields that hold no number.</summary>
    public IReadOnlyList<Words> NoNumbers { get; private set; } = [];

    public IntakeProjection? Projection { get; private set; }

    public void OnGet(string? from, string? others, string? open, string? intake) => Project(from, others, open, intake);

    public IActionResult OnPost([FromForm] string? year)
    {
        Read(year);
        Project(null, null, null, null);
        return Page();
    }

    private void Project(string? from, string? others, string? open, string? intake)
    {
        var fresh = from is null && others is null && open is null && intake is null;
        Fields =
        [
            ("from", SelectionTexts.From, fresh ? "15" : from), ("others", SelectionTexts.Others, fresh ? "20" : others),
            ("open", SelectionTexts.Open, fresh ? "0" : open), ("intake", SelectionTexts.Intake, fresh ? "10" : intake),
        ];
        var read = Fields.Select(static f => (f.Label, Heads: Heads(f.Typed))).ToList();
        NoNumbers = [.. read.Where(static r => r.Heads is null).Select(static r => r.Label)];
        if (read is [{ Heads: { } f }, { Heads: { } o }, { Heads: { } u }, { Heads: { } i }])
        {
            Projection = IntakeProjection.Of(new() { FromCollegeUnions = f, Others = o, Open = u, Intake = i });
        }
    }

    private static int? Heads(string? typed) =>
        typed is not null && Notation.Number(typed) is <= 100_000 and var heads ? heads : null;
}

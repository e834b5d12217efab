using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;
using UnionGovernance.Showcase.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class SatisfactionModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public StudentMatters Matters => Replay.Subject<StudentMatters>();

    /// <summary>The times by the day of assessment; several where the days that it may be differ.</summary>
    public ImmutableArray<MatterTimes> Times => OnAnyDay(day => MatterTimes.Of(Matters.All, day));

    public string? Figure(Func<MatterTimes, int?> figure) => FigureOnAnyDay(day => figure(MatterTimes.Of(Matters.All, day)));

    public string Shown(Func<MatterTimes, string?> shown) => string.Join("–", Times.Select(shown).OfType<string>().Distinct());

    public string Look(StudentMatter matter) => OnAnyDay(day => StageLook.Of(matter, day)) is [var only] ? only : "open";

    public SatisfactionSurveys Surveys => Replay.Subject<SatisfactionSurveys>();

    public IActionResult OnPost([FromForm] string? year)
    {
        Read(year);
        return Page();
    }
}

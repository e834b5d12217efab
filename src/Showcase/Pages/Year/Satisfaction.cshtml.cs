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

    public LocalDate? AsOf => Replay.Record.AsOf is { Known: Known.Given, Low: var day } ? day : null;

    public MatterTimes Times => MatterTimes.Of(Matters.All, AsOf);

    public SatisfactionSurveys Surveys => Replay.Subject<SatisfactionSurveys>();

    public IActionResult OnPost([FromForm] string? year)
    {
        Read(year);
        return Page();
    }
}

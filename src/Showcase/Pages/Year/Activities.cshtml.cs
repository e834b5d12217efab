using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Acts;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Pages.Year;

internal sealed class ActivitiesModel(SampleYear sample, Today today) : YearPage(sample, today)
{
    public ActivityRegister Activities => Replay.Subject<ActivityRegister>();

    public MediaRegister Media => Replay.Subject<MediaRegister>();

    public IEnumerable<ActFinding> Findings =>
        [.. Activities.Findings, .. Media.Findings, .. Replay.Subject<GuidesOfTheYear>().Findings];

    public ImmutableArray<Guide> Guides => Replay.Subject<GuidesOfTheYear>().All;

    public ImmutableArray<Hearing> Hearings => Replay.Subject<HearingsOfTheYear>().All;

    public ImmutableArray<Upward> Upward => Replay.Subject<ReportsUpward>().All;

    public ImmutableArray<DueLine> Dues => DueCalendar.Of(
        Hearings, Upward, Activities.All, Replay.Subject<StudentMatters>().All);

    public IActionResult OnPost([FromForm] string? year)
    {
        Read(year);
        return Page();
    }
}

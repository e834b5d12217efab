using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Tests.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

/// <summary>The life cycles of hearings, of what goes upward, of guides and of the terms.</summary>
internal static class OversightLifeCycles
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _spring = new(2025, 3, 1);
    private static readonly HearingPlanned _planned = new() { Hearing = "汇报会", On = _autumn, DueBy = _spring };
    private static readonly HearingHeld _heard = new() { Hearing = "汇报会", On = _autumn, By = ["校党委"] };
    private static readonly HearingDecided _decided = new() { Hearing = "汇报会", On = _autumn, Decision = "同意" };
    private static readonly ReportDue _due = new() { Title = "学期总结", On = _autumn, To = "校团委", DueBy = _spring };
    private static readonly RequestMade _request = new() { Title = "学期总结", On = _autumn, To = "校团委" };
    private static readonly ReportMade _report = new() { Title = "学期总结", On = _autumn, To = "校团委" };
    private static readonly ReplyGiven _reply = new() { Title = "学期总结", On = _autumn, By = ["校团委"] };
    private static readonly GuideNamed _named = new() { Role = GuideRole.SecretaryGeneral, Name = "江若谷", On = _autumn, Standing = GuideStanding.FullTime };
    private static readonly GuideLeft _left = new() { Role = GuideRole.SecretaryGeneral, On = _autumn };
    private static readonly SemesterDated _autumnTerm = new() { Semester = Semester.Autumn, On = _autumn, First = new(2024, 9, 2), Last = new(2025, 1, 17) };
    private static readonly SemesterDated _springTerm = new() { Semester = Semester.Spring, On = _autumn, First = new(2025, 2, 24), Last = new(2025, 7, 4) };

    public static LifeCycle[] All { get; } =
    [
        new(
            "A hearing, on 1 March 2025",
            static () => new HearingsOfTheYear(),
            static s => s is HearingsOfTheYear { All: [var h] } ? h.Stage.Label.English : "none",
            [[], [_planned], [_heard], [_heard, _decided]],
            [_planned with { On = _spring }, _heard with { On = _spring }, _decided with { On = _spring }]),
        new(
            "A request or a report, on 1 March 2025",
            static () => new ReportsUpward(),
            static s => s is ReportsUpward { All: [var u] } ? u.Stage.Label.English : "none",
            [[], [_due], [_request], [_report], [_request, _reply]],
            [_due with { On = _spring }, _request with { On = _spring }, _report with { On = _spring }, _reply with { On = _spring }]),
        new(
            "The secretary-general, on 1 March 2025",
            static () => new GuidesOfTheYear(Openings.School),
            static s => s is GuidesOfTheYear { All: [.., var g] } ? g.Last switch
            {
                null when g.Named.On > _spring => "still to come",
                null => "serves",
                { } last when last == _spring => "serves the last day",
                _ => "left earlier",
            }
            : "never named",
            [[], [_named with { On = _spring.PlusDays(1) }], [_named], [_named, _left with { On = _spring }], [_named, _left]],
            [_named with { On = _spring }, _left with { On = _spring }]),
        new(
            "The days of the terms",
            static () => new AcademicCalendar(),
            static s => s is AcademicCalendar c ? string.Join(" and ", c.Semesters.Select(static t => t.Semester.Label.English)) is { Length: > 0 } set ? $"set: {set}" : "not set" : string.Empty,
            [[], [_autumnTerm], [_springTerm], [_autumnTerm, _springTerm]],
            [_autumnTerm, _springTerm, _springTerm with { First = _autumnTerm.Last }])
        {
            Notes = ["autumn", "spring", "spring from the last day of autumn"],
        },
    ];
}

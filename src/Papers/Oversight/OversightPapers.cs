using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Facts;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;
using static UnionGovernance.Papers.Templates.TemplateName;
using static UnionGovernance.Papers.YearPaperFacts;

namespace UnionGovernance.Papers.Oversight;

/// <summary>The papers of leadership and guidance: minutes of each hearing, a report of each semester.</summary>
public static class OversightPapers
{
    private static readonly YearPaper _minutes = new(new(
        "hearing-minutes",
        new("听取学生会汇报会议记录", "hearing minutes"),
        new("党组织、团委", "the Party organisation and the League committee"),
        new("主持人", "who presided"),
        new("学生会工作汇报", "the union's report"))
    {
        Names = [.. Texts("title", "party", "union", "held_on", "place", "presided", "reported", "decision", "date"), .. Standalone("matters")],
    });

    private static readonly YearPaper _report = new(new(
        "oversight-report",
        new("领导与指导情况学期报告", "semester oversight report"),
        new("党组织、团委", "the Party organisation and the League committee"),
        new("学生会", "the union"),
        new("听取汇报会议记录", "hearing minutes"))
    {
        Names = [.. Texts("title", "days", "party_leader", "deputy", "general", "activities", "union", "date"), .. Standalone("hearings", "upward", "dues", "seals")],
    });

    /// <summary>The kinds of papers.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [_minutes.Form, _report.Form];

    /// <summary>Writes the papers.</summary>
    /// <param name="year">The year, replayed.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <param name="seals">The registers of the union's seals, of which each report prints a checkpoint as of the term's last day.</param>
    /// <returns>Minutes of each hearing that was held, and a report of each semester whose days were set.</returns>
    public static ImmutableArray<PaperWriting> Write(YearReplay year, PaperTemplates? templates = null, params IEnumerable<SealRegister> seals)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(seals);
        var opening = year.History.Opening;
        return
        [
            .. year.Subject<HearingsOfTheYear>().All.Where(static h => h.Held is not null)
                .Select(h => _minutes.Write(templates, h.Name, $"{h.Name}会议记录", Minutes(h, h.Held!, opening))),
            .. year.Subject<AcademicCalendar>().Semesters.Select(t => _report.Write(
                templates,
                Semester.Form.Of(t.Semester).Word,
                $"{YearPaper.Union(opening)}{opening.Union.Year.Show(Language.Chinese)}{t.Semester.Label.Chinese}{_report.Form.Title.Chinese}",
                Report(t, year, seals))),
        ];
    }

    private static ImmutableArray<PaperFact> Minutes(Hearing hearing, HearingHeld held, UnionRecord opening) =>
    [
        UnionName(opening),
        Text("party", new("党组织", "the Party organisation"), "hearingHeld", "/by", Names(held.By)),
        Text("held_on", new("会议日期", "day of the hearing"), "hearingHeld", "/on", Show(held.On)),
        Text("place", new("地点", "place"), "hearingHeld", "/place", held.Place),
        Text("presided", new("主持人", "who presided"), "hearingHeld", "/presidedBy", held.PresidedBy),
        Text("reported", new("汇报人", "who reported"), "hearingHeld", "/reportedBy", held.ReportedBy),
        Points("matters", new("听取和研究的事项", "matters heard"), "hearingHeld", "/matters", held.Matters),
        Text("decision", new("决定", "decision"), held.Decision is null ? "hearingDecided" : "hearingHeld", "/decision", hearing.Decision),
        Text("date", new("决定日期", "day of the decision"), held.Decision is null ? "hearingDecided" : "hearingHeld", "/on", Show(hearing.DecidedOn)),
    ];

    private static ImmutableArray<PaperFact> Report(SemesterDated semester, YearReplay year, IEnumerable<SealRegister> seals)
    {
        var (first, last) = (semester.First, semester.Last);
        var (hearings, upward) = (year.Subject<HearingsOfTheYear>(), year.Subject<ReportsUpward>());
        var activities = year.Subject<ActivityRegister>();
        var day = year.Record.AsOf is { Known: Known.Given, Low: var asOf } ? LocalDate.Min(asOf, last) : last;
        return
        [
            UnionName(year.History.Opening),
            Text("days", new("学期起止", "days of the semester"), "termDated", "/first", $"{Show(first)}至{Show(last)}"),
            Guide("party_leader", GuideRole.PartyLeader),
            Guide("deputy", GuideRole.LeagueDeputySecretary),
            Guide("general", GuideRole.SecretaryGeneral),
            Table("hearings", new("本学期听取汇报", "hearings of the semester"), "hearingHeld", "/hearing", ["日期", "会议", "研究事项", "决定"],
            [
                .. hearings.Within(first, last).Select(static h => (IEnumerable<string>)
                    [Show(h.Held!.On)!, h.Name, Names(h.Held.Matters) ?? "〔待填：研究事项〕", h.Decision ?? "〔待填：决定〕"]),
            ]),
            Table("upward", new("请示和报告", "requests and reports"), "requestMade", "/title", ["日期", "标题", "报送", "状态"],
            [
                .. upward.All.Where(u => u.MadeOn is { } made && first <= made && made <= last).OrderBy(static u => u.MadeOn).Select(static u => (IEnumerable<string>)
                    [Show(u.MadeOn)!, u.Title, u.To!, u.Stage.Label.Chinese]),
            ]),
            Table("dues", new("按期应办事项", "what is owed by whom"), "hearingPlanned", "/dueBy", ["期限", "应向", "由", "事项", "状态"],
            [
                .. DueCalendar.Of(hearings.All, upward.All, activities.All, year.Subject<StudentMatters>().All).Where(d => first <= d.By && d.By <= last).Select(d => (IEnumerable<string>)
                    [Show(d.By)!, d.To.Chinese, d.From.Chinese, d.What.Chinese, d.On(day).Label.Chinese]),
            ]),
            Text("activities", new("本学期活动审批", "approval of the semester's activities"), "activityHeld", "/on", Activities(activities, semester)),
            SealCheckpoints.Of(seals, last),
            new("date", new("落款日期", "date of signing"), string.Empty, null),
        ];

        PaperFact Guide(string key, GuideRole role) => Text(
            key, role.Label, "guideNamed", "/name", year.Subject<GuidesOfTheYear>().On(role, last)?.Named.Name);
    }

    private static string? Activities(ActivityRegister register, SemesterDated semester)
    {
        var held = register.All.Where(a => a.Held is { } held && semester.Covers(held.On)).ToList();
        var found = register.Findings.Where(f => semester.Covers(f.Act.On)).Select(static f => f.Because.Chinese).ToList();
        return held.Count == 0 ? null
            : $"举办{Number(held.Count)}项，事先经批准{Number(held.Count(static a => a.ApprovedInAdvance == true))}项{(found.Count == 0 ? string.Empty : $"；{string.Join("；", found)}")}";
    }
}

using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Years;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Oversight;

/// <summary>The facts of a semester's leadership and guidance as its report prints them.</summary>
internal static class SemesterPaperFacts
{
    public static ImmutableArray<PaperFact<OverseenSemester>> All { get; } =
    [
        UnionName("open /record/school", static (OverseenSemester s) => s.Year.History.Opening.Union),
        Text("kind", new("学生会或者研究生会", "student union or graduate union"), static (OverseenSemester s, Draft _) => s.Year.History.Opening.Union.Kind.Label.Chinese),
        Text("party", new("党组织，接在分管的人之前", "the Party organisation, before who looks after the union"), static (OverseenSemester s, Draft _) => Figure.Party.In(s.Year.History.Opening)!),
        Text("league", new("团组织，接在指导的人之前", "the League organisation, before who guides the union"), static (OverseenSemester s, Draft _) => Figure.League.In(s.Year.History.Opening)!),
        Text("days", new("学期起止", "days of the semester"), "termDated /first", static (OverseenSemester s) => s.Days),
        Text("as_of", new("状态以哪一天为准", "as of which day states are told"), "termDated /last", static (OverseenSemester s) => Shown.Day(s.AsOf)),
        Guide("party_leader", GuideRole.PartyLeader),
        Guide("deputy", GuideRole.LeagueDeputySecretary),
        Guide("general", GuideRole.SecretaryGeneral),
        Table("hearings", new("本学期听取汇报", "hearings of the semester"), "hearingHeld /hearing", ["日期", "会议", "研究事项", "决定"], static (OverseenSemester s) =>
            s.Hearings.Select(static h => (IEnumerable<string>)
                [Shown.Day(h.Held!.On)!, h.Name, Shown.Names(h.Held.Matters) ?? Blank.Mark("研究事项"), h.Decision ?? Blank.Mark("决定")])),
        Table("upward", OversightWords.Upward, "requestMade /title", ["日期", "标题", "报送", "状态"], static (OverseenSemester s) =>
            s.Year.Subject<ReportsUpward>().All.Where(u => u.MadeOn is { } made && s.Holds(made)).OrderBy(static u => u.MadeOn).Select(static u => (IEnumerable<string>)
                [Shown.Day(u.MadeOn)!, u.Title, u.To!, u.Stage.Label.Chinese])),
        Table("dues", OversightWords.Dues, "hearingPlanned /dueBy", ["期限", "对象", "办理单位", "事项", "状态"], static (OverseenSemester s) =>
            Dues(s).Where(d => s.Holds(d.By)).Select(d => (IEnumerable<string>)[Shown.Day(d.By)!, d.To.Chinese, d.From.Chinese, d.What.Chinese, d.On(s.AsOf).Label.Chinese])),
        Text("activities", new("本学期活动审批", "approval of the semester's activities"), "activityHeld /on", static (OverseenSemester s) => Activities(s)),
        Condition("has_seals", new("是否附公章登记簿核对表", "whether a table of the seals' registers goes with it"), static (OverseenSemester s, Draft draft) => HasSeals(s, draft)),
        Text("seals_annex", new("公章登记簿核对表是附件几", "which attachment the table of the seals' registers is"), static (OverseenSemester s, Draft _) => s.Attachments.Length > 1 ? $"附件{Shown.Number(s.Attachments.Length)}" : "附件"),
        Table("seals", new(OverseenSemester.Checkpoints, "table of the seals' registers"), "register /digest", ["公章", "登记簿条数", "末条校验值", "截至"], static (OverseenSemester s) => Checkpoints(s)).When(static s => !s.Seals.IsEmpty),
        SigningDate<OverseenSemester>(),
    ];

    private static PaperFact<OverseenSemester> Guide(string name, GuideRole role) =>
        Text(name, role.Label, "guideNamed /name", (OverseenSemester s) => s.Year.Subject<GuidesOfTheYear>().On(role, s.AsOf)?.Named.Name);

    private static ImmutableArray<DueLine> Dues(OverseenSemester s) => DueCalendar.Of(
        s.Year.Subject<HearingsOfTheYear>().All, s.Year.Subject<ReportsUpward>().All, s.Year.Subject<ActivityRegister>().All, s.Year.Subject<StudentMatters>().All);

    private static string? Activities(OverseenSemester s)
    {
        var register = s.Year.Subject<ActivityRegister>();
        var held = register.All.Where(a => a.Held is { } held && s.Dated.Covers(held.On)).ToList();
        var found = register.Findings.Where(f => s.Dated.Covers(f.Act.On)).Select(static f => f.Because.Chinese).ToList();
        return held.Count == 0 ? null
            : $"{Told(held)}事先经批准{Shown.Number(held.Count(static a => a.ApprovedInAdvance == true))}项{(found.Count == 0 ? string.Empty : $"；{string.Join("；", found)}")}";
    }

    // What was held without a proposal is an activity.
    private static string Told(List<UnionActivity> held)
    {
        var matters = ReviewedMatter.Form.Choices.Select(m => (m.Label.Chinese, Times: held.Count(a => (a.Proposed?.Matter ?? ReviewedMatter.Activities) == m.Value)))
            .Where(static m => m.Times > 0).Select(static m => $"{m.Chinese}{Shown.Number(m.Times)}项").ToList();
        return matters is [var one] ? $"{one}，" : $"办理须经审批的事项{Shown.Number(held.Count)}项，其中{string.Join('、', matters)}；";
    }

    private static bool HasSeals(OverseenSemester s, Draft draft)
    {
        if (s.Seals.IsEmpty)
        {
            draft.Leave(new(OverseenSemester.Checkpoints, "register /digest"));
        }

        return !s.Seals.IsEmpty;
    }

    // So that whoever oversees the union can tell later whether a seal's register was cut or written anew.
    private static IEnumerable<IEnumerable<string>> Checkpoints(OverseenSemester s) => s.Seals
        .Select(r => (r.Seal, Last: r.AsCorrected.LastOrDefault(e => e.Act.At.Date <= s.AsOf)))
        .Where(static r => r.Last is not null)
        .Select(r => (IEnumerable<string>)[r.Seal, Shown.Number(r.Last!.Sequence), r.Last.Digest.Printed(), Shown.Day(s.AsOf)!]);
}

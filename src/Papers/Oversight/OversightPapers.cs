using System.Collections.Immutable;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Oversight;

/// <summary>The papers of leadership and guidance: minutes of each hearing, a report of each semester.</summary>
internal static class OversightPapers
{
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<HeldHearing>("hearing-minutes", new("听取学生会汇报会议记录", "hearing minutes"), SourceFile.Year)
        {
            Addressee = new("党组织、团委", "the Party organisation and the League committee"),
            Signatory = new("主持人", "who presided"),
            Attachments = new("学生会工作汇报", "the union's report"),
            Each = HeldHearing.Each,
            TitleOf = static (h, _) => $"{h.Hearing.Name}会议记录",
            NameOf = static h => h.Hearing.Name,
            Facts =
            [
                UnionName("open /record/school", static (HeldHearing h) => h.Opening.Union),
                Text("party", new("党组织", "the Party organisation"), "hearingHeld /by", static (HeldHearing h) => Shown.Names(h.Held.By)),
                Text("held_on", new("会议日期", "day of the hearing"), "hearingHeld /on", static (HeldHearing h) => Shown.Day(h.Held.On)),
                Text("place", new("地点", "place"), "hearingHeld /place", static (HeldHearing h) => h.Held.Place),
                Text("presided", new("主持人", "who presided"), "hearingHeld /presidedBy", static (HeldHearing h) => h.Held.PresidedBy),
                Text("reported", new("汇报人", "who reported"), "hearingHeld /reportedBy", static (HeldHearing h) => h.Held.ReportedBy),
                Points("matters", new("听取和研究的事项", "matters heard"), "hearingHeld /matters", static (HeldHearing h) => h.Held.Matters),
                Text("decision", new("决定", "decision"), static h => $"{h.DecidedBy} /decision", static (HeldHearing h) => h.Hearing.Decision),
                Text("date", new("决定日期", "day of the decision"), static h => $"{h.DecidedBy} /on", static (HeldHearing h) => Shown.Day(h.Hearing.DecidedOn)),
            ],
        },
        new PaperKind<OverseenSemester>("oversight-report", new("领导与指导情况学期报告", "semester oversight report"), SourceFile.Year)
        {
            Addressee = new("党组织、团委", "the Party organisation and the League committee"),
            Signatory = new("学生会", "the union"),
            Attachments = new("听取汇报会议记录", "hearing minutes"),
            Each = OverseenSemester.Each,
            TitleOf = static (s, title) => $"{s.Year.History.Opening.Union.Title}{s.Year.History.Opening.Union.ShowYear(Language.Chinese)}{s.Dated.Semester.Label.Chinese}{title}",
            NameOf = static s => Semester.Form.Of(s.Dated.Semester).Word,
            Facts = SemesterPaperFacts.All,
        },
    ];
}

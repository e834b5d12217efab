using System.Collections.Immutable;
using UnionGovernance.Papers.Markup;
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
            Signatory = new("主持人、记录人", "who presided, who took the minutes"),
            Attachments = new("学生会工作汇报", "the union's report"),
            Each = HeldHearing.Each,
            TitleOf = static (h, _) => $"{h.Hearing.Name}会议记录",
            NameOf = static h => h.Hearing.Name,
            UnionOf = static h => h.Opening.Union.Kind,
            Facts =
            [
                UnionName("open /record/school", static (HeldHearing h) => h.Opening.Union),
                Form(
                    "rows",
                    new("会议情况", "the meeting"),
                    Row("held_on", new("会议日期", "day of the hearing"), "on", static h => Shown.Day(h.Held.On)),
                    Row("place", "place", static h => h.Held.Place),
                    Row("party", new("听取单位", "the Party organisation"), "by", static h => Shown.Names(h.Held.By)),
                    Row("presided", "presidedBy", static h => h.Held.PresidedBy),
                    Row("present", "present", static h => Shown.Names(h.Held.Present)),
                    Row("attending", "attending", static h => Shown.Names(h.Held.Attending)),
                    Row("reported", "reportedBy", static h => h.Held.ReportedBy),
                    Row("recorded", "recordedBy", static h => h.Held.RecordedBy)),
                Block("matters", FieldWords.OfYear("hearingHeld /matters"), "hearingHeld /matters", static (HeldHearing h) => h.Held.Matters is { Count: > 0 } matters ? MarkdownText.Sentence([.. matters]) : null),
                Text("decision", FieldWords.OfYear("hearingHeld /decision"), static h => $"{h.DecidedBy} /decision", static (HeldHearing h) => h.Hearing.Decision),
                Text("date", new("决定日期", "day of the decision"), static h => $"{h.DecidedBy} /on", static (HeldHearing h) => Shown.Day(h.Hearing.DecidedOn)),
            ],
        },
        new PaperKind<OverseenSemester>("oversight-report", new("领导与指导情况学期报告", "semester oversight report"), SourceFile.Year)
        {
            Addressee = new("听取汇报的党组织", "the Party organisation that hears the union"),
            Signatory = Bodies.Union,
            Attachments = new("听取汇报会议记录、公章登记簿核对表", "hearing minutes, table of the seals' registers"),
            Letter = new(static s => s.HeardBy, static _ => "hearingHeld /by") { IsUpward = true, Attachments = static s => s.Attachments },
            Each = OverseenSemester.Each,
            TitleOf = static (s, title) => $"{s.Year.History.Opening.Union.Printed}{s.Year.History.Opening.Union.ShowYear(Language.Chinese)}{s.Dated.Semester.Label.Chinese}{title}",
            NameOf = static s => s.Dated.Semester.Label.Chinese,
            Facts = SemesterPaperFacts.All,
        },
    ];

    private static FormRow<HeldHearing> Row(string name, Words label, string member, Func<HeldHearing, string?> text) => new(name, label, $"hearingHeld /{member}", text);

    private static FormRow<HeldHearing> Row(string name, string member, Func<HeldHearing, string?> text) => new(name, $"hearingHeld /{member}", text);
}

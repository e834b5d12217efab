using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>The acts of <see cref="HearingsOfTheYear"/>.</summary>
internal static class HearingActs
{
    private static readonly Words _decision = new("决定", "decision");

    public static ActTable<HearingsOfTheYear> Table { get; } = new ActTable<HearingsOfTheYear>()
        .Act<HearingPlanned>("hearingPlanned", "计划听取汇报", "a hearing is planned", static v => new()
        {
            Hearing = Hearing(v),
            DueBy = v.Required("dueBy", "期限", "due", Forms.Day, static a => a.DueBy),
        }, static (hearings, a) => hearings.Change(a, hearing => hearing with { Planned = a }))
        .Act<HearingHeld>("hearingHeld", "听取汇报", "a hearing is held", static v => new()
        {
            Hearing = Hearing(v),
            Place = v.Optional("place", "地点", "place", Forms.Name, static a => a.Place),
            PresidedBy = v.Optional("presidedBy", "主持人", "who presided", Forms.Name, static a => a.PresidedBy),
            ReportedBy = v.Optional("reportedBy", "汇报人", "who reported", Forms.Name, static a => a.ReportedBy),
            Present = v.Optional("present", "出席", "present", Forms.Names, static a => a.Present, []),
            Attending = v.Optional("attending", "列席", "who sat in", Forms.Names, static a => a.Attending, []),
            RecordedBy = v.Optional("recordedBy", "记录人", "who took the minutes", Forms.Name, static a => a.RecordedBy),
            Matters = v.Optional("matters", "听取和研究的事项", "matters heard", Forms.List(Forms.Paragraph), static a => a.Matters, []),
            Decision = v.Optional("decision", _decision, Forms.Paragraph, static a => a.Decision),
        }, static (hearings, a) => hearings.Change(a, hearing => hearing with { Held = a, Decision = a.Decision, DecidedOn = a.Decision is null ? null : a.On }))
        .Act<HearingDecided>("hearingDecided", "就汇报作出决定", "a hearing is decided on", static v => new()
        {
            Hearing = Hearing(v),
            Decision = v.Required("decision", _decision, Forms.Paragraph, static a => a.Decision),
        }, static (hearings, a) => hearings.Change(a, hearing => hearing with { Decision = a.Decision, DecidedOn = a.On }));

    private static string Hearing<T>(View<T> v)
        where T : HearingAct => v.Required("hearing", "会议名称", "hearing", Forms.Name, static a => a.Hearing);
}

using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>A rule that is not kept, as a risk: what is the matter, who let the union off it, and what is done about it.</summary>
internal sealed record OscalRisk(string Uuid, Rule? Rule, Words Title, Words Statement, string Status, OscalIds Ids)
{
    /// <summary>The observation on which it rests; nothing where acts alone broke the rule.</summary>
    public string? Observation { get; init; }

    /// <summary>Waivers of the rule, in force or not.</summary>
    public Sequence<Words> Waivers { get; init; } = [];

    /// <summary>What would mend it.</summary>
    public Sequence<Words> Advice { get; init; } = [];

    /// <summary>What the school does about it; nothing where it plans nothing.</summary>
    public Correction? Correction { get; init; }

    /// <summary>The last day on which it is in time; nothing where nobody said.</summary>
    public LocalDate? Due => Correction?.Due is { Known: Known.Given or Known.Within, High: var last } && last != LocalDate.MaxIsoValue ? last : null;

    /// <summary>A rule that is not kept.</summary>
    public static OscalRisk Of(CorrectiveAction action, UnionRecord record, string? observation, string uuid, OscalIds ids) => new(
        uuid,
        action.Finding?.Item.Rule,
        action.Title,
        action.Finding is { Verdict: Verdict.NotMet } finding
            ? Words.Of(l => string.Join(l == Language.Chinese ? "；" : "; ", finding.Measured.Select(m => $"{m.Path.Label.In(l)}{(l == Language.Chinese ? "：" : ": ")}{m.Describe(l)}").Concat(finding.BrokenBy)))
            : action.Breaches is [var breach, ..] ? breach.Because : action.Title,
        StatusOf(action, record),
        ids)
    {
        Observation = observation,
        Waivers = [.. record.Waivers.Where(w => w.Rule == action.Rule).Select(w => w.Describe(record.AsOf))],
        Advice = [.. (action.Finding?.Mends ?? []).Select(static m => Words.Of(m.Describe)).Distinct()],
        Correction = action.Correction,
    };

    // OSCAL has no word for what is said to be done and not shown: it is still being remedied.
    private static string StatusOf(CorrectiveAction action, UnionRecord record) => action.State switch
    {
        ActionState.Closed or ActionState.Proved or ActionState.NotAsked => "closed",
        _ when record.Waivers.Any(w => w.Rule == action.Rule && w.On(record.AsOf) == WaiverStanding.InForce) => "deviation-approved",
        ActionState.UnderWay or ActionState.Overdue or ActionState.Unproved => "remediating",
        _ => "open",
    };

    private static readonly Shape<LocalDate> _onDate = Shapes.Written<LocalDate>(static v => v.Required("date", OscalParts.Theirs, Forms.AnyText, static d => OscalText.Time(d)));

    private static readonly Shape<LocalDate> _timing = Shapes.Written<LocalDate>(static v => v.Required("on-date", OscalParts.Theirs, _onDate, static d => d));

    private static readonly Shape<(OscalRisk Risk, Milestone Milestone, int At)> _task = Shapes.Written<(OscalRisk Risk, Milestone Milestone, int At)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static t => t.Risk.Ids.Of("milestone", t.Risk.Uuid, FormattableString.Invariant($"{t.At}")));
        v.Required("type", OscalParts.Theirs, Forms.AnyText, static _ => "milestone");
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static t => OscalText.Prose(t.Milestone.What));
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static t => OscalProperty.Of(("done", t.Milestone.Done ? "true" : "false"))!);
        v.Required("timing", OscalParts.Theirs, _timing, static t => t.Milestone.Due);
    });

    private static readonly Shape<(OscalRisk Risk, string Lifecycle, Words Text)> _remediation = Shapes.Written<(OscalRisk Risk, string Lifecycle, Words Text)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Risk.Ids.Of("remediation", r.Risk.Uuid, r.Lifecycle, r.Text.Chinese));
        v.Required("lifecycle", OscalParts.Theirs, Forms.AnyText, static r => r.Lifecycle);
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Text.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static r => r.Text.English == r.Text.Chinese ? OscalText.Prose(r.Text.Chinese) : OscalText.Prose(r.Text));
        v.Optional("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static r => r.Lifecycle == "planned" && r.Risk.Correction?.Owner is { } owner ? OscalProperty.Of(("owner", owner)) : null);
        v.Optional("tasks", OscalParts.Theirs, Forms.Each(_task), static r => r.Lifecycle == "planned" && r.Risk.Correction is { Milestones: { Count: > 0 } milestones } ? milestones.Select((m, i) => (r.Risk, m, i)) : null);
    });

    private static readonly Shape<(OscalRisk Risk, Words Told, int At)> _factor = Shapes.Written<(OscalRisk Risk, Words Told, int At)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static f => f.Risk.Ids.Of("waiver", f.Risk.Uuid, FormattableString.Invariant($"{f.At}")));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static f => OscalText.Prose(f.Told));
    });

    public static Shape<OscalRisk> Shape { get; } = Shapes.Written<OscalRisk>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Uuid);
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Title.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Title));
        v.Required("statement", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Statement));
        v.Required("status", OscalParts.Theirs, Forms.AnyText, static r => r.Status);
        v.Optional("mitigating-factors", OscalParts.Theirs, Forms.Each(_factor), static r => r.Waivers.Count > 0 ? r.Waivers.Select((told, at) => (r, told, at)) : null);
        v.Optional("deadline", OscalParts.Theirs, Forms.AnyText, static r => r.Due is { } due ? OscalText.Time(due) : null);
        v.Optional("remediations", OscalParts.Theirs, Forms.Each(_remediation), static r => r.Remediations() is { Count: > 0 } all ? all : null);
        v.Optional("related-observations", OscalParts.Theirs, Forms.Each(OscalParts.Observation), static r => r.Observation is { } one ? [one] : null);
    });

    private List<(OscalRisk Risk, string Lifecycle, Words Text)> Remediations() =>
    [
        .. Advice.Select(a => (this, "recommendation", a)),
        .. Correction is { Measure.Length: > 0 } c ? [(this, "planned", new Words(c.Measure, c.Measure))] : Array.Empty<(OscalRisk, string, Words)>(),
    ];
}

using NodaTime;
using UnionGovernance.Actions;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>An assessment, in the terms of OSCAL, and the corrective actions that follow from it.</summary>
/// <remarks>A finding is satisfied or not, and knows no third: what is undetermined, or does not apply, is an observation and no finding.</remarks>
internal sealed record OscalResults(Assessment Assessment, OscalHead Head, OscalIds Ids)
{
    private Sequence<(OscalObservation Observation, Finding Finding)> Observations => field ??=
    [
        .. Assessment.All.Select(f => (new OscalObservation(Ids.Of("observation", f.Item.Rule.Id), ControlOf(f), f, Day) { Evidence = [.. Assessment.Record.Evidence.Where(e => f.Measured.Any(m => m.Path.JsonPointer == e.At))] }, f)),
    ];

    private Sequence<OscalRisk> Risks => field ??=
    [
        // One rule may need several actions.
        .. ActionPlan.Of(Assessment).Actions.GroupBy(static a => a.Rule)
            .SelectMany(of => of.Select((a, i) => OscalRisk.Of(a, Assessment.Record, a.Finding is null ? null : Ids.Of("observation", a.Rule), Risk(a.Rule, i), Ids))),
    ];

    // The last day that the day of the assessment may be; the day of the document where nobody stated one.
    private LocalDate Day => Assessment.Record.AsOf is { Known: Known.Given or Known.Within, High: var last } && last != LocalDate.MaxIsoValue ? last : Head.On;

    public static OscalResults Of(Assessment assessment, LocalDate on, string library, Words title)
    {
        var record = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(RecordFile.Write(assessment.Record)));
        return new(
            assessment,
            new(new($"{assessment.Record.Union.Title}{title.Chinese}", $"{assessment.Record.Union.Title}: {title.English}"), on, library, assessment.Book.Hash),
            new($"{title.English}\n{assessment.Book.Hash}\n{assessment.Edition.Id}\n{record}\n{library}"));
    }

    private string Risk(string rule, int at) => at == 0 ? Ids.Of("risk", rule) : Ids.Of("risk", rule, FormattableString.Invariant($"{at}"));

    private string ControlOf(Finding finding) => OscalParts.Control(Assessment.Goals.Contains(finding) ? null : Assessment.Edition, finding.Item.Rule);

    private static readonly Shape<string> _risk = Shapes.Written<string>(static v => v.Required("risk-uuid", OscalParts.Theirs, Forms.AnyText, static u => u));

    private static readonly Shape<string> _href = Shapes.Written<string>(static v => v.Required("href", OscalParts.Theirs, Forms.AnyText, static u => $"#{u}"));

    private static readonly Shape<string> _control = Shapes.Written<string>(static v => v.Required("control-id", OscalParts.Theirs, Forms.AnyText, static c => c));

    private static readonly Shape<IEnumerable<string>> _selection = Shapes.Written<IEnumerable<string>>(static v => v.Required("include-controls", OscalParts.Theirs, Forms.Each(_control), static c => c));

    private static readonly Shape<IEnumerable<string>> _reviewed = Shapes.Written<IEnumerable<string>>(static v => v.Required("control-selections", OscalParts.Theirs, Forms.Each(_selection), static c => [c]));

    private static readonly Shape<Verdict> _status = Shapes.Written<Verdict>(static v =>
    {
        v.Required("state", OscalParts.Theirs, Forms.AnyText, static s => s == Verdict.Met ? "satisfied" : "not-satisfied");
        v.Required("reason", OscalParts.Theirs, Forms.AnyText, static s => s == Verdict.Met ? "pass" : "fail");
    });

    private static readonly Shape<(string Control, Finding Finding)> _target = Shapes.Written<(string Control, Finding Finding)>(static v =>
    {
        v.Required("type", OscalParts.Theirs, Forms.AnyText, static _ => "statement-id");
        v.Required("target-id", OscalParts.Theirs, Forms.AnyText, static t => OscalParts.Statement(t.Control));
        v.Required("status", OscalParts.Theirs, _status, static t => t.Finding.Verdict);
    });

    private static readonly Shape<(OscalResults Results, OscalObservation Observation, Finding Finding)> _finding = Shapes.Written<(OscalResults Results, OscalObservation Observation, Finding Finding)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static f => f.Results.Ids.Of("finding", f.Finding.Item.Rule.Id));
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static f => OscalText.Prose(f.Finding.Item.Rule.Title.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static f => OscalText.Prose(Words.Of(f.Finding.Item.Rule.Requirement.Describe)));
        v.Required("target", OscalParts.Theirs, _target, static f => (f.Observation.Control, f.Finding));
        v.Required("related-observations", OscalParts.Theirs, Forms.Each(OscalParts.Observation), static f => [f.Observation.Uuid]);
        v.Optional("related-risks", OscalParts.Theirs, Forms.Each(_risk), static f => f.Finding.Verdict == Verdict.NotMet ? f.Results.Risks.Where(r => r.Observation == f.Observation.Uuid).Select(static r => r.Uuid) : null);
    });

    private static readonly Shape<OscalResults> _result = Shapes.Written<OscalResults>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Ids.Of("result"));
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Assessment.Edition.Title.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Prose(r.Assessment.OfAnotherYear ?? r.Assessment.Edition.Title));
        v.Required("start", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Time(r.Day));
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static r => OscalProperty.Of(
            ("school", r.Assessment.Record.Union.Name.School), ("college", r.Assessment.Record.Union.Name.College), ("edition", r.Assessment.Edition.Id), ("carried-forward", r.Assessment.CarriedForward ? "true" : "false"),
            ("academic-year", r.Assessment.Record.Union.Year?.ToString()))!);
        v.Required("reviewed-controls", OscalParts.Theirs, _reviewed, static r => r.Observations.Select(static o => o.Observation.Control));
        v.Required("observations", OscalParts.Theirs, Forms.Each(OscalObservation.Shape), static r => r.Observations.Select(static o => o.Observation));
        v.Optional("risks", OscalParts.Theirs, Forms.Each(OscalRisk.Shape), static r => r.Risks.Count > 0 ? r.Risks : null);
        v.Optional("findings", OscalParts.Theirs, Forms.Each(_finding), static r =>
            r.Observations.Where(static o => o.Finding.Verdict is Verdict.Met or Verdict.NotMet).Select(o => (r, o.Observation, o.Finding)).ToList() is { Count: > 0 } found ? found : null);
    });

    private static readonly Shape<string> _resource = Shapes.Written<string>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static u => u);
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static _ => "没有评估方案");
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static _ => OscalText.Prose(new Words("没有单独的评估方案：每条规则都以记录中的事实判定。", "There is no assessment plan: each rule is judged from the facts of the record.")));
    });

    private static readonly Shape<string> _backMatter = Shapes.Written<string>(static v => v.Required("resources", OscalParts.Theirs, Forms.Each(_resource), static u => [u]));

    private static readonly Shape<OscalResults> _results = Shapes.Written<OscalResults>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Ids.Of("assessment-results"));
        v.Required("metadata", OscalParts.Theirs, OscalHead.Shape, static r => r.Head);
        v.Required("import-ap", OscalParts.Theirs, _href, static r => r.Ids.Of("plan"));
        v.Required("results", OscalParts.Theirs, Forms.Each(_result), static r => [r]);
        v.Required("back-matter", OscalParts.Theirs, _backMatter, static r => r.Ids.Of("plan"));
    });

    private static readonly Shape<OscalResults> _system = Shapes.Written<OscalResults>(static v =>
    {
        v.Required("identifier-type", OscalParts.Theirs, Forms.AnyText, static _ => OscalParts.Namespace);
        v.Required("id", OscalParts.Theirs, Forms.AnyText, static r => OscalText.Line(r.Assessment.Record.Union.Title));
    });

    private static readonly Shape<(OscalResults Results, OscalRisk Risk)> _item = Shapes.Written<(OscalResults Results, OscalRisk Risk)>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static i => i.Results.Ids.Of("item", i.Risk.Uuid));
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static i => OscalText.Prose(i.Risk.Title.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static i => OscalText.Prose(i.Risk.Statement));
        v.Optional("related-observations", OscalParts.Theirs, Forms.Each(OscalParts.Observation), static i => i.Risk.Observation is { } one ? [one] : null);
        v.Required("related-risks", OscalParts.Theirs, Forms.Each(_risk), static i => [i.Risk.Uuid]);
    });

    private static readonly Shape<OscalResults> _plan = Shapes.Written<OscalResults>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static r => r.Ids.Of("plan-of-action-and-milestones"));
        v.Required("metadata", OscalParts.Theirs, OscalHead.Shape, static r => r.Head);
        v.Required("system-id", OscalParts.Theirs, _system, static r => r);
        v.Optional("observations", OscalParts.Theirs, Forms.Each(OscalObservation.Shape), static r =>
            r.Observations.Select(static o => o.Observation).Where(o => r.Risks.Any(k => k.Observation == o.Uuid)).ToList() is { Count: > 0 } seen ? seen : null);
        v.Required("risks", OscalParts.Theirs, Forms.Each(OscalRisk.Shape), static r => r.Risks);
        v.Required("poam-items", OscalParts.Theirs, Forms.Each(_item), static r => r.Risks.Select(k => (r, k)));
    });

    /// <summary>As assessment results.</summary>
    public static Shape<OscalResults> Shape { get; } = Shapes.Written<OscalResults>(static v => v.Required("assessment-results", OscalParts.Theirs, _results, static r => r));

    /// <summary>As a plan of action and milestones.</summary>
    public static Shape<OscalResults> PlanShape { get; } = Shapes.Written<OscalResults>(static v => v.Required("plan-of-action-and-milestones", OscalParts.Theirs, _plan, static r => r));

    /// <summary>Whether there is anything to be done.</summary>
    public bool HasActions => Risks.Count > 0;
}

using NodaTime;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>What was seen of a rule: its verdict, whichever of the four it is, and the facts.</summary>
internal sealed record OscalObservation(string Uuid, string Control, Finding Finding, LocalDate On)
{
    /// <summary>The evidence of the facts that were looked at.</summary>
    public Sequence<Evidence> Evidence { get; init; } = [];

    private static readonly Shape<(Words Text, IEnumerable<OscalProperty> Properties)> _evidence = Shapes.Written<(Words Text, IEnumerable<OscalProperty> Properties)>(static v =>
    {
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static e => OscalText.Prose(e.Text));
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static e => e.Properties);
    });

    public static Shape<OscalObservation> Shape { get; } = Shapes.Written<OscalObservation>(static v =>
    {
        v.Required("uuid", OscalParts.Theirs, Forms.AnyText, static o => o.Uuid);
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static o => OscalText.Prose(o.Finding.Item.Rule.Title.Chinese));
        v.Required("description", OscalParts.Theirs, Forms.AnyText, static o => OscalText.Prose(Words.Of(o.Finding.Describe)));
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static o => OscalProperty.Of(
            [("rule", o.Finding.Item.Rule.Id), ("control", o.Control), ("verdict", o.Finding.Verdict.ToString()), .. o.Finding.Explanation.Missing().Select(static p => ("missing", (string?)p.JsonPointer))])!);
        v.Required("methods", OscalParts.Theirs, Forms.Each(Forms.AnyText), static _ => ["EXAMINE"]);
        v.Required("types", OscalParts.Theirs, Forms.Each(Forms.AnyText), static _ => ["control-objective"]);
        v.Optional("relevant-evidence", OscalParts.Theirs, Forms.Each(_evidence), static o => o.Told() is { Count: > 0 } told ? told : null);
        v.Required("collected", OscalParts.Theirs, Forms.AnyText, static o => OscalText.Time(o.On));
        v.Optional("expires", OscalParts.Theirs, Forms.AnyText, static o => o.Evidence.Select(static e => e.ValidUntil).OfType<LocalDate>().OrderBy(static d => d).Select(static d => OscalText.Time(d)).FirstOrDefault());
    });

    private List<(Words Text, IEnumerable<OscalProperty> Properties)> Told() =>
    [
        .. Finding.Measured.Select(static m => (
            Words.Of(l => $"{m.Path.Label.In(l)}{(l == Language.Chinese ? "：" : ": ")}{m.Describe(l)}"),
            OscalProperty.Of(("fact", m.Path.JsonPointer), ("known", m.Known.ToString()))!)),
        .. Evidence.Select(static e => (
            new Words($"佐证：{e.Method}，{e.Origin}", $"evidence: {e.Method}, {e.Origin}"),
            OscalProperty.Of(("fact", e.At), ("collected", NodaTime.Text.LocalDatePattern.Iso.Format(e.Collected)), ("valid-until", e.ValidUntil is { } until ? NodaTime.Text.LocalDatePattern.Iso.Format(until) : null))!)),
        .. Finding.Statements.Select(static s => (
            new Words($"说明：{s.By}，{s.Document}", $"statement: {s.By}, {s.Document}"),
            OscalProperty.Of(("statement-by", s.By))!)),
    ];
}

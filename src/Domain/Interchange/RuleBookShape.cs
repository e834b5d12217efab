using UnionGovernance.Actions;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange;

/// <summary>How a rule book stands in a file: its editions, what the opinions of 2019 ask beside each, and the goals, with the limits as values beside the words.</summary>
/// <remarks>It is written and never read: rules are code, and what they ask is told in full by <c>asks</c>.</remarks>
internal static class RuleBookShape
{
    private static readonly Shape<CriticalValue<UnionRecord>> _limit = Shapes.Written<CriticalValue<UnionRecord>>("limit", static v =>
    {
        v.Required("path", Measurement.Shape["path"].Words, Forms.AnyText, static l => l.Path.JsonPointer);
        v.Required("label", Measurement.Shape["label"].Words, Words.Told, static l => l.Path.Label);
        v.Optional("value", "界限值", "value at which the answer turns", MeasuredValueForm.Instance, static l => l.Measured);
    });

    private static readonly Shape<Provision> _provision = Shapes.Written<Provision>("provision", static v =>
    {
        v.Required("id", Breach.Shape["provision"].Words, Forms.AnyText, static p => p.Id);
        v.Required("document", Finding.Provision["document"].Words, Forms.AnyText, static p => p.Document.Citation);
        v.Required("heading", Finding.Provision["place"].Words, Forms.AnyText, static p => p.Heading);
        v.Required("says", "内容（转述）", "what it says, in our own words", Words.Told, static p => p.Says);
        v.Required("force", Finding.Provision["force"].Words, VerdictWords.Forces, static p => p.Force);
        v.Required("attestation", Finding.Provision["attestation"].Words, VerdictWords.Attestations, static p => p.Attestation);
        v.Optional("from", "施行日期", "in force from", DateForm.Instance, static p => p.From, default(Fact<NodaTime.LocalDate>));
        v.Optional("until", "失效日期", "in force until", DateForm.Instance, static p => p.Until, default(Fact<NodaTime.LocalDate>));
        v.Required("seenAt", "所见网页", "where it was seen", Forms.Each(Forms.AnyText), static p => p.SeenAt);
    });

    private static readonly Shape<Rule> _rule = Shapes.Written<Rule>("rule", static v =>
    {
        v.Required("id", Finding.Shape["id"].Words, Forms.AnyText, static r => r.Id);
        v.Required("title", CorrectiveAction.Shape["title"].Words, Words.Told, static r => r.Title);
        v.Required("asks", "规则所要求的", "what it asks", Words.Told, static r => Words.Of(r.Requirement.Describe));
        v.Required("canonical", "规则所要求的（统一写法）", "what it asks, as data", Forms.AnyText, static r => r.Requirement.Canonical);
        v.Required("limits", "各界限值", "values at which its answer turns", Forms.Each(_limit), static r => r.Requirement.Leaves().SelectMany(static l => l.CriticalValues()).Where(static l => l.Measured is not null).Distinct());
        v.Of(Finding.Provision["document"], static r => r.Basis);
        v.Of(Finding.Provision["place"], static r => r.Basis);
        v.Of(Finding.Provision["force"], static r => r.Basis);
        v.Of(Finding.Provision["attestation"], static r => r.Basis);
        v.Required("provisions", "所依据的条款", "provisions it rests on", Forms.Each(_provision), static r => r.Basis.Provisions);
    });

    private static readonly Shape<Alternative> _alternative = Shapes.Written<Alternative>(static v =>
    {
        v.Required("options", RecordForm.TwoWays, RecordOptions.Shape, static a => a.Options);
        v.Required("rule", "按此读法的规则", "the rule as it is read so", _rule, static a => a.Rule);
    });

    private static readonly Shape<Item> _item = Shapes.Written<Item>("item", static v =>
    {
        v.Required("number", Finding.Shape["number"].Words, Forms.AnyText, static i => i.Number);
        v.Of(Item.Shape["attestation"], static i => i);
        v.Of(Item.Shape["mark"], static i => i);
        v.Required("rule", "规则", "the rule", _rule, static i => i.Rule);
        v.Optional("alternatives", "另外的读法", "other readings", Forms.Each(_alternative), static i => i.Alternatives.Count > 0 ? i.Alternatives : null);
    });

    private static readonly Shape<(Edition Edition, RuleBook Book)> _edition = Shapes.Written<(Edition Edition, RuleBook Book)>(static v =>
    {
        v.Required("id", Edition.Label, Forms.AnyText, static e => e.Edition.Id);
        v.Required("title", Finding.Shape["title"].Words, Words.Told, static e => e.Edition.Title);
        v.Required("kind", UnionMembers.Kind, UnionKind.Form, static e => e.Edition.Kind);
        v.Required("level", UnionMembers.Level, UnionLevel.Form, static e => e.Edition.Level);
        v.Optional("academicYear", UnionMembers.AcademicYear, Forms.AcademicYear, static e => e.Edition.Yearly ? e.Edition.Year : (AcademicYear?)null);
        v.Required("items", "指标表的各条", "lines of the edition", Forms.Each(_item), static e => e.Edition.Items);
        v.Required("opinions", TenMeasures.BesideTable.Chinese, "what the opinions of 2019 ask beside it", Forms.Each(_item), static e => e.Book.OpinionsBeside(e.Edition));
    });

    public static Shape<RuleBook> Of { get; } = Shapes.Written<RuleBook>(static v =>
    {
        v.Required("editions", "各版指标表", "editions", Forms.Each(_edition), static b => b.Editions.Select(e => (e, b)));
        v.Required("goals", "可选的自定目标", "goals that schools may set themselves", Forms.Each(_rule), static b => b.Goals);
    });
}

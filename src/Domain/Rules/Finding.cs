using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>What one rule finds in a record.</summary>
/// <param name="Item">The rule's line in an edition, or among a school's goals.</param>
/// <param name="Explanation">The verdict with its evidence.</param>
/// <param name="Mends">The changes that would mend it.</param>
/// <param name="Claim">What the school declares, if it does.</param>
/// <param name="Reason">The school's reason, where the rule says only what is normal and it is missed.</param>
public sealed record Finding(Item Item, Explanation Explanation, ImmutableArray<Mend> Mends, Claim? Claim, string? Reason)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Explanation.Verdict;

    /// <summary>How the claim stands to the facts.</summary>
    public ClaimStanding Standing => (Claim?.Answer, Verdict) switch
    {
        (null or Answer.Blank, _) => ClaimStanding.None,
        (Answer.No or Answer.BelowStandard, Verdict.Undetermined) => ClaimStanding.Admitted,
        (_, Verdict.Undetermined) => ClaimStanding.Unsupported,
        (_, Verdict.NotApplicable) or (Answer.Prose, _) => ClaimStanding.None,
        (Answer.Yes or Answer.UpToStandard, Verdict.Met) => ClaimStanding.Supported,
        (Answer.No or Answer.BelowStandard, Verdict.NotMet) => ClaimStanding.Conceded,
        _ => ClaimStanding.Contradicted,
    };

    /// <summary>The statements on which the verdict rests.</summary>
    public IEnumerable<Statement> Statements => Explanation.Whole().Select(static e => e.Statement).OfType<Statement>().Distinct();

    /// <summary>The last day on which the rule is open though no fact is missing: what falls short may come until then. Nothing where the verdict is definite, or waits for a fact.</summary>
    public LocalDate? OpenUntil => Verdict != Verdict.Undetermined || Explanation.Missing().Any() ? null : Explanation.Whole().Max(static e => e.OpenUntil);

    /// <summary>Who or what breaks the rule, each once.</summary>
    public IEnumerable<string> BrokenBy => Explanation.Whole().SelectMany(static e => e.BrokenBy).Distinct(StringComparer.Ordinal);

    /// <summary>What is to be said beside the verdict, each once: how texts were read, why a date decides nothing. Beside a rule that is decided, no part of it is said to be open.</summary>
    public IEnumerable<Words> Notes => Explanation.Whole().Where(e => Verdict == Verdict.Undetermined || e is not { Requirement: DueBy, Verdict: Verdict.Undetermined }).SelectMany(static e => e.Notes).Distinct();

    /// <summary>All facts that were looked at, those of single people apart.</summary>
    public IEnumerable<Measurement> Measured =>
        Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Measured)
            .GroupBy(static m => m.Path)
            .Select(static g => g.First() with { Limits = [.. g.SelectMany(static m => m.Limits).Distinct()] });

    internal static Finding Of(Item item, UnionRecord record)
    {
        var requirement = item.Rule.Requirement;
        var explanation = requirement.Explain(record);
        Claim? claim = null;
        foreach (var declared in record.Claims)
        {
            claim = declared.Rule == item.Rule.Id ? declared : claim;
        }

        var reason = item.Rule.Basis.Force == Force.Normally && explanation.Verdict == Verdict.NotMet
            ? explanation.Whole().SelectMany(static e => e.Measured).Select(m => record.RemarkAt(m.Path.JsonPointer)?.Reason).FirstOrDefault(static r => r is not null)
            : null;
        return new(item, explanation, requirement.Mends(record), claim, reason);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Item}：{this.Describe(Language.Chinese)}";

    /// <summary>What a rule rests on, as outcomes tell it.</summary>
    internal static Shape<Basis> Provision { get; } = Shapes.Written<Basis>(static v =>
    {
        v.Required("document", "文件", "document", Forms.AnyText, static b => b.Document);
        v.Required("place", "文件中的位置", "place in the document", Forms.AnyText, static b => b.Place);
        v.Required("attestation", "出处的可靠程度", "how well the source is known", VerdictWords.Attestations, static b => b.Attestation);
        v.Required("force", "效力", "force", VerdictWords.Forces, static b => b.Force);
    });

    internal static Shape<Finding> Shape { get; } = Shapes.Written<Finding>("finding", static v =>
    {
        v.Required("id", Breach.Shape["rule"].Words, Forms.AnyText, static f => f.Item.Rule.Id);
        v.Required("number", "指标编号", "number of the item", Forms.AnyText, static f => f.Item.Number);
        v.Required("verdict", "结论", "verdict", VerdictWords.Verdicts, static f => f.Verdict);
        v.Required("title", "名称", "title", Words.Told, static f => f.Item.Rule.Title);
        v.Required("limit", "要求", "limit", Words.Told, static f => Words.Of(f.Item.Rule.Requirement.Describe));
        v.Required("measured", "所见事实", "what was measured", Forms.Each(Measurement.Shape), static f => f.Measured);
        v.Required("missing", "缺少的事实", "facts that are missing", Forms.Each(Forms.AnyText), static f => f.Explanation.Missing().Select(static p => p.JsonPointer));
        v.Optional("openUntil", "到这一天以前未定", "open until this day", Forms.Day, static f => f.OpenUntil);
        v.Required("counterEvidence", "不符合者", "who or what breaks the rule", Forms.Each(Forms.AnyText), static f => f.BrokenBy);
        v.Optional("notes", "结论旁的话", "what is to be said beside the verdict", Forms.Each(Words.Told), static f => f.Notes.Any() ? f.Notes : null);
        v.Required("mend", "可以这样改正", "what would mend it", Forms.Each(Words.Told), static f => f.Mends.Select(static m => Words.Of(m.Describe)));
        v.Required("statements", "所依据的说明", "statements on which it rests", Forms.Each(Statement.Shape), static f => f.Statements);
        v.Required("claim", "自评与事实", "how the claim stands to the facts", VerdictWords.Standings, static f => f.Standing);
        v.Optional("reason", "未达到一般要求的理由", "reason for missing what is normal", Forms.AnyText, static f => f.Reason);
        v.Required("provision", "所依据的规定", "what the rule rests on", Provision, static f => f.Item.Rule.Basis);
        v.Required("item", "指标", "indicator", Item.Shape, static f => f.Item);
    });
}

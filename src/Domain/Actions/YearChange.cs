using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Actions;

/// <summary>One rule, year against year.</summary>
/// <param name="Rule">The rule's id, which is the same in every edition.</param>
/// <param name="Title">What it asks: as the later year says it, else as the earlier.</param>
/// <param name="Turn">What became of it.</param>
/// <param name="Before">The earlier verdict; nothing where it was not asked, or acts alone broke it.</param>
/// <param name="Now">The later verdict; nothing where it is not asked, or acts alone break it.</param>
/// <param name="Planned">What the school planned in the earlier year; nothing where it planned nothing.</param>
public sealed record YearChange(string Rule, Words Title, YearTurn Turn, Verdict? Before, Verdict? Now, Correction? Planned)
{
    /// <summary>What all of them are called together.</summary>
    public static Words Heading { get; } = new("两年对照", "year against year");

    /// <inheritdoc/>
    public override string ToString() => Title.Chinese;

    internal static Shape<YearChange> Shape { get; } = Shapes.Written<YearChange>(static v =>
    {
        v.Required("rule", CorrectiveAction.Shape["rule"].Words, Forms.AnyText, static c => c.Rule);
        v.Required("title", CorrectiveAction.Shape["title"].Words, Words.Told, static c => c.Title);
        v.Required("turn", "对照结果", "what became of it", YearTurn.Form, static c => c.Turn);
        v.Optional("before", "上一次的结论", "verdict then", VerdictWords.Verdicts, static c => c.Before);
        v.Optional("now", "这一次的结论", "verdict now", VerdictWords.Verdicts, static c => c.Now);
        v.Optional("owner", CorrectiveAction.Shape["owner"].Words, Forms.AnyText, static c => c.Planned?.Owner);
        v.Optional("measure", CorrectiveAction.Shape["measure"].Words, Forms.AnyText, static c => c.Planned is { Measure.Length: > 0 } p ? p.Measure : null);
    });

    internal static YearChange Of(string rule, (ActionPlan Plan, CorrectiveAction? Action) before, (ActionPlan Plan, CorrectiveAction? Action) now)
    {
        var (then, later) = (VerdictOf(before.Plan, rule), VerdictOf(now.Plan, rule));
        var (wasBroken, isBroken) = (before.Action?.IsBroken == true, now.Action?.IsBroken == true);
        var turn = (wasBroken, isBroken) switch
        {
            (true, true) => YearTurn.Lasting,
            (false, _) => then == Verdict.Undetermined ? YearTurn.UnknownBefore : YearTurn.New,
            _ when later == Verdict.Met => YearTurn.Mended,
            _ when later == Verdict.Undetermined => YearTurn.UnknownNow,
            _ => then is null ? YearTurn.NotRepeated : YearTurn.NotAsked,
        };
        return new(rule, (now.Action ?? before.Action)!.Title, turn, then, later, before.Action?.Correction);
    }

    private static Verdict? VerdictOf(ActionPlan plan, string rule) => plan.Assessment.All.FirstOrDefault(f => f.Item.Rule.Id == rule)?.Verdict;
}

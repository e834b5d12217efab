using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Actions;

/// <summary>One line of a ledger of corrective actions (整改台账): a rule that is not kept, or is set right, and what the school does about it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Title">What the rule asks.</param>
/// <param name="Finding">What the assessment finds of it; nothing where it has no such rule, and acts alone broke it.</param>
/// <param name="Breaches">What was done against it.</param>
/// <param name="Correction">What the school plans; nothing where it plans nothing yet.</param>
/// <param name="On">The day of the assessment, as far as it is known.</param>
public sealed record CorrectiveAction(string Rule, Words Title, Finding? Finding, Sequence<Breach> Breaches, Correction? Correction, Fact<LocalDate> On)
{
    private static readonly Shape<Correction> _planned = Correction.ShapeFor(Forms.Name);

    private static readonly Shape<Milestone> _milestone = Shapes.Written<Milestone>(static v =>
    {
        v.Required("due", _planned["due"].Words, Forms.Day, static m => m.Due);
        v.Required("what", "节点事项", "what is done until then", Forms.AnyText, static m => m.What);
        v.Required("done", _planned["done"].Words, Forms.YesNo, static m => m.Done);
    });

    /// <summary>The verdict of the assessment; nothing where acts alone broke the rule, of which no assessment of the same year can show that they are mended.</summary>
    public Verdict? Verdict => Finding?.Verdict;

    /// <summary>Whether the rule is broken, by the facts or by acts.</summary>
    public bool IsBroken => Verdict == Rules.Verdict.NotMet || Breaches.Count > 0;

    /// <summary>How far it is. The day until when is itself in time; of a month, its last day is; and overdue is only what is so on every day that the assessment may be of.</summary>
    /// <remarks>To close it takes two: the school's word that it is done, and an assessment by which the rule is met. Acts of the year stay what they were.</remarks>
    public ActionState State
    {
        get
        {
            var isDone = Correction?.Done == Fact.Given(true);
            return (Breaches.Count > 0 ? null : Verdict) switch
            {
                Rules.Verdict.Met => isDone ? ActionState.Closed : ActionState.Proved,
                Rules.Verdict.NotApplicable => ActionState.NotAsked,
                _ when isDone => ActionState.Unproved,
                _ when Correction is { Due: { Known: Known.Given or Known.Within, High: var last } } && IsAfter(last) => ActionState.Overdue,
                _ => Correction is { Owner: not null, Due.Known: Known.Given or Known.Within } ? ActionState.UnderWay : ActionState.Unassigned,
            };
        }
    }

    /// <summary>The milestones whose day is over, and of which nobody says that they are done.</summary>
    public IEnumerable<Milestone> Missed => (Correction?.Milestones ?? []).Where(m => !m.Done && IsAfter(m.Due));

    private bool IsAfter(LocalDate last) => On is { Known: Known.Given or Known.Within, Low: var earliest } && earliest > last;

    /// <inheritdoc/>
    public override string ToString() => Title.Chinese;

    internal static Shape<CorrectiveAction> Shape { get; } = Shapes.Written<CorrectiveAction>(static v =>
    {
        v.Required("rule", Finding.Shape["id"].Words, Forms.AnyText, static a => a.Rule);
        v.Required("title", "规则名称", "title of the rule", Words.Told, static a => a.Title);
        v.Required("state", "进展", "how far it is", ActionState.Form, static a => a.State);
        v.Optional("verdict", Finding.Shape["verdict"].Words, VerdictWords.Verdicts, static a => a.Verdict);
        v.Optional("problem", "学校所述问题", "problem in the school's words", Forms.AnyText, static a => a.Correction is { Problem.Length: > 0 } c ? c.Problem : null);
        v.Optional("measure", _planned["measure"].Words, Forms.AnyText, static a => a.Correction is { Measure.Length: > 0 } c ? c.Measure : null);
        v.Optional("owner", _planned["owner"].Words, Forms.AnyText, static a => a.Correction?.Owner);
        v.Optional("due", _planned["due"].Words, DateForm.Instance, static a => a.Correction?.Due ?? default, default(Fact<LocalDate>));
        v.Optional("done", _planned["done"].Words, YesNoForm.Instance, static a => a.Correction?.Done ?? default, default(Fact<bool>));
        v.Optional("milestones", _planned["milestones"].Words, Forms.Each(_milestone), static a => a.Correction is { Milestones.Count: > 0 } c ? c.Milestones : null);
        v.Optional("breaches", Breach.Heading, Forms.Each(Breach.Shape), static a => a.Breaches.Count > 0 ? a.Breaches : null);
    });
}

using System.Collections.Immutable;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>A step of a plan, as whoever follows it takes it: those who do the same are one.</summary>
/// <param name="Text">What is done: 三名工作人员退出.</param>
/// <param name="For">The rules for which it is done, where all of it is for the same.</param>
public sealed record PlanStep(Words Text, Sequence<Item> For)
{
    /// <summary>Whether nothing changes by it, and what is so and nobody states is only said.</summary>
    public bool IsStating { get; init; }

    /// <summary>Of whom it is said, a line each; those who differ in the rules for which they are in it have them beside them. None where one line tells all.</summary>
    public Sequence<PlanStep> Each { get; init; } = [];

    /// <summary>The step in a line, with what it is for, and without those of whom it is said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 两名工作人员退出——为第4项“工作人员人数”, without a full stop.</returns>
    public string Describe(Language language) => For.Count == 0 ? Text.In(language)
        : language == Language.Chinese ? $"{Text.Chinese}——为{string.Join('、', For.Select(i => i.Called(language, i.Rule.Name)))}"
        : $"{Text.English} – for {string.Join(", ", For.Select(i => i.Called(language, i.Rule.Name)))}";

    internal static Sequence<PlanStep> Of(Sequence<PlannedChange> changes)
    {
        var steps = ImmutableArray.CreateBuilder<PlanStep>();
        foreach (var together in changes.GroupBy(static c => c.Deed is { } deed ? (object)deed : c))
        {
            ImmutableArray<PlannedChange> of = [.. together];
            var isForTheSame = of.All(c => c.For == of[0].For);
            if (of is [{ IsStating: true, Each.Count: > 1 } stating])
            {
                steps.AddRange(stating.Each.Select(e => new PlanStep(e, stating.For) { IsStating = true }));
            }
            else if (of is [{ Deed: null } or { Each.Count: <= 1 }])
            {
                steps.Add(new(of[0].Text, of[0].For) { IsStating = of[0].IsStating });
            }
            else
            {
                steps.Add(new(of[0].Deed!.By(of.Sum(static c => c.Times)), isForTheSame ? of[0].For : [])
                {
                    Each = [.. of.SelectMany(c => c.Each.Select(e => new PlanStep(e, isForTheSame ? [] : c.For)))],
                });
            }
        }

        return [.. steps];
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);

    internal static Shape<PlanStep> Shape { get; } = Shapes.Written<PlanStep>(static v =>
    {
        v.Required("text", PlannedChange.Shape["text"].Words, Words.Told, static s => s.Text);
        v.Optional("stating", PlannedChange.Shape["stating"].Words, Forms.YesNo, static s => s.IsStating ? true : null);
        v.Optional("for", PlannedChange.Shape["for"].Words, Forms.Each(Forms.AnyText), static s => s.For.Count > 0 ? s.For.Select(static i => i.Rule.Id) : null);
        v.Optional("each", "各是谁", "of whom, each", Forms.Each(Words.Told), static s => s.Each.Count > 0 ? s.Each.Select(static e => Words.Of(e.Describe)) : null);
    });
}

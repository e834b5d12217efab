using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Editions;

/// <summary>One thing that is to be done.</summary>
/// <param name="Text">What, as a clause: 两名工作人员退出.</param>
/// <param name="Times">How often, or of how many people.</param>
/// <param name="Effort">What it costs, by <see cref="Efforts"/>.</param>
/// <param name="Facts">The facts that change, or may change.</param>
/// <param name="Who">Of whom on a roster it is said, by what the roster calls them; where they are more than <paramref name="Times"/>, it does not matter which of them.</param>
public sealed record PlannedChange(Words Text, int Times, int Effort, Sequence<FactPath> Facts, Sequence<string> Who)
{
    /// <summary>Whether nothing changes by it, and what is so and nobody states is only said.</summary>
    public bool IsStating { get; init; }

    /// <summary>The rules for which it is done: without it they would not be kept.</summary>
    public Sequence<Item> For { get; init; } = [];

    /// <summary>What people do by it; nothing where it is said of none.</summary>
    internal Deed? Deed { get; init; }

    /// <summary>What it is made of, where a list has a line for each.</summary>
    internal Sequence<Words> Each { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;

    internal static Shape<PlannedChange> Shape { get; } = Shapes.Written<PlannedChange>(static v =>
    {
        v.Required("text", "做什么", "what is to be done", Words.Told, static c => c.Text);
        v.Required("times", "次数或人数", "how often, or of how many people", Forms.Whole(0, int.MaxValue), static c => c.Times);
        v.Required("effort", "代价", "what it costs", Forms.Whole(0, int.MaxValue), static c => c.Effort);
        v.Required("facts", "变动的事实", "the facts that change", Forms.Each(Forms.AnyText), static c => c.Facts.Select(static f => f.JsonPointer));
        v.Optional("stating", "只是补填，不改动", "nothing changes, what is so is only said", Forms.YesNo, static c => c.IsStating ? true : null);
        v.Optional("for", "为了哪些规则", "the rules for which it is done", Forms.Each(Forms.AnyText), static c => c.For.Count > 0 ? c.For.Select(static i => i.Rule.Id) : null);
        v.Required("among", "人选（名单编号）", "of whom, by the ids of the roster", Forms.Each(Forms.AnyText), static c => c.Who);
    });
}

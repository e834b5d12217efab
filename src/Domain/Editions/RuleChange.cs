using System.Collections.Immutable;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>What became of a rule from one edition to another.</summary>
/// <param name="Before">Its line in the one edition; nothing where it is new.</param>
/// <param name="After">Its line in the other edition; nothing where it is gone.</param>
public sealed record RuleChange(Item? Before, Item? After)
{
    /// <summary>The rule's name that stays.</summary>
    public string Rule => (After ?? Before)!.Rule.Id;

    /// <summary>Whether its number is another.</summary>
    public bool IsMoved => Before is not null && After is not null && Before.Number != After.Number;

    /// <summary>Whether it is worded otherwise.</summary>
    public bool IsReworded => Before is not null && After is not null && Before.Rule.Title != After.Rule.Title;

    /// <summary>Whether it asks something else: then <see cref="Allows"/> and <see cref="Forbids"/> say what.</summary>
    public bool AsksOtherwise => Allows is not null;

    /// <summary>Whether whoever keeps it now kept it before; a union that is allowed now and was not is the counter-example. Nothing where it asks the same, is new or is gone.</summary>
    public Entailment<UnionRecord>? Allows { get; private init; }

    /// <summary>Whether whoever kept it before keeps it now; a union that was allowed and is no more is the counter-example. Nothing where it asks the same, is new or is gone.</summary>
    public Entailment<UnionRecord>? Forbids { get; private init; }

    /// <summary>What changed between two editions, by the names of rules that stay; what it asks is compared over every record, and not by its wording.</summary>
    /// <param name="before">The one edition.</param>
    /// <param name="after">The other, of the same level and kind.</param>
    /// <returns>The rules that changed, in the order of the later edition, then those that are gone. None where the editions say the same.</returns>
    /// <exception cref="ArgumentException">The editions speak of unions of different levels or kinds.</exception>
    public static ImmutableArray<RuleChange> Between(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!before.IsComparableWith(after))
        {
            throw new ArgumentException($"{before.Id} and {after.Id} speak of unions of different levels or kinds.", nameof(after));
        }

        // A union of which nothing is known but what both speak of: all else is made up.
        var union = new UnionRecord { Union = new(new("某校", after.Level == UnionLevel.College ? "某院" : null), after.Yearly ? after.Kind : before.Kind, after.Level, after.Year) };
        return
        [
            .. after.Items.Select(now => Of(before.Items.FirstOrDefault(i => i.Rule.Id == now.Rule.Id), now, union)).Where(static c => c.Before is null || c.IsMoved || c.IsReworded || c.AsksOtherwise),
            .. before.Items.Where(then => after.RuleOf(then.Rule.Id) is null).Select(static then => new RuleChange(then, null)),
        ];
    }

    /// <summary>The change in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The parts of the change, each a clause.</returns>
    public IEnumerable<string> Describe(Language language)
    {
        var chinese = language == Language.Chinese;
        if (Before is null || After is null)
        {
            yield return (Before, chinese) switch { (null, true) => "新增", (null, _) => "new", (_, true) => "取消", _ => "gone" };
            yield break;
        }

        if (IsMoved)
        {
            yield return chinese ? $"编号由{Before.Number}改为{After.Number}" : $"its number was {Before.NumberIn(language)} and is {After.NumberIn(language)}";
        }

        if (IsReworded)
        {
            yield return chinese ? $"原为{Quotation.Of(Before.Rule.Title.Chinese)}" : $"was \"{Before.Rule.Title.English}\"";
        }

        if (Allows is null || Forbids is null)
        {
            yield break;
        }

        if ((Allows, Forbids) is (Entailment<UnionRecord>.Proved, Entailment<UnionRecord>.Proved))
        {
            yield return chinese ? "要求不变" : "asks the same";
        }

        if (Forbids is Entailment<UnionRecord>.Refuted stricter)
        {
            yield return chinese ? $"原来允许、现在不允许的，如：{stricter.Describe(language)}" : $"allowed before and no more, such as {stricter.Describe(language)}";
        }

        if (Allows is Entailment<UnionRecord>.Refuted looser)
        {
            yield return chinese ? $"原来不允许、现在允许的，如：{looser.Describe(language)}" : $"allowed now and not before, such as {looser.Describe(language)}";
        }

        foreach (var because in new[] { Allows, Forbids }.OfType<Entailment<UnionRecord>.Undecided>().SelectMany(static u => u.Because).Distinct())
        {
            yield return chinese ? $"不能确定：{because.Chinese}" : $"undecided: {because.English}";
        }
    }

    private static RuleChange Of(Item? before, Item now, UnionRecord union) =>
        before is null || before.Rule.Requirement.Canonical == now.Rule.Requirement.Canonical ? new(before, now)
        : new(before, now)
        {
            Allows = Entailment.Of(now.Rule.Requirement, before.Rule.Requirement, union),
            Forbids = Entailment.Of(before.Rule.Requirement, now.Rule.Requirement, union),
        };

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', Describe(Language.Chinese));
}

using System.Runtime.CompilerServices;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>What the opinions of 2019 ask beside a year's table, on one matter.</summary>
/// <param name="Item">The line, whose number is that of the measure, such as 措施6.</param>
/// <param name="OtherLimit">Where the table sets another limit on the same: which of the two is stricter, and a union that keeps the one and breaks the other.</param>
internal sealed record OpinionLine(Item Item, Words? OtherLimit)
{
    // Where table and opinions differ on one matter, both are found, each under its own id.
    private const string Prefix = "opinions.";

    // To compare two limits takes longer than to judge by them.
    private static readonly ConditionalWeakTable<Edition, Sequence<OpinionLine>> _beside = [];

    /// <summary>What they ask beside a table: of every later year, also where its table does not repeat it.</summary>
    /// <param name="edition">The table.</param>
    /// <returns>The lines, the first measure first, without what the table repeats; none for what is of no one year.</returns>
    public static Sequence<OpinionLine> Beside(Edition edition) => _beside.GetValue(edition, static e => Made(e));

    private static Sequence<OpinionLine> Made(Edition edition) =>
        edition.Yearly ? [.. TenMeasures.Of(edition.Kind, edition.Level).Select(asked => Of(asked, edition)).OfType<OpinionLine>()] : [];

    private static OpinionLine? Of(Item asked, Edition edition)
    {
        var item = asked with { Number = $"措施{asked.Number}" };
        var asks = asked.Rule.Requirement.Canonical;
        return edition.Items.Any(i => i.Rule.Requirement.Canonical == asks) ? null
            : edition.Items.FirstOrDefault(i => i.Rule.Id == asked.Rule.Id) is { } line ? new(Named(item, Prefix + asked.Rule.Id), Compared(asked.Rule, line, edition))
            : new(item, null);
    }

    private static Item Named(Item item, string id) => item with
    {
        Rule = Named(item.Rule, id),
        Alternatives = [.. item.Alternatives.Select(a => a with { Rule = Named(a.Rule, id) })],
    };

    private static Rule Named(Rule rule, string id) => rule with { Id = id, Name = new($"《意见》：{rule.Name.Chinese}", $"opinions of 2019: {rule.Name.English}") };

    private static Words Compared(Rule asked, Item line, Edition edition)
    {
        var union = new UnionRecord { Union = new(new("-"), edition.Kind, edition.Level, edition.Year) };
        var (opinions, table) = (asked.Requirement, line.Rule.Requirement);
        var (keepsTable, keepsOpinions) = (Entailment.Of(table, opinions, union) as Entailment<UnionRecord>.Refuted, Entailment.Of(opinions, table, union) as Entailment<UnionRecord>.Refuted);
        return new(In(Language.Chinese), In(Language.English));

        string In(Language language) => (language, keepsTable, keepsOpinions) switch
        {
            (Language.Chinese, { } stricter, null) => $"《意见》严于指标表第{line.Number}项（{table.Describe(language)}）：{stricter.Describe(language)}，合指标表而不合《意见》",
            (Language.Chinese, null, { } looser) => $"《意见》宽于指标表第{line.Number}项（{table.Describe(language)}）：{looser.Describe(language)}，合《意见》而不合指标表",
            (Language.Chinese, { } stricter, { } looser) => $"《意见》与指标表第{line.Number}项（{table.Describe(language)}）各有宽严：{stricter.Describe(language)}，合指标表而不合《意见》；{looser.Describe(language)}，合《意见》而不合指标表",
            (Language.Chinese, null, null) => $"《意见》与指标表第{line.Number}项（{table.Describe(language)}）写法不同",
            (_, { } stricter, null) => $"the opinions are stricter than item {line.Number} of the table ({table.Describe(language)}): {stricter.Describe(language)} keeps the table and breaks the opinions",
            (_, null, { } looser) => $"the opinions are looser than item {line.Number} of the table ({table.Describe(language)}): {looser.Describe(language)} keeps the opinions and breaks the table",
            (_, { } stricter, { } looser) => $"the opinions and item {line.Number} of the table ({table.Describe(language)}) are each stricter in part: {stricter.Describe(language)} keeps the table and breaks the opinions; {looser.Describe(language)} keeps the opinions and breaks the table",
            _ => $"the opinions put it otherwise than item {line.Number} of the table ({table.Describe(language)})",
        };
    }
}

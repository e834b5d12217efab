using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Given;

/// <summary>The lines of a table, and the findings on them, that someone names: by number, by the id or the short name of the rule, or by words of its title.</summary>
internal static class NamedItems
{
    // A number is asked for as a number: 5 is no rule on five people.
    public static IReadOnlyList<Item> Of(IEnumerable<Item> items, string words)
    {
        var all = items.ToList();
        var numbered = all.Where(i => i.Number == words || i.Rule.Id == words || IsNamed(i.Rule, words) || i.NumberIn(Language.English).Equals(words, StringComparison.OrdinalIgnoreCase)).ToList();
        return numbered.Count > 0 ? numbered : [.. all.Where(i =>
            i.Rule.Title.Chinese.Contains(words, StringComparison.Ordinal) || i.Rule.Title.English.Contains(words, StringComparison.OrdinalIgnoreCase))];
    }

    /// <returns>Whether someone says the short name of a rule, or its whole title.</returns>
    public static bool IsNamed(Rule rule, string words) => new[] { rule.Name, rule.Title }.Any(n => n.Chinese == words || n.English.Equals(words, StringComparison.OrdinalIgnoreCase));

    public static IReadOnlyList<Finding> Of(Assessment assessment, string words) =>
        Of(assessment.All.Select(static f => f.Item), words) is var named ? [.. assessment.All.Where(f => named.Any(i => ReferenceEquals(i, f.Item)))] : [];

    public static string None(string option, string words, Speech s) =>
        s[$"{option} {words}：没有这样的规则；编号和名称见 union-governance rules", $"{option} {words}: there is no such rule; union-governance rules lists numbers and titles"];
}

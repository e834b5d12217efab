using UnionGovernance.Editions;
using UnionGovernance.Json;
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

    /// <returns>That there is none, and which of those that there are may be meant.</returns>
    public static string None(string option, string words, IEnumerable<Rule> rules, Speech s) => NearestName.Of(words, rules.SelectMany(r => Said(r, words.Length))) is { } near
        ? s[$"{option} {words}：没有这样的规则，是否想写“{near}”", $"{option} {words}: there is no such rule; \"{near}\" may be meant"]
        : s[$"{option} {words}：没有这样的规则；编号和名称见 union-governance rules", $"{option} {words}: there is no such rule; union-governance rules lists numbers and titles"];

    // What someone may say of a rule: its short name, a word of its English title, or so many characters of its Chinese one, which has no words apart.
    private static IEnumerable<string> Said(Rule rule, int length) =>
    [
        rule.Name.Chinese, rule.Name.English, .. rule.Title.English.Split(' '),
        .. Enumerable.Range(0, Math.Max(0, rule.Title.Chinese.Length - length + 1)).Select(at => rule.Title.Chinese.Substring(at, length)),
    ];
}

using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Charters;

/// <summary>An article, or what it settles beside its own rules, that no record of the union keeps or breaks: why, and where it is seen instead.</summary>
/// <param name="Article">The article.</param>
/// <param name="Number">The number of the article, such as 第十二条.</param>
/// <param name="Terms">What it settles and no record answers; empty where it settles nothing of its own.</param>
/// <param name="Because">Why no record is judged by it.</param>
public sealed record UnjudgedArticle(CharterArticle Article, string Number, Sequence<CharterOption> Terms, Words Because)
{
    /// <summary>The articles of a charter that make no rule of their own for a record, and what others settle beside theirs.</summary>
    /// <param name="terms">The charter, which is sound.</param>
    /// <param name="outline">Its articles.</param>
    /// <param name="table">The table that judges the union's record.</param>
    internal static IEnumerable<UnjudgedArticle> Of(CharterTerms terms, CharterOutline outline, Edition table)
    {
        ImmutableArray<Item> asked = [.. table.Items, .. OpinionLine.Beside(table).Select(static l => l.Item)];
        foreach (var article in outline.Articles)
        {
            var (number, settled) = (outline.NumberOf(article.Label), CharterTermTable.All.Where(t => t.Article == article.Label && t.Applies(terms)).ToList());
            ImmutableArray<string> items = [.. asked.Where(i => article.Rules.Contains(i.Rule.Id)).Select(static i => i.Number).Distinct()];
            if (settled.Count == 0)
            {
                yield return new(article, number, [], article.Reason ?? (items.IsEmpty ? Elsewhere(article.Chapter, items) : Asked(items)));
            }

            foreach (var reason in settled.Where(t => t.Bounds is not null || t.Own?.Invoke(terms) is null).GroupBy(t =>
                t.Bounds is not null ? _ofColleges : t.Own is not null ? _nothingAsked : Elsewhere(article.Chapter, items)))
            {
                yield return new(article, number, [.. reason.Select(static t => t.Option)], reason.Key);
            }
        }
    }

    private static readonly Words _ofColleges = new("约束各院级组织，不是本组织的记录", "it binds the unions of the colleges and not this union's record");
    private static readonly Words _nothingAsked = new("章程在这里没有提出要求", "the charter asks nothing here");

    private static Words Asked(ImmutableArray<string> items) => new($"没有章程自己的数目；有关规则由{Shown(items, Language.Chinese)}评估", $"no number of the charter's own; the rules are judged by {Shown(items, Language.English)}");

    private static Words Elsewhere(CharterChapter chapter, ImmutableArray<string> items)
    {
        var file = FileOf(chapter);
        return new(
            $"记录中没有与它对照的事实，属于{file.Chinese}所记的事{(items.IsEmpty ? string.Empty : $"；有关规则由{Shown(items, Language.Chinese)}评估")}",
            $"no fact of a record answers it: {file.English} tells of it{(items.IsEmpty ? string.Empty : $"; the rules are judged by {Shown(items, Language.English)}")}");
    }

    private static Words FileOf(CharterChapter chapter) => chapter switch
    {
        CharterChapter.Congress => new("大会文件", "the congress's file"),
        CharterChapter.FundsAndSeal => SealRegister.Label,
        CharterChapter.Closing => new("章程生效程序", "the charter's way into effect"),
        _ => new("年度文件", "the year's file"),
    };

    // A number of the table is bare; one of the opinions bears the word measure before it.
    private static string Shown(ImmutableArray<string> items, Language language) => language == Language.Chinese
        ? string.Join('、', items.Select(static i => char.IsAsciiDigit(i[0]) ? $"指标表第{i}项" : $"《意见》{i}"))
        : string.Join(", ", items.Select(static i => char.IsAsciiDigit(i[0]) ? $"item {i} of the table" : $"measure {i.TrimStart('措', '施')} of the opinions"));

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;
}

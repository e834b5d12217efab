using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Charters;

/// <summary>The chapters and articles that a charter has, numbered: chapters from one, articles running through all chapters.</summary>
public sealed class CharterOutline
{
    private readonly ImmutableArray<CharterArticle> _articles;
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    private CharterOutline(ImmutableArray<CharterArticle> articles)
    {
        _articles = articles;
        for (var i = 0; i < articles.Length; i++)
        {
            _numbers.Add(articles[i].Label, $"第{ChineseNumeral.Of(i + 1)}条");
        }
    }

    /// <summary>The outline of a charter of which nothing can be said.</summary>
    internal static CharterOutline OfNothing { get; } = new([]);

    /// <summary>The articles, in order.</summary>
    public ImmutableArray<CharterArticle> Articles => _articles;

    /// <summary>The chapters that have an article, in order.</summary>
    public ImmutableArray<CharterChapter> Chapters => [.. _articles.Select(static a => a.Chapter).Distinct()];

    /// <summary>The outline of a charter.</summary>
    /// <param name="terms">What it settles.</param>
    /// <returns>The articles that it has.</returns>
    /// <exception cref="ArgumentException">The terms hold what no file of a charter may hold; <see cref="CharterReview.Of(CharterTerms, CharterTerms?, Editions.RuleBook?)"/> says what.</exception>
    public static CharterOutline Of(CharterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = new Faults();
        return CharterFile.Check(terms, faults, "/terms") is { } sound
            ? OfSound(sound)
            : throw new ArgumentException($"The terms have {faults.Count} faults; the first: {faults.First[0].Describe(Language.English)}", nameof(terms));
    }

    /// <summary>The outline of a charter whose terms were checked.</summary>
    internal static CharterOutline OfSound(CharterTerms terms)
    {
        return new([.. CharterArticles.All.Where(a => a.Applies(terms))]);
    }

    /// <summary>Whether the charter has an article.</summary>
    /// <param name="label">The article's label.</param>
    /// <returns>Whether it has.</returns>
    public bool Has(string label) => _numbers.ContainsKey(label);

    /// <summary>The number of an article, as it is cited.</summary>
    /// <param name="label">The article's label.</param>
    /// <returns>The number, such as 第十二条.</returns>
    /// <exception cref="ArgumentException">The charter has no such article.</exception>
    public string NumberOf(string label) =>
        _numbers.GetValueOrDefault(label) ?? throw new ArgumentException($"The charter has no article {label}.", nameof(label));

    /// <summary>The number of a chapter.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <returns>The number, such as 第三章.</returns>
    /// <exception cref="ArgumentException">The charter has no such chapter.</exception>
    public string NumberOf(CharterChapter chapter) => Chapters.IndexOf(chapter) is >= 0 and var at
        ? $"第{ChineseNumeral.Of(at + 1)}章"
        : throw new ArgumentException($"The charter has no chapter {chapter}.", nameof(chapter));
}

using System.Collections.Immutable;
using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers.Charters;

/// <summary>The words of a charter: the template's sections, one an article, with the charter's facts in them.</summary>
internal static class CharterText
{
    public static ImmutableArray<CharterClause> Clauses(CharterTerms terms, PaperTemplates templates, RuleBook book)
    {
        var outline = CharterOutline.Of(terms);
        return
        [
            .. outline.Articles.Zip(templates.Charter.Render(outline, PaperFact.ValuesOf(CharterPaperFacts.All, BoundCharter.Of(terms, book), new(new()))), (article, text) => new CharterClause(
                article, outline.NumberOf(article.Label), Paragraphs(text), [.. templates.Charter.TermsOf(article.Label).Where(id => CharterTermTable.All.First(t => t.Option.Id == id).Applies(terms))])),
        ];
    }

    // A line is a paragraph; an item is numbered within its article.
    private static ImmutableArray<string> Paragraphs(string text)
    {
        var item = 0;
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line[0] == CharterTemplate.ItemMark ? $"（{ChineseNumeral.Of(++item)}）{line[1..]}" : line)];
    }
}

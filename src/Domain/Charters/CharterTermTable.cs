using System.Collections.Immutable;
using UnionGovernance.Charters.Terms;
using UnionGovernance.Editions;

namespace UnionGovernance.Charters;

/// <summary>All that a charter settles, one line a term.</summary>
public static class CharterTermTable
{
    /// <summary>The terms, in the order of the articles that print them.</summary>
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        .. new[] { CongressTermLines.All, StructureTermLines.All, StaffTermLines.All, AppraisalTermLines.All, OversightTermLines.All, SealTermLines.All, [Approval] }
            .SelectMany(static lines => lines)
            .OrderBy(static term => Place(term.Article)),
    ];

    /// <summary>The terms, their questions in the numbers of the newest tables of a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="kind">Student union or graduate union.</param>
    /// <returns>The terms, in the same order.</returns>
    public static ImmutableArray<CharterTerm> Of(RuleBook book, UnionKind kind = UnionKind.StudentUnion)
    {
        var options = CharterOptions.Of(book, kind).ToDictionary(static o => o.Id, StringComparer.Ordinal);
        return [.. All.Select(t => t with { Option = options[t.Option.Id] })];
    }

    private static CharterTerm Approval => new(
        AdoptionOption.Value, "amendment", static t => t.ApprovedBeforeCongress ? $"报{Higher(t)}核准后，提交大会审议通过" : $"经大会审议通过后，报{Higher(t)}核准", "/approvedBeforeCongress");

    private static string Higher(CharterTerms terms) =>
        terms.Level == UnionLevel.School ? "上级学联组织" : terms.Kind == UnionKind.StudentUnion ? "学校学生会" : "学校研究生会";

    private static int Place(string article)
    {
        for (var i = 0; i < CharterArticles.All.Length; i++)
        {
            if (CharterArticles.All[i].Label == article)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"No article {article} prints the term.");
    }
}

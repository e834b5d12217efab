using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

internal sealed class CompareModel : PageModel
{
    [NotNull]
    public Edition? From { get; private set; }

    [NotNull]
    public Edition? To { get; private set; }

    /// <summary>What changed; nothing where the two cannot be compared.</summary>
    public ImmutableArray<RuleChange>? Changes { get; private set; }

    /// <param name="from">The id of the one edition; the last but one school table unless named.</param>
    /// <param name="to">The id of the other; the newest school table unless named.</param>
    public IActionResult OnGet(string? from, string? to)
    {
        if (RuleBook.National.EditionOf(from ?? School2022.Table.Id) is not { } earlier || RuleBook.National.EditionOf(to ?? School2023.Table.Id) is not { } later)
        {
            return NotFound();
        }

        (From, To) = (earlier, later);
        Changes = earlier.IsComparableWith(later) ? RuleChange.Between(earlier, later) : null;
        return Page();
    }
}

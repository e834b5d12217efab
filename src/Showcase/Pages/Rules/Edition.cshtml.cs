using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

internal sealed class EditionModel : PageModel
{
    [NotNull]
    public Edition? Edition { get; private set; }

    public IActionResult OnGet(string editionId)
    {
        if (RuleBook.National.EditionOf(editionId) is not { } edition)
        {
            return NotFound();
        }

        Edition = edition;
        return Page();
    }
}

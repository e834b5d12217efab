using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Showcase.Sources;

namespace UnionGovernance.Showcase.Pages;

/// <summary>A file in which rules are written, line by line.</summary>
internal sealed class SourceModel : PageModel
{
    [NotNull]
    public RuleSource? Source { get; private set; }

    public IActionResult OnGet(string name)
    {
        if (RuleSource.All.FirstOrDefault(s => s.Name == name) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        return Page();
    }
}

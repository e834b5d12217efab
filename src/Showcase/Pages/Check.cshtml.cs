using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Pages;

internal sealed class CheckModel(Today today, Speech speech) : PageModel
{
    [NotNull]
    public QuickCheck? Check { get; private set; }

    public void OnGet() => Check = QuickCheck.Of(Request.Query, today.Date, speech.Language);
}

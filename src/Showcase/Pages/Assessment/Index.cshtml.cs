using Microsoft.AspNetCore.Mvc;

namespace UnionGovernance.Showcase.Pages;

internal sealed class SampleModel(Samples samples, Today today) : SamplePage(samples, today)
{
    public IActionResult OnGet(string sample, string? edition) => Open(sample, edition) ? Page() : NotFound();
}

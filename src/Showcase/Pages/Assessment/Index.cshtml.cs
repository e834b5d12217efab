using Microsoft.AspNetCore.Mvc;

namespace UnionGovernance.Showcase.Pages;

internal sealed class SampleModel(Samples samples, SampleAnswers answers) : SamplePage(samples, answers)
{
    public IActionResult OnGet(string sample, string? edition) => Open(sample, edition) ? Page() : NotFound();
}

using Microsoft.AspNetCore.Mvc.RazorPages;

namespace UnionGovernance.Showcase.Pages;

internal sealed class IndexModel(Samples samples, Today today) : PageModel
{
    public string Sample => samples.First;

    public UnionGovernance.Editions.Assessment? Assessment { get; private set; }

    public void OnGet() => Assessment = AssessmentAnswer.Of(samples.Find(samples.First)!, null, today.Date).Assessment;
}

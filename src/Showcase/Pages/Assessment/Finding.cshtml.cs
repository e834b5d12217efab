using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

internal sealed class FindingModel(Samples samples, SampleAnswers answers) : SamplePage(samples, answers)
{
    [NotNull]
    public Finding? Finding { get; private set; }

    public IActionResult OnGet(string sample, string ruleId, string? edition)
    {
        if (!Open(sample, edition) || Answer.Assessment?.All.FirstOrDefault(f => f.Item.Rule.Id == ruleId) is not { } finding)
        {
            return NotFound();
        }

        Finding = finding;
        return Page();
    }
}

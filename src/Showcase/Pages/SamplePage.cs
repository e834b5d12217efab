using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

/// <summary>A page on one of the samples.</summary>
internal abstract class SamplePage(Samples samples, SampleAnswers answers) : PageModel
{
    public string Sample { get; private set; } = string.Empty;

    public string? Edition { get; private set; }

    [NotNull]
    public AssessmentAnswer? Answer { get; private set; }

    public string Query => Edition is null ? string.Empty : $"?edition={Edition}";

    public IEnumerable<(string Name, string School)> Others =>
        samples.Names.Where(n => n != Sample).Select(n => (n, samples.Find(n)!.Union.Name.ToString()));

    public string Link(Finding finding) => $"/assessment/{Sample}/{finding.Item.Rule.Id}{Query}";

    protected bool Open(string sample, string? edition)
    {
        if (samples.Find(sample) is null || (edition is not null && RuleBook.National.EditionOf(edition) is null))
        {
            return false;
        }

        (Sample, Edition) = (sample, edition);
        Answer = answers.Of(sample, edition)!;
        return true;
    }
}

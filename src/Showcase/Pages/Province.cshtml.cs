using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Showcase.Pages;

internal sealed class ProvinceModel(SampleAnswers answers) : PageModel
{
    public static Edition Edition => School2023.Table;

    [NotNull]
    public string? Rule { get; private set; }

    public Verdict? Verdict { get; private set; }

    /// <summary>The schools that are shown, each with what was found.</summary>
    public ImmutableArray<(string Name, UnionGovernance.Editions.Assessment Assessment)> Schools { get; private set; } = [];

    /// <summary>The indicators that most schools break, each with how many do.</summary>
    public ImmutableArray<(Item Item, int Broken)> Worst { get; private set; } = [];

    /// <param name="rule">The rule to filter by; nothing for all.</param>
    /// <param name="verdict">Its verdict; nothing for any.</param>
    public IActionResult OnGet(string? rule, string? verdict)
    {
        (Rule, Verdict) = (rule ?? string.Empty, Enum.TryParse<Verdict>(verdict, out var asked) ? asked : null);
        if (Rule.Length > 0 && Edition.RuleOf(Rule) is null)
        {
            return NotFound();
        }

        var all = Province.All.Select(s => (s.Name, Assessment: answers.Of(s.Name, Edition.Id)!.Assessment!)).ToList();
        Worst =
        [
            .. Edition.Items.Select(i => (i, all.Count(s => s.Assessment.Findings.Any(f => f.Item.Rule.Id == i.Rule.Id && f.Verdict == UnionGovernance.Rules.Verdict.NotMet))))
                .OrderByDescending(static w => w.Item2).Take(5),
        ];
        Schools = [.. all.Where(s => Verdict is null || s.Assessment.Findings.Any(f => (Rule.Length == 0 || f.Item.Rule.Id == Rule) && f.Verdict == Verdict))];
        return Page();
    }
}

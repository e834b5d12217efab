using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Trials;

namespace UnionGovernance.Showcase.Pages;

internal sealed class IndexModel(Samples samples, SampleAnswers answers, Today today) : PageModel
{
    // A school of one campus with five people too many: the shortest way to see what a rule does.
    private static readonly QueryCollection _atFirst = new(new Dictionary<string, StringValues>(StringComparer.Ordinal)
    {
        ["structure.staff.value"] = "45",
        ["structure.largeOrManyCampuses.value"] = "false",
    });

    public string Sample => samples.First;

    public AssessmentAnswer Answer => answers.Of(samples.First, null)!;

    public UnionGovernance.Editions.Assessment Assessment => Answer.Assessment!;

    public Trial Trial => field ??= Trial.Of(
        RuleBook.National.Newest(UnionKind.StudentUnion, UnionLevel.School), "staff.headcount", samples.Find(samples.First)!, Request.Query.ContainsKey("turned") ? Request.Query : _atFirst, today.Date)!;
}

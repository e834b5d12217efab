using System.Collections.Immutable;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;

namespace UnionGovernance.Papers.Selections;

/// <summary>One joint review of several who were recommended.</summary>
/// <param name="Act">The review.</param>
/// <param name="Together">Who is reviewed.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record HeldReview(SelectionStepTaken Act, ImmutableArray<Candidacy> Together, UnionRecord Opening)
{
    public static IEnumerable<HeldReview> Each(PaperSources sources)
    {
        if (sources.Year is not { } year)
        {
            return [];
        }

        var all = year.Subject<SelectionsOfTheYear>().Candidacies;
        return all.Select(static c => c.Taken(SelectionStep.JointReview)).OfType<SelectionStepTaken>().Distinct()
            .Select(act => new HeldReview(act, [.. all.Where(c => c.Acts.Contains(act))], year.History.Opening));
    }
}

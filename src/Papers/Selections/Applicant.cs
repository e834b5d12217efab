using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;

namespace UnionGovernance.Papers.Selections;

/// <summary>Who applied in a year, with the whole course of the application.</summary>
/// <param name="Candidacy">The application and what became of it.</param>
/// <param name="FileName">The person in the names of files.</param>
/// <param name="Opening">The union and its year.</param>
internal sealed record Applicant(Candidacy Candidacy, string FileName, UnionRecord Opening)
{
    /// <summary>Who recommends, once they did.</summary>
    public SelectionStepTaken? Recommended => Candidacy.Taken(Candidacy.Chain[0]);

    /// <summary>The step that agrees to the recommendation; nothing where the course has none before the joint review.</summary>
    public SelectionStep? AgreeingStep => Candidacy.Chain[1] == SelectionStep.JointReview ? null : Candidacy.Chain[1];

    /// <summary>Who agrees, once they did.</summary>
    public SelectionStepTaken? Agreed => AgreeingStep is { } step ? Candidacy.Taken(step) : null;

    public static IEnumerable<Applicant> Each(PaperSources sources)
    {
        if (sources.Year is not { } year)
        {
            yield break;
        }

        foreach (var (i, candidacy) in year.Subject<SelectionsOfTheYear>().Candidacies.Index())
        {
            yield return new(candidacy, Shown.Person(candidacy.Materials.Person.Name is { Known: Known.Given, Low: var name } ? name : null, i + 1), year.History.Opening);
        }
    }
}

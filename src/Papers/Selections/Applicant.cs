using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;

namespace UnionGovernance.Papers.Selections;

/// <summary>Who applied in a year, with the whole course of the application.</summary>
/// <param name="Candidacy">The application and what became of it.</param>
/// <param name="FileName">What tells this person's papers from others: who applied again has the later ones numbered.</param>
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

        var all = year.Subject<SelectionsOfTheYear>().Candidacies;
        var people = all.Select(static c => c.Materials.Person.Id).Distinct().ToList();
        var times = people.ToDictionary(static id => id, static _ => 0, StringComparer.Ordinal);
        foreach (var candidacy in all)
        {
            var id = candidacy.Materials.Person.Id;
            var (person, time) = (Shown.Person(id, people.IndexOf(id) + 1), ++times[id]);
            yield return new(candidacy, time == 1 ? person : FormattableString.Invariant($"{person}-{time}"), year.History.Opening);
        }
    }
}

using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>What the students of a college answered.</summary>
/// <param name="Name">The college.</param>
/// <param name="Answered">Who answered, in heads.</param>
/// <param name="Satisfied">Who of them is satisfied, in heads.</param>
public sealed record CollegeAnswers(string Name, int Answered, int Satisfied)
{
    /// <summary>An unnamed college without answers, to fill in.</summary>
    public CollegeAnswers()
        : this(string.Empty, 0, 0)
    {
    }

    internal static Shape<CollegeAnswers> Shape { get; } = Shapes.Of<CollegeAnswers>(static v => new(
        v.Required("name", SurveyCollege.OfName, Forms.Name, static c => c.Name),
        v.Required("answered", "作答人数", "answered", Forms.Heads, static c => c.Answered),
        v.Required("satisfied", "满意人数", "satisfied", Forms.Heads, static c => c.Satisfied)));
}

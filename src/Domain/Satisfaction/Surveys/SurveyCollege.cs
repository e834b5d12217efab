using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>A college whose students are asked.</summary>
/// <param name="Name">Its name, unique in the survey.</param>
/// <param name="Students">Its students, in heads.</param>
public sealed record SurveyCollege(string Name, int Students)
{
    /// <summary>An unnamed college of nobody, to fill in.</summary>
    public SurveyCollege()
        : this(string.Empty, 0)
    {
    }

    /// <summary>What a college is called of whose students something is known.</summary>
    internal static Words OfName { get; } = new("学院", "college");

    internal static Shape<SurveyCollege> Shape { get; } = Shapes.Of<SurveyCollege>(static v => new(
        v.Required("name", OfName, Forms.Name, static c => c.Name),
        v.Required("students", Unions.CollegeUnionFacts.Students.Label, Forms.Heads, static c => c.Students)));
}

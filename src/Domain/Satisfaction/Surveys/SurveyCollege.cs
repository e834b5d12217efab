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

    internal static Shape<SurveyCollege> Shape { get; } = Shapes.Of<SurveyCollege>(static v => new(
        v.Required("name", "学院", "college", Forms.Name, static c => c.Name),
        v.Required("students", "学生数", "students", Forms.Heads, static c => c.Students)));
}

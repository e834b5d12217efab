using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How <see cref="Recognition"/> is written.</summary>
public static class Recognitions
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<Recognition> Form { get; } = new(
    [
        new(Recognition.Award, "award", new("评奖评优", "award")),
        new(Recognition.Points, "points", new("测评加分", "bonus points")),
        new(Recognition.Recommendation, "recommendation", new("推荐免试研究生", "recommendation to postgraduate study")),
    ]);
}

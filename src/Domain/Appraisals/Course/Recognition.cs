using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>What someone is recognised with.</summary>
public enum Recognition
{
    /// <summary>评奖评优.</summary>
    Award,

    /// <summary>测评加分.</summary>
    Points,

    /// <summary>推荐免试研究生.</summary>
    Recommendation,
}

/// <summary>How <see cref="Recognition"/> is written.</summary>
public static class Recognitions
{
    private static readonly ChoiceForm<Recognition> _form = new(
    [
        new(Recognition.Award, "award", new("评奖评优", "award")),
        new(Recognition.Points, "points", new("测评加分", "bonus points")),
        new(Recognition.Recommendation, "recommendation", new("推荐免试研究生", "recommendation to postgraduate study")),
    ]);

    extension(Recognition recognition)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Recognition> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(recognition).Label;
    }
}

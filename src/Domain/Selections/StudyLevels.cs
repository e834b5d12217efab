using UnionGovernance.Facts;

namespace UnionGovernance.Selections;

/// <summary>How <see cref="StudyLevel"/> is written.</summary>
public static class StudyLevels
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<StudyLevel> Form { get; } = new(
    [
        new(StudyLevel.Diploma, "diploma", new("专科", "diploma")),
        new(StudyLevel.Bachelor, "bachelor", new("本科", "bachelor")),
        new(StudyLevel.Postgraduate, "postgraduate", new("研究生", "postgraduate")),
    ]);
}

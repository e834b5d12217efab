using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How <see cref="PostEnding"/> is written.</summary>
public static class PostEndings
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<PostEnding> Form { get; } = new(
    [
        new(PostEnding.AskedToLeave, "askedToLeave", new("劝退", "asked to leave")),
        new(PostEnding.Removed, "removed", new("免职", "removed")),
        new(PostEnding.Recalled, "recalled", new("罢免", "recalled")),
    ]);
}

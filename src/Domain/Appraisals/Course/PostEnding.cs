namespace UnionGovernance.Appraisals.Course;

/// <summary>How a post ends before its term because of what its holder did.</summary>
public enum PostEnding
{
    /// <summary>劝退.</summary>
    AskedToLeave,

    /// <summary>免职.</summary>
    Removed,

    /// <summary>罢免.</summary>
    Recalled,
}

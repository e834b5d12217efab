namespace UnionGovernance.Law;

/// <summary>How strongly a provision binds.</summary>
public enum Force
{
    /// <summary>A goal that the school sets itself.</summary>
    OwnGoal,

    /// <summary>The school's own charter, which binds its union and no other.</summary>
    OwnCharter,

    /// <summary>One school's rule: a default that a charter may change, never a ground for not met.</summary>
    LocalExample,

    /// <summary>National, with the word 一般 (normally): a miss with a stated reason prints the reason.</summary>
    Normally,

    /// <summary>National and binding.</summary>
    Binding,
}

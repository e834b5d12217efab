namespace UnionGovernance;

/// <summary>How a school answers an indicator.</summary>
public enum Answer
{
    /// <summary>Nothing is ticked, or the tick cannot be read. That is not a no.</summary>
    Blank,

    /// <summary>是.</summary>
    Yes,

    /// <summary>否.</summary>
    No,

    /// <summary>达标.</summary>
    UpToStandard,

    /// <summary>未达标.</summary>
    BelowStandard,

    /// <summary>A sentence instead of a tick.</summary>
    Prose,
}

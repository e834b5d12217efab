namespace UnionGovernance.Rules;

/// <summary>How a fact would have to change.</summary>
public enum Change
{
    /// <summary>Down to the target or below.</summary>
    AtMost,

    /// <summary>Up to the target or above.</summary>
    AtLeast,

    /// <summary>Above the target.</summary>
    Above,

    /// <summary>To the target.</summary>
    Become,

    /// <summary>Nothing outside the target.</summary>
    NothingBut,

    /// <summary>All of the target, in its order where it has one.</summary>
    Covers,
}

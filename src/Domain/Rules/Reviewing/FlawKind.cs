namespace UnionGovernance.Rules.Reviewing;

/// <summary>What is wrong with a rule, whatever union it is asked of.</summary>
public enum FlawKind
{
    /// <summary>Nobody can keep it.</summary>
    Unkeepable,

    /// <summary>Nobody can break it.</summary>
    Idle,

    /// <summary>It, or a part of it, says nothing that is not said already.</summary>
    Repeated,

    /// <summary>Rules that can each be kept, and not together.</summary>
    Clash,

    /// <summary>Two exceptions may both hold, and say different things.</summary>
    Overlap,

    /// <summary>Between the cases for which something is asked lies one for which nothing is.</summary>
    Gap,

    /// <summary>Nobody says what it rests on.</summary>
    NoSource,

    /// <summary>It could not be gone through. It may be sound.</summary>
    Undecided,
}

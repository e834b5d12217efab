namespace UnionGovernance.Rules;

/// <summary>The mark printed at an item.</summary>
public enum Mark
{
    /// <summary>The copies read do not show whether there is one.</summary>
    NotSeen,

    /// <summary>None is printed.</summary>
    None,

    /// <summary>★, a core indicator (核心指标).</summary>
    Core,

    /// <summary>▲, an observed indicator (观测指标), not mandatory in that year.</summary>
    Observed,
}

using NodaTime;

namespace UnionGovernance.Seals.Custody;

/// <summary>One act in the life of a seal. People and bodies are named, never numbered.</summary>
/// <remarks>What nobody said is absent. Whether an act may be done so is asked before it is done; entered as data it stands as it is.</remarks>
public abstract record SealAct
{
    /// <summary>When, by the school's wall clock, to the second.</summary>
    public LocalDateTime At { get; init; }
}

namespace UnionGovernance.Law;

/// <summary>How well it is known that a source says what is said of it.</summary>
public enum Attestation
{
    /// <summary>Background memory; check before relying on it.</summary>
    Recalled,

    /// <summary>Reasoned from what was read.</summary>
    Inferred,

    /// <summary>Read in a source.</summary>
    Seen,
}

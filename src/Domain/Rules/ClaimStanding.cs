namespace UnionGovernance.Rules;

/// <summary>How what a school declares stands to what the facts show.</summary>
public enum ClaimStanding
{
    /// <summary>Nothing is declared, or what is declared cannot be compared: a blank, a sentence.</summary>
    None,

    /// <summary>The facts leave it open.</summary>
    Unsupported,

    /// <summary>The facts show it.</summary>
    Supported,

    /// <summary>The facts show the opposite.</summary>
    Contradicted,

    /// <summary>The school admits what the facts show.</summary>
    Conceded,

    /// <summary>The school admits what the facts leave open; the facts are missing.</summary>
    Admitted,
}

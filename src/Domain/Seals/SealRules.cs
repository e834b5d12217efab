using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals;

/// <summary>How the seal (公章) is kept and used. Rules that name no day and no act have their place here; what was done, act by act, in a register.</summary>
public sealed record SealRules
{
    /// <summary>Whether a named person keeps the seal.</summary>
    public Fact<bool> NamedCustodian { get; init; }

    /// <summary>Whether each use is registered and signed.</summary>
    public Fact<bool> RegisteredAndSigned { get; init; }

    /// <summary>Who approves a use of the seal, as the school's rules have it or as it is done. A student is asked about: every rule that was seen has a teacher approve.</summary>
    public Fact<UseApprover> UseApprovedBy { get; init; }

    /// <summary>Whether the seal may leave the office.</summary>
    public Fact<TakingOut> TakingOut { get; init; }

    /// <summary>Whether a blank sheet may be stamped, such as a letter of introduction with a stub.</summary>
    public Fact<bool> BlankSheets { get; init; }

    /// <summary>The matters that the school's written rules on the seal cover.</summary>
    public Fact<Sequence<SealMatter>> WrittenRulesCover { get; init; }
}

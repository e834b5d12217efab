namespace UnionGovernance.Seals;

/// <summary>How the seal (公章) is kept and used.</summary>
public sealed record SealRules
{
    /// <summary>Whether a named person keeps the seal.</summary>
    public Fact<bool> NamedCustodian { get; init; }

    /// <summary>Whether each use is registered and signed.</summary>
    public Fact<bool> RegisteredAndSigned { get; init; }

    /// <summary>The matters that the school's written rules on the seal cover.</summary>
    public Fact<Sequence<SealMatter>> WrittenRulesCover { get; init; }
}

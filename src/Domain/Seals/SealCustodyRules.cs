using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals;

/// <summary>Custody of the seal (公章).</summary>
public static class SealCustodyRules
{
    /// <summary>The seal has a named custodian, on statement.</summary>
    public static Rule Custodian { get; } = new(
        "seal.custodian",
        new("公章由专人保管", "The seal has a named custodian"),
        new Attested(SealFacts.NamedCustodian),
        Opinions2019.SealCustodian)
    { Sentences = SealCustodySentences.Custodian };
}

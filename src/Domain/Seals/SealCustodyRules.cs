using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Seals;

/// <summary>Custody of the seal (公章).</summary>
public static class SealCustodyRules
{
    /// <summary>The seal has a named custodian, on statement.</summary>
    public static Rule Custodian { get; } = new(
        "seal.custodian",
        SealFacts.NamedCustodian.Label.AsHeading(),
        new Attested(SealFacts.NamedCustodian),
        Opinions2019.SealCustodian)
    { Name = new("公章保管", "custody of the seal"), Sentences = SealCustodySentences.Custodian };
}

using System.Collections.Immutable;

namespace UnionGovernance.Law;

/// <summary>All that was collected of what the law says.</summary>
public static class Provisions
{
    /// <summary>The provisions, document by document: the tables, the national documents, then what single schools do.</summary>
    public static ImmutableArray<Provision> All { get; } =
    [
        .. SchoolTable.All,
        .. CollegeTable.All,
        .. TableForm.All,
        .. DisclosureForm.All,
        .. Opinions2019.All,
        .. CongressRules2017.All,
        .. CongressRegulations.All,
        .. CharterMeasures2017.All,
        .. Guidance2014.All,
        .. Responsibilities2020.All,
        .. ConductRules2020.All,
        .. FederationConstitution.All,
        .. Programme2023.All,
        .. LeagueGuidance.All,
        .. CongressExamples.All,
        .. ElectionExamples.All,
        .. ProposalExamples.All,
        .. AppraisalExamples.All,
        .. SelectionExamples.All,
        .. OversightExamples.All,
        .. SealExamples.All,
        .. CharterExamples.All,
    ];
}

using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Terms;

/// <summary>The terms of <see cref="OversightTerms"/>, each as a question that a charter settles.</summary>
internal static class OversightOptions
{
    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("oversight.partyContact", new("党组织领导班子中由谁分管学生会", "Which member of the Party committee's leadership looks after the union?"), PartyPost.DeputySecretary.Label.AsHeading(), new("书记或其他成员", "The secretary or another member"), CharterOption.OneSchoolOnly, [OversightExamples.PartyContact]),
    ];
}

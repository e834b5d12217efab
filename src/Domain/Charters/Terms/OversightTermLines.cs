using System.Collections.Immutable;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Terms;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Charters.Terms;

/// <summary>What a charter settles about leadership and about what students think of the union.</summary>
internal static class OversightTermLines
{
    public static ImmutableArray<CharterTerm> All { get; } =
    [
        new(
            OversightOptions.All.Single(static o => o.Id == "oversight.partyContact"),
            "party_hears",
            static t => t.Oversight.PartyContact switch
            {
                PartyPost.Secretary => "书记",
                PartyPost.DeputySecretary => "一名副书记",
                _ => "书记、副书记以外的一名领导班子成员",
            },
            "/oversight/partyContact"),
        new(SatisfactionOptions.All.Single(static o => o.Id == "satisfaction.index"), "satisfaction", static t => t.SatisfactionIndex.InChinese(), "/satisfactionIndex")
        {
            Own = static t => new ShareAtLeast<UnionRecord>(SatisfactionFacts.Index, t.SatisfactionIndex),
        },
    ];
}

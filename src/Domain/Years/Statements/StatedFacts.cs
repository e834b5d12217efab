using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Seals;
using UnionGovernance.Unions;

namespace UnionGovernance.Years.Statements;

/// <summary>How <see cref="StatedFact"/> is written, and which fact of a record each is.</summary>
public static class StatedFacts
{
    /// <summary>One of them, named by its JSON Pointer in a record.</summary>
    public static ChoiceForm<StatedFact> Form { get; } = new(
        [.. Enum.GetValues<StatedFact>().Select(static f => new Choice<StatedFact>(f, f.Path().JsonPointer, f.Path().Label))]);

    /// <summary>The fact of a record.</summary>
    /// <param name="fact">What is stated.</param>
    /// <returns>Its path.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public static FactPath<UnionRecord, bool> Path(this StatedFact fact) => fact switch
    {
        StatedFact.ServesOnly => PositioningFacts.ServesOnly,
        StatedFact.CongressInForm => CongressFacts.InForm,
        StatedFact.AwardsNotTied => IncentivesFacts.AwardsNotTied,
        StatedFact.PointsNotTied => IncentivesFacts.PointsNotTied,
        StatedFact.RecommendationNotTied => IncentivesFacts.RecommendationNotTied,
        StatedFact.PartyHears => GuidanceFacts.PartyHears,
        StatedFact.AdvanceReport => GuidanceFacts.AdvanceReport,
        StatedFact.NamedCustodian => SealFacts.NamedCustodian,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No fact of a record is known for this."),
    };
}

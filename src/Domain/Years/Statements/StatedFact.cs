using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Oversight;
using UnionGovernance.Seals;
using UnionGovernance.Unions;

namespace UnionGovernance.Years.Statements;

/// <summary>A fact that somebody states: a yes to it rests on who says so, when, and in which document. That the structure is flat has an act of its own.</summary>
public enum StatedFact
{
    /// <summary>只聚焦服务主业.</summary>
    ServesOnly,

    /// <summary>学代会召开规范.</summary>
    CongressInForm,

    /// <summary>评奖评优不与岗位简单挂钩.</summary>
    AwardsNotTied,

    /// <summary>测评加分不与岗位简单挂钩.</summary>
    PointsNotTied,

    /// <summary>推荐免试研究生不与岗位简单挂钩.</summary>
    RecommendationNotTied,

    /// <summary>党组织定期听取汇报.</summary>
    PartyHears,

    /// <summary>重要事项事先向团委报告.</summary>
    AdvanceReport,

    /// <summary>公章专人保管.</summary>
    NamedCustodian,
}

/// <summary>How <see cref="StatedFact"/> is written, and which fact of a record each is.</summary>
public static class StatedFacts
{
    private static readonly ChoiceForm<StatedFact> _form = new(
        [.. Enum.GetValues<StatedFact>().Select(static f => new Choice<StatedFact>(f, f.Path().JsonPointer, f.Path().Label))]);

    extension(StatedFact fact)
    {
        /// <summary>One of them, named by its JSON Pointer in a record.</summary>
        public static ChoiceForm<StatedFact> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(fact).Label;
    }

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

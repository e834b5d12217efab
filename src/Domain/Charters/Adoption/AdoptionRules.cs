using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters.Adoption;

/// <summary>What each step on a charter's way into effect asks.</summary>
internal static class AdoptionRules
{
    /// <summary>Drafting, consultation, endorsement, submission, then approval and congress in the charter's own order; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "charter.steps-in-order",
        new("章程依次经起草、征求意见、团委核定、报请核准、核准和学代会通过", "A charter is drafted, consulted on, endorsed, submitted, approved and adopted, step after step"),
        CharterMeasures2017.Approval);

    /// <summary>A step at which somebody said no leads no further.</summary>
    public static Precondition Agreed { get; } = new(
        "charter.agreed",
        new("每一环节都须同意", "Each step is agreed to"),
        CharterMeasures2017.Approval);

    /// <summary>No more delegates were present than due, and no more voted for it than were present.</summary>
    public static Precondition AddsUp { get; } = new(
        "charter.adds-up",
        new("实到代表不多于应到代表，赞成票不多于实到代表", "No more delegates are present than due, and no more vote for it than are present"),
        Basis.Arithmetic("通过章程的票数"));

    /// <summary>The congress adopts it with its quorum and the charter's own majority for amendments.</summary>
    public static Precondition Majority { get; } = new(
        "charter.majority",
        new("学代会以法定人数和修改章程的多数通过", "The congress adopts it with its quorum and the majority for amendments"),
        CongressExamples.Majorities);
}

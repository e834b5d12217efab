using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>What a hearing asks.</summary>
internal static class HearingRules
{
    /// <summary>A hearing is planned at most once, held once, and decided on once after it; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "hearing.in-order",
        new("听取汇报先列计划（可不列），再听取，后作决定，各一次", "A hearing is planned (or not), held, and decided on, once each"),
        Basis.Time("听取汇报"));
}

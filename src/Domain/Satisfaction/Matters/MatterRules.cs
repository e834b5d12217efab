using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>What serving students' matters asks.</summary>
internal static class MatterRules
{
    /// <summary>Received, assigned, answered, closed: each follows the one before it; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "matter.in-order",
        new("受理、交办、答复、办结依次进行", "A matter is received, assigned, answered and closed, one after the other"),
        Basis.OwnGoal);
}

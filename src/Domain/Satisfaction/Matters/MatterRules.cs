using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>What serving students' matters asks.</summary>
internal static class MatterRules
{
    /// <summary>A matter is received once, and whatever else is done with it is done after that, before it is closed or once it is taken up again.</summary>
    public static Precondition Open { get; } = new(
        "matter.open",
        new("同一编号的事项受理一次，受理之后办结之前才能办理，答复或办结之后才能重新办理", "A matter is received once, dealt with while it is open, and taken up again once it was answered or closed"),
        Basis.Time("学生诉求"));

    /// <summary>Received, assigned, answered, closed: none is left out.</summary>
    public static Precondition InOrder { get; } = new(
        "matter.in-order",
        new("受理、交办、答复、办结依次进行", "A matter is received, assigned, answered and closed, one after the other"),
        Basis.OwnGoal);
}

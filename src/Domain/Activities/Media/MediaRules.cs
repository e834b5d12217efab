using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Media;

/// <summary>What the union's accounts ask.</summary>
internal static class MediaRules
{
    /// <summary>An account stands in the register with whoever reviews it, and publishes only while it does.</summary>
    public static Precondition Reviewed { get; } = new(
        "media.reviewed",
        new("媒体账号登记在册，并写明审核人", "An account stands in the register, with whoever reviews it"),
        Opinions2019.LeagueReviews);

    /// <summary>An account is registered, changed while it is open, and closed once; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "media.in-order",
        new("账号先登记，再变更或注销", "An account is registered before it is changed or closed"),
        Basis.Time("账号"));
}

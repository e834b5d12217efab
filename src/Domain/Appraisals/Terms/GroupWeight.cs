using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>How heavily a group of raters weighs among the others, whatever its size.</summary>
public sealed record GroupWeight
{
    /// <summary>The group.</summary>
    public RaterGroup Group { get; init; }

    /// <summary>Its weight, 1 or more.</summary>
    public int Weight { get; init; } = 1;

    private static readonly Form<int> _weight = Forms.Whole(1, 1000);

    internal static Shape<GroupWeight> Shape { get; } = Shapes.Of<GroupWeight>(static v => new()
    {
        Group = v.Required("group", "评议者", "who rates", RaterGroup.Form, static w => w.Group),
        Weight = v.Required("weight", "权重", "weight", _weight, static w => w.Weight),
    });
}

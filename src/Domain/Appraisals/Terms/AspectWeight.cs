using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>How heavily an aspect weighs among the others.</summary>
public sealed record AspectWeight
{
    /// <summary>The aspect.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Its weight, 1 or more.</summary>
    public int Weight { get; init; } = 1;

    private static readonly Form<int> _weight = Forms.Whole(1, 1000);

    internal static Shape<AspectWeight> Shape { get; } = Shapes.Of<AspectWeight>(static v => new()
    {
        Aspect = v.Required("aspect", "方面", "aspect", Aspect.Form, static w => w.Aspect),
        Weight = v.Required("weight", "权重", "weight", _weight, static w => w.Weight),
    });
}

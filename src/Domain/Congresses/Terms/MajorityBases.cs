using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Terms;

/// <summary>How <see cref="MajorityBase"/> is written.</summary>
public static class MajorityBases
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<MajorityBase> Form { get; } = new(
    [
        new(MajorityBase.Present, "present", new("实到代表", "those present")),
        new(MajorityBase.ValidBallots, "validBallots", new("有效票", "the valid ballots")),
        new(MajorityBase.Due, "due", new("应到代表", "those due")),
    ]);
}

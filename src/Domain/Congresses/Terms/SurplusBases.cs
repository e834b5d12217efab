using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Terms;

/// <summary>How <see cref="SurplusBase"/> is written.</summary>
public static class SurplusBases
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SurplusBase> Form { get; } = new(
    [
        new(SurplusBase.Seats, "seats", new("应选名额", "the seats")),
        new(SurplusBase.Candidates, "candidates", new("候选人数", "the candidates")),
    ]);
}

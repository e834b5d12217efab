using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Hearings;

/// <summary>How <see cref="HearingStage"/> is written.</summary>
public static class HearingStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<HearingStage> Form { get; } = new(
    [
        new(HearingStage.Planned, "planned", new("已列入计划", "planned")),
        new(HearingStage.Held, "held", new("已听取，待决定", "held, not decided")),
        new(HearingStage.Decided, "decided", new("已作出决定", "decided")),
    ]);
}

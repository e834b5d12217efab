using UnionGovernance.Facts;

namespace UnionGovernance.Appraisals.Course;

/// <summary>How <see cref="RoundStage"/> is written.</summary>
public static class RoundStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<RoundStage> Form { get; } = new(
    [
        new(RoundStage.Called, "called", new("已部署", "called")),
        new(RoundStage.Held, "held", new("评议中", "being rated")),
        new(RoundStage.Concluded, "concluded", new("已有结果", "concluded")),
    ]);
}

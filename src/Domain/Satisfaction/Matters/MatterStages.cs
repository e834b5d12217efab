using UnionGovernance.Facts;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>How <see cref="MatterStage"/> is written.</summary>
public static class MatterStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<MatterStage> Form { get; } = new(
    [
        new(MatterStage.Received, "received", new("已受理", "received")),
        new(MatterStage.Assigned, "assigned", new("已交办", "assigned")),
        new(MatterStage.Answered, "answered", new("已答复", "answered")),
        new(MatterStage.Closed, "closed", new("已办结", "closed")),
    ]);
}

using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Reports;

/// <summary>How <see cref="UpwardStage"/> is written.</summary>
public static class UpwardStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<UpwardStage> Form { get; } = new(
    [
        new(UpwardStage.Due, "due", new("待报送", "due")),
        new(UpwardStage.Requested, "requested", new("已请示，待批复", "requested, not replied to")),
        new(UpwardStage.Reported, "reported", new("已报告", "reported")),
        new(UpwardStage.Replied, "replied", new("已批复", "replied to")),
    ]);
}

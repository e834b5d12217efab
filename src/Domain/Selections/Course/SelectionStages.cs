using UnionGovernance.Facts;

namespace UnionGovernance.Selections.Course;

/// <summary>How <see cref="SelectionStage"/> is written.</summary>
public static class SelectionStages
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SelectionStage> Form { get; } = new(
    [
        new(SelectionStage.Applied, "applied", new("待审核", "to be checked")),
        new(SelectionStage.Waiting, "waiting", new("待补材料", "waiting for materials")),
        new(SelectionStage.UnderWay, "underWay", new("推荐审查中", "under way")),
        new(SelectionStage.ToPublish, "toPublish", new("待公示", "to be published")),
        new(SelectionStage.Selected, "selected", new("已确定", "selected")),
        new(SelectionStage.Refused, "refused", new("未通过", "refused")),
        new(SelectionStage.Withdrawn, "withdrawn", new("已退出", "withdrawn")),
    ]);
}

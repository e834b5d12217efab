using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections.Course;

/// <summary>How far a candidate has come.</summary>
public enum SelectionStage
{
    /// <summary>待审核: the materials are handed in and not yet checked.</summary>
    Applied,

    /// <summary>待补材料: the check waits for what is missing.</summary>
    Waiting,

    /// <summary>推荐审查中: the steps of the chain are being taken.</summary>
    UnderWay,

    /// <summary>待公示: decided, and the charter asks that it be published.</summary>
    ToPublish,

    /// <summary>已确定.</summary>
    Selected,

    /// <summary>未通过.</summary>
    Refused,

    /// <summary>已退出.</summary>
    Withdrawn,
}

/// <summary>How <see cref="SelectionStage"/> is written.</summary>
public static class SelectionStages
{
    private static readonly ChoiceForm<SelectionStage> _form = new(
    [
        new(SelectionStage.Applied, "applied", new("待审核", "to be checked")),
        new(SelectionStage.Waiting, "waiting", new("待补材料", "waiting for materials")),
        new(SelectionStage.UnderWay, "underWay", new("推荐审查中", "under way")),
        new(SelectionStage.ToPublish, "toPublish", new("待公示", "to be published")),
        new(SelectionStage.Selected, "selected", new("已确定", "selected")),
        new(SelectionStage.Refused, "refused", new("未通过", "refused")),
        new(SelectionStage.Withdrawn, "withdrawn", new("已退出", "withdrawn")),
    ]);

    extension(SelectionStage stage)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SelectionStage> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(stage).Label;
    }
}

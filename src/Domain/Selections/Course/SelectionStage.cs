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

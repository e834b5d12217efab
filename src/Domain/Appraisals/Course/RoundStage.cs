namespace UnionGovernance.Appraisals.Course;

/// <summary>How far the appraisal of a term has come.</summary>
public enum RoundStage
{
    /// <summary>已部署: reports are handed in.</summary>
    Called,

    /// <summary>评议中: the body meets and rates.</summary>
    Held,

    /// <summary>已有结果.</summary>
    Concluded,
}

namespace UnionGovernance.Selections.Recruitment;

/// <summary>How someone came to apply. The last two are the two directions of two-way recruitment (双向选材).</summary>
public enum Route
{
    /// <summary>本人报名.</summary>
    Own,

    /// <summary>院（系）学生会向校学生会推荐.</summary>
    Referred,

    /// <summary>吸收在任院（系）学生会骨干.</summary>
    TakenIn,
}

namespace UnionGovernance.Office.Workbooks;

/// <summary>What became of what a note speaks of.</summary>
public enum NoteGrade
{
    /// <summary>错误: it is not used.</summary>
    Error,

    /// <summary>提示: it is used, and something was changed or should be looked at.</summary>
    Hint,

    /// <summary>跳过: it was passed over, since it tells of nobody.</summary>
    Skipped,
}

namespace UnionGovernance.Oversight.Reports;

/// <summary>How far something that goes upward has come.</summary>
public enum UpwardStage
{
    /// <summary>待报送.</summary>
    Due,

    /// <summary>已请示，待批复.</summary>
    Requested,

    /// <summary>已报告.</summary>
    Reported,

    /// <summary>已批复.</summary>
    Replied,
}

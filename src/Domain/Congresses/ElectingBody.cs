namespace UnionGovernance.Congresses;

/// <summary>Who elected the presidium.</summary>
public enum ElectingBody
{
    /// <summary>学生代表大会.</summary>
    Congress,

    /// <summary>全体学生大会.</summary>
    Assembly,

    /// <summary>常任代表会议.</summary>
    StandingDelegates,

    /// <summary>学代会委员会或常委会.</summary>
    Committee,

    /// <summary>任命.</summary>
    Appointment,

    /// <summary>教师等加权投票.</summary>
    WeightedVote,

    /// <summary>面试或答辩.</summary>
    Interview,

    /// <summary>其他方式.</summary>
    Other,
}

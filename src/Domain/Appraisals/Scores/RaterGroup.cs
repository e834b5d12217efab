namespace UnionGovernance.Appraisals.Scores;

/// <summary>Who rates.</summary>
public enum RaterGroup
{
    /// <summary>学生代表.</summary>
    StudentDelegates,

    /// <summary>学生工作部门、团委等教师.</summary>
    Teachers,

    /// <summary>其他参加评议的人.</summary>
    Others,
}

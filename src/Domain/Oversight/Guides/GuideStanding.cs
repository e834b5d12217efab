namespace UnionGovernance.Oversight.Guides;

/// <summary>What someone who guides the union is beside it.</summary>
public enum GuideStanding
{
    /// <summary>专职: a full-time Party or League cadre.</summary>
    FullTime,

    /// <summary>兼职教师: a teacher who does it beside other work.</summary>
    Teacher,

    /// <summary>学生.</summary>
    Student,
}

namespace UnionGovernance.Appraisals.Scores;

/// <summary>What an appraisal looks at (述职评议, APP-03).</summary>
public enum Aspect
{
    /// <summary>政治态度.</summary>
    Politics,

    /// <summary>道德品行.</summary>
    Conduct,

    /// <summary>学习情况.</summary>
    Study,

    /// <summary>工作成效.</summary>
    Results,

    /// <summary>纪律作风.</summary>
    Discipline,
}

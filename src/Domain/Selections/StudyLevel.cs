namespace UnionGovernance.Selections;

/// <summary>What a student studies for.</summary>
public enum StudyLevel
{
    /// <summary>专科.</summary>
    Diploma,

    /// <summary>本科.</summary>
    Bachelor,

    /// <summary>研究生.</summary>
    Postgraduate,
}

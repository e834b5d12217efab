using UnionGovernance.Acts;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>An act on a student's matter (学生诉求). It names no student.</summary>
public abstract record MatterAct : Act
{
    /// <summary>The matter's number, unique in the year.</summary>
    public string Number { get; init; } = string.Empty;
}

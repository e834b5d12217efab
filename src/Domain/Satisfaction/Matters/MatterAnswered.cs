namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A matter was answered (答复).</summary>
public sealed record MatterAnswered : MatterAct;

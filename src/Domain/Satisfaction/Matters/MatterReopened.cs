namespace UnionGovernance.Satisfaction.Matters;

/// <summary>A matter was taken up again after its answer or its closing (重新办理).</summary>
public sealed record MatterReopened : MatterAct;

using UnionGovernance.Facts;

namespace UnionGovernance.Unions.Functions;

/// <summary>How <see cref="ForeignFunction"/> is written.</summary>
public static class ForeignFunctions
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ForeignFunction> Form { get; } = new(
    [
        new(ForeignFunction.Dormitory, "dormitory", new("宿舍管理", "dormitory management")),
        new(ForeignFunction.DisciplinePatrol, "disciplinePatrol", new("文明纠察", "discipline patrol")),
        new(ForeignFunction.Security, "security", new("安全保卫", "security")),
        new(ForeignFunction.Other, "other", new("其他行政职能", "another function of the administration")),
    ]);
}

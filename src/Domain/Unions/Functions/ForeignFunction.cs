using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Functions;

/// <summary>A function of the school's administration, which is not a union's.</summary>
public enum ForeignFunction
{
    /// <summary>宿舍管理.</summary>
    Dormitory,

    /// <summary>文明纠察.</summary>
    DisciplinePatrol,

    /// <summary>安全保卫.</summary>
    Security,

    /// <summary>其他行政职能.</summary>
    Other,
}

/// <summary>How <see cref="ForeignFunction"/> is written.</summary>
public static class ForeignFunctions
{
    private static readonly ChoiceForm<ForeignFunction> _form = new(
    [
        new(ForeignFunction.Dormitory, "dormitory", new("宿舍管理", "dormitory management")),
        new(ForeignFunction.DisciplinePatrol, "disciplinePatrol", new("文明纠察", "discipline patrol")),
        new(ForeignFunction.Security, "security", new("安全保卫", "security")),
        new(ForeignFunction.Other, "other", new("其他行政职能", "another function of the administration")),
    ]);

    extension(ForeignFunction function)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ForeignFunction> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(function).Label;
    }
}

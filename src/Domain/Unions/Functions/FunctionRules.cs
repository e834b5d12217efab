using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Functions;

/// <summary>What taking on and giving up a function asks.</summary>
internal static class FunctionRules
{
    /// <summary>A function is taken on while it is not held, and given up while it is.</summary>
    public static Precondition InTurn { get; } = new(
        "function.in-turn",
        new("未承担的职能才能承担，正在承担的才能移交", "A function is taken on while it is not held, and given up while it is"),
        Basis.Time("职能"));

    /// <summary>Another function than the three is named.</summary>
    public static Precondition Named { get; } = new(
        "function.named",
        new("其他行政职能写明是什么", "Another function of the administration is named"),
        SchoolTable.ServesStudentsOnly, CollegeTable.ServesStudentsOnly);
}

using System.Collections.Immutable;

namespace UnionGovernance.Editions;

/// <summary>The headings of the ten measures of 2019.</summary>
public static class TenMeasures
{
    /// <summary>The headings, the first measure first.</summary>
    public static ImmutableArray<Words> Headings { get; } =
    [
        new("明确职能定位", "Clear positioning"),
        new("改革运行机制", "Reformed working"),
        new("坚持精简原则", "Lean size"),
        new("明确遴选条件", "Clear conditions of selection"),
        new("严格遴选程序", "Strict steps of selection"),
        new("规范召开代表大会", "Congress in due form"),
        new("坚持从严治会", "Strict discipline"),
        new("建立述职评议制度", "Duty appraisal"),
        new("落实党委全面领导", "Party leadership"),
        new("加强团委具体指导", "League guidance"),
    ];
}

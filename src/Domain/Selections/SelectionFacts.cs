using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Selections;

/// <summary>The names of the facts in <see cref="Selection"/>.</summary>
public static class SelectionFacts
{
    /// <summary>主席团候选人遴选程序.</summary>
    public static FactPath<UnionRecord, Sequence<SelectionStep>> PresidiumSteps { get; } = new(
        "/selection/presidiumSteps",
        new("主席团候选人遴选程序", "steps taken for presidium candidates"),
        SelectionStep.ListForm,
        static r => r.Selection.PresidiumSteps,
        static (r, f) => r with { Selection = r.Selection with { PresidiumSteps = f } });

    /// <summary>工作部门成员遴选程序.</summary>
    public static FactPath<UnionRecord, Sequence<SelectionStep>> DepartmentSteps { get; } = new(
        "/selection/departmentSteps",
        new("工作部门成员遴选程序", "steps taken for department members"),
        SelectionStep.ListForm,
        static r => r.Selection.DepartmentSteps,
        static (r, f) => r with { Selection = r.Selection with { DepartmentSteps = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [PresidiumSteps, DepartmentSteps];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Selection> Part { get; } = new("selection", "遴选程序", "Selection", static r => r.Selection, static v => new()
    {
        PresidiumSteps = v.Of(PresidiumSteps),
        DepartmentSteps = v.Of(DepartmentSteps),
    });
}

using UnionGovernance.Json;

namespace UnionGovernance.Selections.Terms;

/// <summary>What a school's charter settles about selection. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>None of them is national: the chains and the conditions are. <see cref="SelectionOptions"/> gives the reason for each default.</remarks>
public sealed record SelectionTerms
{
    /// <summary>Whether members of departments go through the presidium's chain too. By default they take the shorter one.</summary>
    public bool FullChainForDepartments { get; init; }

    /// <summary>Whether the result is published (公示) before it stands; for how many days nobody says. By default it is not asked.</summary>
    public bool Publication { get; init; }

    /// <summary>The least experience as a student cadre, in years; that number itself suffices. None is asked by default.</summary>
    public int? CadreYears { get; init; }

    /// <summary>Whether the recruitment windows of the two levels may have no day in common. By default they may.</summary>
    public bool StaggeredWindows { get; init; }

    private static readonly Form<int> _cadreYears = Forms.Whole(0, 10);

    internal static Shape<SelectionTerms> Shape { get; } = Shapes.Of<SelectionTerms>(static v => new()
    {
        FullChainForDepartments = v.Optional("fullChainForDepartments", "工作部门成员也走主席团候选人的程序", "departments take the presidium's chain", Forms.YesNo, static t => t.FullChainForDepartments),
        Publication = v.Optional("publication", "结果须公示", "the result is published", Forms.YesNo, static t => t.Publication),
        CadreYears = v.Optional("cadreYears", "须有的学生骨干经历（年）", "years as a cadre", _cadreYears, static t => t.CadreYears),
        StaggeredWindows = v.Optional("staggeredWindows", "两级纳新须错开", "the windows of the two levels are staggered", Forms.YesNo, static t => t.StaggeredWindows),
    });
}

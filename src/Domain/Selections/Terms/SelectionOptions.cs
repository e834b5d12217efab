using System.Collections.Immutable;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections.Terms;

/// <summary>The terms of <see cref="SelectionTerms"/>, each as a question that a charter settles.</summary>
internal static class SelectionOptions
{
    private static readonly Words _oneSchool = CharterOption.OneSchoolOnly;

    /// <summary>The options, in the order of the terms.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new("selection.fullChainForDepartments", new("工作部门成员是否也走主席团候选人的程序", "Do members of departments go through the presidium's chain?"), new("不走，按较短的程序", "They take the shorter one"), new("走，各环节都要", "They do, every step"), new("自评表对二者分别规定；更严的程序不违反规定", "the table has a chain for each; a stricter one breaks nothing"), [SchoolTable.DepartmentChain]),
        new("selection.publication", new("结果是否公示", "Is the result published before it stands?"), CharterOption.NotAsked, new("公示后确定", "It stands once published"), _oneSchool, [SelectionExamples.Published]),
        new("selection.cadreYears", new("候选人须有多少年学生骨干经历", "How many years as a student cadre does a candidate need?"), CharterOption.NotAsked, new("如1年", "such as one year"), _oneSchool, [SelectionExamples.Experience]),
        new("selection.staggeredWindows", new("校、院两级的纳新时间是否须错开", "Must the recruitment windows of the two levels be staggered?"), CharterOption.NotAsked, new("不得有同一天", "They have no day in common"), _oneSchool, [SelectionExamples.TwoWayRecruitment]),
    ];
}
